import { parser as saxParser, type QualifiedAttribute, type QualifiedTag } from 'sax';

/** The value of an attribute by its name without prefix; `undefined` where there is none. */
export type Attributes = (name: string) => string | undefined;

/**
 * What hears an XML text: names have the prefix that the vocabularies of Office and of REFI-QDA are known by (`w:p`, `mc:Fallback`),
 * whatever the file calls them; elements of others have no name.
 */
export interface XmlListener {
  open?(name: string, attributes: Attributes): void;
  close?(name: string): void;
  text?(words: string): void;
}

/** How reading an XML text ended. */
export type XmlEnd = 'whole' | 'damaged' | 'too-deep';

/** Ten tables in one another lie at forty. */
const deepest = 400;
/** It is handed over in pieces, so that reading ends soon after what ends it. */
const piece = 65_536;

/**
 * Reads an XML text to its end, or to what no part of a document has: a declaration of types (from which entities come, in
 * files and from elsewhere), elements nested too deep. Nothing outside of the text is ever read.
 */
export function readXml(xml: string, listener: XmlListener): XmlEnd {
  const parser = saxParser(true, { xmlns: true, position: false });
  let end: XmlEnd = 'whole';
  let stopped = false;
  const open: string[] = [];
  const stop = (why: XmlEnd): void => {
    end = why;
    stopped = true;
  };
  parser.onerror = () => {
    end = 'damaged';
    parser.resume();
  };
  parser.ondoctype = () => stop('damaged');
  parser.onopentag = (tag) => {
    const { uri, local, attributes } = tag as QualifiedTag;
    const name = nameOf(uri, local);
    if (open.push(name) > deepest) stop('too-deep');
    if (!stopped) listener.open?.(name, (wanted) => valueOf(attributes, wanted));
  };
  parser.onclosetag = () => {
    const name = open.pop() ?? '';
    if (!stopped) listener.close?.(name);
  };
  parser.ontext = parser.oncdata = (words) => {
    if (!stopped) listener.text?.(words);
  };
  try {
    for (let at = 0; at < xml.length && !stopped; at += piece) parser.write(xml.slice(at, at + piece));
    if (!stopped) parser.close();
  } catch {
    end = 'damaged';
  }
  return end;
}

/** ECMA-376 has two names for each vocabulary: the transitional one and the strict. */
const prefixes = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w:'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w:'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc:'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm:'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm:'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rel:'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/extended-properties', 'app:'],
  ['urn:schemas-microsoft-com:vml', 'v:'],
  // Of REFI-QDA, whose codebooks some programs write with a colon in the version.
  ['urn:QDA-XML:project:1.0', 'qda:'],
  ['urn:QDA-XML:codebook:1.0', 'qda:'],
  ['urn:QDA-XML:codebook:1:0', 'qda:'],
]);

function nameOf(uri: string, local: string): string {
  const prefix = prefixes.get(uri);
  return prefix === undefined ? '' : prefix + local;
}

function valueOf(attributes: Readonly<Record<string, QualifiedAttribute>>, name: string): string | undefined {
  return Object.values(attributes).find(({ local, prefix }) => local === name && prefix !== 'xmlns')?.value;
}
