import { strToU8, zipSync } from 'fflate';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** What a .docx made by hand holds: markup of the body, and whole other parts by kind (`numbering`, `footnotes`, `header`). */
export interface DocxParts {
  readonly body: string;
  readonly others?: Readonly<Record<string, string>>;
}

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');

/** The smallest .docx with these parts. */
export function docxFile({ body, others = {} }: DocxParts): Uint8Array {
  const document = `<w:document ${namespaces}><w:body>${body}</w:body></w:document>`;
  const relation = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`;
  const relations = (all: string): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all}</Relationships>`;
  const kinds = Object.keys(others);
  const type = (kind: string, name: string): string =>
    `<Override PartName="/word/${name}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml"/>`;
  const types = [type('document.main', 'document'), ...kinds.map((kind) => type(kind, kind))].join('');
  const usual = `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>`;
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${usual}${types}</Types>`,
    ),
    '_rels/.rels': strToU8(relations(relation('r1', 'officeDocument', 'word/document.xml'))),
    'word/document.xml': strToU8(document),
    'word/_rels/document.xml.rels': strToU8(
      relations(kinds.map((kind, i) => relation(`r${i}`, kind, `${kind}.xml`)).join('')),
    ),
    ...Object.fromEntries(kinds.map((kind) => [`word/${kind}.xml`, strToU8(named(others[kind]!))])),
  });
}

/** A part's markup with the names of the vocabularies at its first element. */
function named(part: string): string {
  return part.replace(/^<([\w:]+)/, `<$1 ${namespaces}`);
}

/** A paragraph of plain words, with properties before them. */
export function p(words: string, properties = ''): string {
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${r(words)}</w:p>`;
}

/** A run of plain words, with properties before them. */
export function r(words: string, properties = ''): string {
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${words}</w:t></w:r>`;
}
