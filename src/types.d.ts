declare module 'opencc-js/dict/TSCharacters' {
  /** Pairs `traditional simplified[ simplified…]`, separated by `|`. */
  const dictionary: string;
  export default dictionary;
}
