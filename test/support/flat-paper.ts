/** How a paper is laid out. */
export interface FlatLayout {
  readonly header: string;
  /** Markup: `<text:page-number>1</text:page-number>` is the number of the page. */
  readonly footer: string;
  /** Of the script, in points. */
  readonly size?: number;
  /** How far the first line of a paragraph is set in, in characters. */
  readonly indent?: number;
  /** What is between paragraphs, in points. */
  readonly gap?: number;
  readonly columns?: number;
}

/** A paper in the flat form of OpenDocument, with what stands above and below each page. */
export function flatPaper(
  body: string,
  { header, footer, size = 12, indent = 0, gap = 0, columns = 1 }: FlatLayout,
): string {
  const names = Object.entries(vocabularies).map(([name, uri]) => `xmlns:${name}="${uri}"`);
  const script = ['style:font-name-asian', 'style:font-name']
    .map((name) => `${name}="Noto Serif CJK SC"`)
    .concat(`fo:font-size="${size}pt"`, `style:font-size-asian="${size}pt"`);
  const place = `fo:text-align="justify" style:punctuation-wrap="simple" fo:text-indent="${indent * size}pt" fo:margin-bottom="${gap}pt"`;
  const split = columns === 1 ? '' : `<style:columns fo:column-count="${columns}" fo:column-gap="20pt"/>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${names.join(' ')} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:font-face-decls><style:font-face style:name="Noto Serif CJK SC" svg:font-family="'Noto Serif CJK SC'"/></office:font-face-decls>
<office:styles><style:style style:name="Standard" style:family="paragraph"/><style:style style:name="Body" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties ${place}/><style:text-properties ${script.join(' ')}/></style:style></office:styles>
<office:automatic-styles><style:page-layout style:name="L"><style:page-layout-properties fo:page-width="595pt" fo:page-height="842pt" fo:margin-top="72pt" fo:margin-bottom="72pt" fo:margin-left="80pt" fo:margin-right="80pt">${split}</style:page-layout-properties><style:header-style/><style:footer-style/></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="L"><style:header><text:p>${header}</text:p></style:header><style:footer><text:p>${footer}</text:p></style:footer></style:master-page></office:master-styles>
<office:body><office:text>${body}</office:text></office:body></office:document>`;
}

const vocabularies = {
  office: 'urn:oasis:names:tc:opendocument:xmlns:office:1.0',
  style: 'urn:oasis:names:tc:opendocument:xmlns:style:1.0',
  text: 'urn:oasis:names:tc:opendocument:xmlns:text:1.0',
  table: 'urn:oasis:names:tc:opendocument:xmlns:table:1.0',
  fo: 'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0',
  dc: 'http://purl.org/dc/elements/1.1/',
  svg: 'urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0',
};

/** A paragraph of it. */
export function flatParagraph(words: string): string {
  return `<text:p text:style-name="Body">${flatWords(words)}</text:p>`;
}

/** The paragraphs of a text. */
export function flatText(text: string): string {
  return text.split('\n').map(flatParagraph).join('');
}

/** A table of rows of cells. */
export function flatTable(rows: readonly (readonly string[])[]): string {
  const cell = (words: string): string => `<table:table-cell>${flatParagraph(words)}</table:table-cell>`;
  const row = (cells: readonly string[]): string => `<table:table-row>${cells.map(cell).join('')}</table:table-row>`;
  return `<table:table><table:table-column table:number-columns-repeated="${rows[0]!.length}"/>${rows.map(row).join('')}</table:table>`;
}

/** A paragraph in which words were put in, and behind it others taken out, with the changes tracked. */
export function flatChanged(before: string, inserted: string, deleted: string): string {
  const who =
    '<office:change-info><dc:creator>A</dc:creator><dc:date>2020-01-01T00:00:00</dc:date></office:change-info>';
  const region = (id: string, change: string): string =>
    `<text:changed-region text:id="${id}">${change}</text:changed-region>`;
  const regions =
    region('c1', `<text:insertion>${who}</text:insertion>`) +
    region('c2', `<text:deletion>${who}<text:p>${flatWords(deleted)}</text:p></text:deletion>`);
  const marks = `<text:change-start text:change-id="c1"/>${flatWords(inserted)}<text:change-end text:change-id="c1"/><text:change text:change-id="c2"/>`;
  return `<text:tracked-changes>${regions}</text:tracked-changes><text:p>${flatWords(before)}${marks}</text:p>`;
}

/** A paragraph with a note in its midst. */
export function flatNoted(before: string, note: string, behind: string): string {
  const mark = `<text:note text:id="n1" text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>${flatWords(note)}</text:p></text:note-body></text:note>`;
  return `<text:p text:style-name="Body">${flatWords(before)}${mark}${flatWords(behind)}</text:p>`;
}

/** Words as they stand in its markup: blanks in a row have elements of their own. */
function flatWords(words: string): string {
  return words
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/^ | {2,}/g, (blanks) => `<text:s text:c="${blanks.length}"/>`)
    .replace(/\t/g, '<text:tab/>');
}
