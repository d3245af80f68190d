declare module 'opencc-js/dict/TSCharacters' {
  /** Pairs `traditional simplified[ simplified…]`, separated by `|`. */
  const dictionary: string;
  export default dictionary;
}

/** As much as the extension needs of a browser's worker; the library of browsers would let every room see a `window`. */
declare class Worker {
  constructor(script: string);
  postMessage(message: unknown): void;
  terminate(): void;
}

/** In a worker: hears what is posted to it. */
declare function addEventListener(
  type: 'message',
  listener: (event: { readonly data: unknown }) => void,
  options: { readonly once: boolean },
): void;
