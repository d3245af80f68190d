import { expect } from 'chai';
import fc from 'fast-check';
import type { DocumentKind, Reading } from '../../../src/model/reading';
import { fold } from '../../../src/text/fold';
import { frontMatter } from '../../../src/text/front-matter';
import { isBlank, type Span } from '../../../src/text/span';
import { appeal, civil, criminal } from '../../support/decisions';
import { brief, byLaw, codeSummary, mediation } from '../../support/papers';
import { read } from '../../support/read';

const kinds = ['judgment', 'brief', 'statute'] as const;

/** What legal texts are told apart by, and what breaks them: put in anywhere. */
const markers = [
  ...[
    '《',
    '》',
    '〈',
    '（',
    '）',
    '“',
    '”',
    '第',
    '条',
    '款',
    '项',
    '号',
    '：',
    '。',
    '；',
    '\n',
    '\n\n',
    '　',
    '---\n',
    '# ',
  ],
  ...[
    '本院认为',
    '判决如下：',
    '原告',
    '被告人',
    '诉称',
    '辩称',
    '经审理查明：',
    '以下简称',
    '该法',
    '同条',
    '之一',
    '至',
  ],
  ...[
    '（2022）示0102民初318号',
    '《民法典》',
    '第五百七十七条',
    '一、',
    '（一）',
    '1.',
    '第一章',
    '审判长',
    '附：',
    '元',
  ],
  ...['Article 12(2)', 'No. ', '指导案例', '\u200b', '\ud842', '\u0000', '二〇二二年'],
];

type Change =
  | { readonly what: 'insert'; readonly at: number; readonly marker: string }
  | { readonly what: 'delete' | 'double' | 'swap' | 'cut'; readonly at: number };

/** `at` is a share of the text, so that a change fits any text. */
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ what: fc.constant('insert' as const), at: share(), marker: fc.constantFrom(...markers) }),
  fc.record({
    what: fc.constantFrom('delete' as const, 'double' as const, 'swap' as const, 'cut' as const),
    at: share(),
  }),
);

function share() {
  return fc.double({ min: 0, max: 1, noNaN: true });
}

function changed(text: string, one: Change): string {
  const offset = Math.floor(one.at * text.length);
  if (one.what === 'insert') return text.slice(0, offset) + one.marker + text.slice(offset);
  // A quarter of the text goes at most: what is left still reads as law.
  if (one.what === 'cut') return text.slice(Math.floor(offset / 4));
  const lines = text.split('\n');
  const line = Math.min(lines.length - 1, Math.floor(one.at * lines.length));
  const taken = lines[line]!;
  switch (one.what) {
    case 'delete':
      lines.splice(line, 1);
      break;
    case 'double':
      lines.splice(line, 0, taken);
      break;
    case 'swap':
      lines.splice(line, 1);
      lines.splice(Math.floor((lines.length * 7 * one.at) % lines.length), 0, taken);
  }
  return lines.join('\n');
}

const legal = fc
  .tuple(
    fc.constantFrom(civil, criminal, appeal, mediation, brief, byLaw, codeSummary),
    fc.array(change, { minLength: 1, maxLength: 12 }),
    fc.boolean(),
  )
  .map(([text, changes, oneLine]) => {
    const result = changes.reduce(changed, text);
    return oneLine ? result.replaceAll('\n', '') : result;
  });

const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(fc.oneof(fc.constantFrom(...markers), fc.string({ maxLength: 4 })), { maxLength: 60 })
    .map((all) => all.join('')),
);

/** Every span in a reading, wherever it stands, with the keys that lead there. */
function spansIn(value: unknown, path = ''): [string, Span][] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value) && value.length === 2 && value.every((one) => typeof one === 'number'))
    return [[path, value as unknown as Span]];
  return Object.entries(value).flatMap(([key, inner]) => spansIn(inner, `${path}/${key}`));
}

function check(text: string, reading: Reading): void {
  for (const [path, [start, end]] of spansIn(reading))
    expect(0 <= start && start <= end && end <= text.length, `${path} is [${start}, ${end})`).to.equal(true);
  if (reading.kind === 'judgment') expect(notOnce(text, reading.sections)).to.equal('');
}

/** The characters behind the front matter that a reader sees and that stand in no section, or in two. */
function notOnce(text: string, sections: readonly { readonly span: Span }[]): string {
  const times = new Uint8Array(text.length);
  for (const { span } of sections) for (let i = span[0]; i < span[1]; i++) times[i]!++;
  const start = frontMatter(text)?.end ?? 0;
  return [...times.entries()]
    .filter(([i, count]) => count > 1 || (count === 0 && i >= start && !isBlank(text.charCodeAt(i))))
    .map(([i]) => text[i])
    .join('');
}

describe('whatever a file holds', () => {
  for (const [title, texts, seed, numRuns] of [
    ['a legal text with pieces put in, lines lost, doubled and moved', legal, 11, 120],
    ['any characters', anything, 12, 300],
  ] as const)
    for (const kind of kinds)
      it(`${title}: as a ${kind} it is read, and every span lies in it`, () =>
        fc.assert(
          fc.property(texts, (text) => check(text, read(text, kind satisfies DocumentKind))),
          { seed, numRuns },
        ));

  it('what it is can be told, and the folded text is as long', () =>
    fc.assert(
      fc.property(fc.oneof(legal, anything), (text) => {
        check(text, read(text));
        expect(fold(text)).to.have.lengthOf(text.length);
      }),
      { seed: 13, numRuns: 100 },
    ));
});
