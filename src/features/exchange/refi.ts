import { strToU8, zipSync } from 'fflate';
import { CodePoints } from '../../text/code-points';
import type { Exchanged, ExchangedCode, ExchangedDocument, Written } from './exchanged';
import { guidOf } from './guid';
import { paletteColor } from './refi-palette';

const origin = 'Glossator';
/** The first day that an archive knows: the same files give the same bytes. */
const firstDay = new Date(1980, 0, 1);

/**
 * The codebook of REFI-QDA (`.qdc`, namespace urn:QDA-XML:codebook:1.0): codes as they are nested, with what they mean.
 * Written by the published standard, version 1.5 of 2019.
 */
export function writeCodebook(exchanged: Exchanged): Written {
  const content = xml([
    `<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="${origin}">`,
    ...codesXml(exchanged.codes),
    '</CodeBook>',
  ]);
  return { files: [{ path: 'codebook.qdc', content }], lost: [] };
}

/**
 * A project of REFI-QDA (`.qdpx`): a zip archive of `project.qde` (namespace urn:QDA-XML:project:1.0) and the texts. Ids that
 * are no UUIDs become such as are made of them. Offsets are in code points.
 *
 * @param title What the project is called.
 */
export function writeProject(exchanged: Exchanged, title: string): Written {
  const authors = [...new Set(exchanged.documents.flatMap(({ tags }) => tags.map(({ author }) => author)))].sort();
  const notes: string[] = [];
  const sources = exchanged.documents.map((document) => sourceXml(document, notes));
  const project = xml([
    `<Project xmlns="urn:QDA-XML:project:1.0" name="${escapedXml(title)}" origin="${origin}">`,
    '<Users>',
    ...authors.map((author) => `<User guid="${guidOf(`user ${author}`)}" name="${escapedXml(author)}"/>`),
    '</Users>',
    ...(exchanged.codes.length > 0 ? ['<CodeBook>', ...codesXml(exchanged.codes), '</CodeBook>'] : []),
    '<Sources>',
    ...sources,
    '</Sources>',
    ...(notes.length > 0 ? ['<Notes>', ...notes, '</Notes>'] : []),
    '</Project>',
  ]);
  const texts = exchanged.documents.map(
    ({ path, text }) => [`sources/${sourceGuid(path)}.txt`, strToU8(text)] as const,
  );
  const files = Object.fromEntries([['project.qde', strToU8(project)], ...texts]);
  return { files: [{ path: 'project.qdpx', content: zipSync(files, { mtime: firstDay }) }], lost: [] };
}

function codesXml(codes: readonly ExchangedCode[]): string[] {
  const known = new Set(codes.map(({ id }) => id));
  const below = (parent: string | undefined): string[] =>
    codes
      .filter((code) => (code.parent !== undefined && known.has(code.parent) ? code.parent : undefined) === parent)
      .flatMap(({ id, name, color, definition }) => [
        `<Code guid="${guidOf(id)}" name="${escapedXml(name)}" isCodable="true" color="${paletteColor(color)}">`,
        ...(definition === undefined || definition === ''
          ? []
          : [`<Description>${escapedXml(definition)}</Description>`]),
        ...below(id),
        '</Code>',
      ]);
  return ['<Codes>', ...below(undefined), '</Codes>'];
}

function sourceGuid(path: string): string {
  return guidOf(`source ${path}`);
}

function sourceXml({ path, text, tags }: ExchangedDocument, notes: string[]): string {
  const points = new CodePoints(text);
  const guid = sourceGuid(path);
  const [codings, noteRefs]: [string[], string[]] = [[], []];
  const parts: string[] = [];
  for (const { id, author, created, modified, span, codes, note } of tags) {
    const by = `creatingUser="${guidOf(`user ${author}`)}" creationDateTime="${escapedXml(created)}"`;
    const changed = `${by} modifyingUser="${guidOf(`user ${author}`)}" modifiedDateTime="${escapedXml(modified)}"`;
    const said = codes.map(
      (code, at) =>
        `<Coding guid="${guidOf(`coding ${at} ${id}`)}" ${by}><CodeRef targetGUID="${guidOf(code)}"/></Coding>`,
    );
    const noted = note === undefined ? [] : [`<NoteRef targetGUID="${guidOf(`note ${id}`)}"/>`];
    if (note !== undefined)
      notes.push(
        `<Note guid="${guidOf(`note ${id}`)}" ${by}><PlainTextContent>${escapedXml(note)}</PlainTextContent></Note>`,
      );
    if (!span) {
      codings.push(...said);
      noteRefs.push(...noted);
      continue;
    }
    const [start, end] = points.pointsOf(span);
    parts.push(
      `<PlainTextSelection guid="${guidOf(id)}" startPosition="${start}" endPosition="${end}" ${changed}>`,
      ...[...said, ...noted],
      '</PlainTextSelection>',
    );
  }
  return [
    `<TextSource guid="${guid}" name="${escapedXml(path)}" plainTextPath="internal://${guid}.txt">`,
    // In the order that the schema wants.
    ...[...parts, ...codings, ...noteRefs],
    '</TextSource>',
  ].join('\n');
}

function xml(lines: readonly string[]): string {
  return ['<?xml version="1.0" encoding="utf-8"?>', ...lines, ''].join('\n');
}

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Words in XML: line ends and tabulators as references, since attributes lose them; what XML has no place for is left out. */
function escapedXml(text: string): string {
  return (
    text
      // eslint-disable-next-line no-control-regex -- what XML 1.0 forbids, even as references; halves of characters, too
      .replace(/[\u0000-\u0008\v\f\u000E-\u001F\uFFFE\uFFFF\p{Cs}]/gu, '')
      .replace(/[&<>"]/g, (sign) => signs[sign]!)
      .replace(/[\n\r\t]/g, (sign) => `&#${sign.charCodeAt(0)};`)
  );
}
