/** What a paper made for a test has, apart from its paragraphs. */
export interface PaperLook {
  readonly header?: string;
  /** The foot; `#` stands for the number of the page. */
  readonly footer?: string;
  readonly columns?: 1 | 2;
  readonly lineNumbers?: boolean;
  /** In points. */
  readonly size?: number;
  readonly font?: string;
}

/** A part of a paper: a paragraph with its notes, or rows of cells. */
export type PaperPart =
  | string
  | { readonly title: string }
  | { readonly right: string }
  | { readonly words: string; readonly note: string }
  | { readonly rows: readonly (readonly string[])[] };

/** A paper as LibreOffice reads it (flat OpenDocument): set as judgments are, each paragraph set in by two characters. */
export function writtenPaper(parts: readonly PaperPart[], look: PaperLook = {}): string {
  const { header, footer, columns = 1, lineNumbers = false, size = 12, font = 'Noto Serif CJK SC' } = look;
  const paragraph = (name: string, style: string, points = size): string =>
    `<style:style style:name="${name}" style:family="paragraph"><style:paragraph-properties ${style}/>` +
    `<style:text-properties style:font-name="F" style:font-name-asian="F" fo:font-size="${points}pt" ` +
    `style:font-size-asian="${points}pt"/></style:style>`;
  const body = parts.map((part, i) => markup(part, i)).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
  xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
  xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
  xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.3"
  office:mimetype="application/vnd.oasis.opendocument.text">
<office:font-face-decls><style:font-face style:name="F" svg:font-family="'${font}'"/></office:font-face-decls>
<office:styles>
  ${paragraph('Standard', 'fo:line-height="160%"')}
  ${paragraph('Footnote', 'fo:line-height="120%"', 9)}
  <text:linenumbering-configuration text:number-lines="${lineNumbers}" text:increment="1" text:offset="0.5cm"
    style:num-format="1" text:number-position="left"/>
</office:styles>
<office:automatic-styles>
  ${paragraph('P', `style:punctuation-wrap="simple" fo:text-align="justify" fo:text-indent="${2 * size}pt" fo:line-height="160%"`)}
  ${paragraph('T', 'fo:text-align="center" fo:line-height="160%"', 18)}
  ${paragraph('R', 'fo:text-align="end" fo:line-height="160%"')}
  ${paragraph('M', 'fo:text-align="center"')}
  ${paragraph('C', 'fo:line-height="120%"')}
  <style:style style:name="Cell" style:family="table-cell"><style:table-cell-properties fo:padding="0.1cm" fo:border="0.5pt solid #000000"/></style:style>
  <style:style style:name="S" style:family="section"><style:section-properties text:dont-balance-text-columns="false">
    <style:columns fo:column-count="${columns}" fo:column-gap="0.8cm"/></style:section-properties></style:style>
  <style:page-layout style:name="L"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm"
    fo:margin-top="2cm" fo:margin-bottom="2cm" fo:margin-left="2.8cm" fo:margin-right="2.6cm"/>
    <style:header-style><style:header-footer-properties fo:min-height="1cm" fo:margin-bottom="0.5cm"/></style:header-style>
    <style:footer-style><style:header-footer-properties fo:min-height="1cm" fo:margin-top="0.5cm"/></style:footer-style>
  </style:page-layout>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="L">
  ${header === undefined ? '' : `<style:header><text:p text:style-name="M">${escaped(header)}</text:p></style:header>`}
  ${footer === undefined ? '' : `<style:footer><text:p text:style-name="M">${escaped(footer).replace('#', '<text:page-number>1</text:page-number>')}</text:p></style:footer>`}
</style:master-page></office:master-styles>
<office:body><office:text>${columns === 1 ? body : `<text:section text:style-name="S" text:name="s">${body}</text:section>`}</office:text></office:body>
</office:document>`;
}

function markup(part: PaperPart, i: number): string {
  if (typeof part === 'string') return `<text:p text:style-name="P">${escaped(part)}</text:p>`;
  if ('title' in part) return `<text:p text:style-name="T">${escaped(part.title)}</text:p>`;
  if ('right' in part) return `<text:p text:style-name="R">${escaped(part.right)}</text:p>`;
  if ('rows' in part) return table(part.rows, i);
  return (
    `<text:p text:style-name="P">${escaped(part.words)}<text:note text:note-class="footnote"><text:note-citation/>` +
    `<text:note-body><text:p text:style-name="Footnote">${escaped(part.note)}</text:p></text:note-body></text:note></text:p>`
  );
}

function table(rows: readonly (readonly string[])[], i: number): string {
  const cell = (words: string): string =>
    `<table:table-cell table:style-name="Cell"><text:p text:style-name="C">${escaped(words)}</text:p></table:table-cell>`;
  const lines = rows.map((cells) => `<table:table-row>${cells.map(cell).join('')}</table:table-row>`).join('');
  return `<table:table table:name="t${i}"><table:table-column table:number-columns-repeated="${rows[0]?.length ?? 1}"/>${lines}</table:table>`;
}

function escaped(words: string): string {
  return words
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/ {2,}/g, (blanks) => `<text:s text:c="${blanks.length}"/>`);
}
