declare module 'opencc-js/dict/TSCharacters' {
  /** Pairs `traditional simplified[ simplified…]`, separated by `|`. */
  const dictionary: string;
  export default dictionary;
}

/** As much as the extension needs of a browser's worker; the library of browsers would let every room see a `window`. */
declare class Worker {
  constructor(script: string);
  terminate(): void;
}
