import { strFromU8, strToU8, zipSync } from 'fflate';
import { unpack, type Parts } from '../../../intake/docx/archive';
import { clean } from '../runs';
import type { CommentedFile, CommentedText, WordComment } from './comment';
import { withMarks } from './mark-up';
import { paragraphMarks } from './paragraph-marks';
import { CommentPlaces } from './place';
import { attributeIn, tagsOf, type Tag } from './tags';

const main = 'word/document.xml';
const comments = 'word/comments.xml';
const relations = 'word/_rels/document.xml.rels';
const types = '[Content_Types].xml';
const vocabulary = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const kind = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments';
const contentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * A copy of a .docx with comments. Markup is put in beside what they are about and nothing else of its parts changes: what was
 * typed, how it is set, what others remarked and changed stays byte for byte.
 *
 * @param date When, as an ISO date with time.
 */
export function commentedFile(
  file: Uint8Array,
  taken: CommentedText,
  remarks: readonly WordComment[],
  date: string,
): CommentedFile {
  const parts = unpack(file, () => true);
  if (typeof parts === 'string' || !parts.has(types)) return 'unreadable';
  const xml = textOf(parts, main);
  // Under other names the same words would mean something else.
  if (xml === undefined || !xml.includes(`xmlns:w="${vocabulary}"`)) return 'unreadable';
  const before = textOf(parts, comments) ?? `${declaration}<w:comments xmlns:w="${vocabulary}"></w:comments>`;
  const rels = textOf(parts, relations) ?? `${declaration}<Relationships xmlns="${packageRelations}"></Relationships>`;
  const places = new CommentPlaces(taken, paragraphMarks(xml));
  const first = nextId(before);
  const placed = remarks.flatMap(({ span, lines }) => {
    const place = places.of(span);
    return place ? [{ place, lines }] : [];
  });
  const written = placed.map(({ lines }, i) => commentMarkup(first + i, lines, date)).join('');
  const result = {
    ...Object.fromEntries(parts),
    [main]: strToU8(
      withMarks(
        xml,
        placed.map(({ place }, i) => ({ id: first + i, place })),
      ),
    ),
    [comments]: strToU8(beforeEnd(before, 'w:comments', written)),
    [relations]: strToU8(withRelation(rels)),
    [types]: strToU8(withType(textOf(parts, types)!)),
  };
  return { file: zipSync(result), unplaced: remarks.length - placed.length };
}

const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';

function textOf(parts: Parts, name: string): string | undefined {
  const part = parts.get(name);
  return part && strFromU8(part);
}

function commentMarkup(id: number, lines: readonly string[], date: string): string {
  const paragraphs = lines.map((line) => `<w:p><w:r><w:t xml:space="preserve">${escaped(line)}</w:t></w:r></w:p>`);
  return `<w:comment w:id="${id}" w:author="Glossator" w:date="${escaped(date)}" w:initials="G">${paragraphs.join('')}</w:comment>`;
}

function escaped(words: string): string {
  return clean(words).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** An id that no comment has. */
function nextId(xml: string): number {
  let next = 0;
  for (const tag of tagsOf(xml))
    if (tag.name === 'w:comment') next = Math.max(next, Number(attributeIn(xml, tag, 'w:id')) + 1 || 0);
  return next;
}

function withRelation(xml: string): string {
  const tags = relationTags(xml);
  if (tags.some((tag) => attributeIn(xml, tag, 'Type') === kind)) return xml;
  const ids = new Set(tags.map((tag) => attributeIn(xml, tag, 'Id')));
  let id = 'rIdComments';
  while (ids.has(id)) id += '1';
  return beforeEnd(xml, 'Relationships', `<Relationship Id="${id}" Type="${kind}" Target="comments.xml"/>`);
}

function relationTags(xml: string): Tag[] {
  return [...tagsOf(xml)].filter(({ name }) => name === 'Relationship');
}

function withType(xml: string): string {
  if (xml.includes(`PartName="/${comments}"`)) return xml;
  return beforeEnd(xml, 'Types', `<Override PartName="/${comments}" ContentType="${contentType}"/>`);
}

/** Puts markup at the end of the outermost element, also where that is written as an empty one. */
function beforeEnd(xml: string, name: string, markup: string): string {
  const at = xml.lastIndexOf(`</${name}>`);
  if (at !== -1) return xml.slice(0, at) + markup + xml.slice(at);
  const empty = [...tagsOf(xml)].find((tag) => tag.name === name && tag.kind === 'empty');
  if (!empty) return xml;
  return `${xml.slice(0, empty.end - 2)}>${markup}</${name}>${xml.slice(empty.end)}`;
}
