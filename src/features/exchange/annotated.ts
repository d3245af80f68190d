import { overlaps, type Span } from '../../text/span';
import type { Phrases } from '../phrases';
import { escapedHtml, htmlDocument } from '../pages/html';
import { escapedMarkdown } from '../pages/markdown';
import {
  Counts,
  type Exchanged,
  type ExchangedDocument,
  type ExchangedTag,
  explainedIn,
  type LostKind,
  namesOf,
  type Written,
} from './exchanged';

/** The documents with their passages marked, for people: one file of HTML that opens anywhere and prints. */
export function writeAnnotatedHtml(exchanged: Exchanged, phrases: Phrases): Written {
  const nameOf = namesOf(exchanged);
  const title = phrases.get('exchange.title');
  const body = exchanged.documents.map((document) => {
    const notes = document.tags.map((tag) => `<li>${escapedHtml(said(tag, document, nameOf, phrases))}</li>`);
    const text = pieces(document).map(({ span, tags, ends }) => {
      const words = escapedHtml(document.text.slice(...span));
      const numbers = ends.length > 0 ? `<sup>${ends.join(', ')}</sup>` : '';
      if (tags.length === 0) return words + numbers;
      const label = escapedHtml(tags.flatMap(({ codes }) => codes.map(nameOf)).join(', '));
      return `<mark class="n${Math.min(3, tags.length)}" title="${label}">${words}</mark>${numbers}`;
    });
    return [
      `<h2>${escapedHtml(document.path)}</h2>`,
      `<div class="text">${text.join('')}</div>`,
      `<ol>${notes.join('\n')}</ol>`,
    ].join('\n');
  });
  const content = htmlDocument({ title, tongue: phrases.tongue, styles }, [`<h1>${escapedHtml(title)}</h1>`, ...body]);
  return { files: [{ path: 'annotations.html', content }], lost: lostOf(exchanged) };
}

/** The same as Markdown: a footnote behind each passage, which says its codes, its words and its note. */
export function writeAnnotatedMarkdown(exchanged: Exchanged, phrases: Phrases): Written {
  const nameOf = namesOf(exchanged);
  let before = 0;
  const parts = exchanged.documents.map((document) => {
    const from = before;
    before += document.tags.length;
    const text = pieces(document)
      .map(({ span, ends }) => {
        const words = document.text
          .slice(...span)
          .split('\n')
          .map(escapedMarkdown)
          .join('\n\n');
        return words + ends.map((n) => `[^${from + n}]`).join('');
      })
      .join('');
    const notes = document.tags.map(
      (tag, at) => `[^${from + at + 1}]: ${escapedMarkdown(said(tag, document, nameOf, phrases))}`,
    );
    return [`## ${escapedMarkdown(document.path)}`, text.trim(), notes.join('\n')].join('\n\n');
  });
  const content = `${[`# ${phrases.get('exchange.title')}`, ...parts].join('\n\n')}\n`;
  return { files: [{ path: 'annotations.md', content }], lost: lostOf(exchanged) };
}

const styles = `
body { max-width: 50rem; margin: 2rem auto; padding: 0 1rem; color: #111; background: #fff;
  font: 11pt/1.8 "Noto Serif CJK SC", "Songti SC", SimSun, serif; overflow-wrap: anywhere; }
h1, h2 { font-family: "Noto Sans CJK SC", "Heiti SC", SimHei, sans-serif; line-height: 1.4; }
.text { white-space: pre-wrap; }
mark { color: inherit; background: #fff3b0; }
mark.n2 { background: #ffe08a; }
mark.n3 { background: #ffc95c; }
sup { color: #555; line-height: 1; }
li { white-space: pre-wrap; }
@media print { mark { background: none; text-decoration: underline; } }
`;

/** Who says what of a passage, in one line and what the note brings along. */
function said(
  { span, codes, note, author, modified }: ExchangedTag,
  { text }: ExchangedDocument,
  nameOf: (code: string) => string,
  phrases: Phrases,
): string {
  const about = span ? phrases.get('exchange.quoted', text.slice(...span)) : phrases.get('exchange.whole');
  const by = phrases.get('exchange.by', author, phrases.date(modified.slice(0, 10)));
  return [codes.length > 0 ? phrases.list(codes.map(nameOf)) : '', about, note ?? '', by].filter(Boolean).join(' · ');
}

/** A stretch of a text with the tags on all of it, and the numbers, from 1, of those that end behind it. */
interface Piece {
  readonly span: Span;
  readonly tags: readonly ExchangedTag[];
  readonly ends: readonly number[];
}

/** A text cut at all borders of its tags, so that overlapping ones need no nesting. */
function pieces({ text, tags }: ExchangedDocument): Piece[] {
  const borders = [...new Set([0, text.length, ...tags.flatMap(({ span }) => span ?? [])])].sort((a, b) => a - b);
  return borders.slice(1).map((end, at) => {
    const span: Span = [borders[at]!, end];
    return {
      span,
      tags: tags.filter((tag) => tag.span && overlaps(tag.span, span)),
      ends: [...tags.keys()].filter((n) => tags[n]!.span?.[1] === end).map((n) => n + 1),
    };
  });
}

/** Codes are named, not explained. */
function lostOf(exchanged: Exchanged): Written['lost'] {
  const lost = new Counts<LostKind>();
  lost.add('codebook', explainedIn(exchanged));
  return lost.all;
}
