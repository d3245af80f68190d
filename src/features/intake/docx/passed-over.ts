/** Elements that tell of earlier states, of codes, or of pictures of the same words: not a part of the text. */
export const passedOver: ReadonlySet<string> = new Set([
  ...['mc:Fallback', 'w:rPrChange', 'w:pPrChange', 'w:sectPrChange', 'w:tblPrChange', 'w:tblPrExChange'],
  ...['w:trPrChange', 'w:tcPrChange', 'w:numberingChange', 'w:instrText', 'w:delInstrText', 'w:rt', 'w:sdtPr'],
]);

/** Elements whose content is not read where tracked changes are taken so. */
export const gone: Readonly<Record<'accepted' | 'original', ReadonlySet<string>>> = {
  accepted: new Set(['w:del', 'w:moveFrom']),
  original: new Set(['w:ins', 'w:moveTo']),
};
