import { expect } from 'chai';
import fc from 'fast-check';
import { readBrat, writeBrat } from '../../../src/features/exchange/brat';
import { readCsv, writeCsv } from '../../../src/features/exchange/csv';
import type { Exchanged, ExchangedTag, Imported, Written } from '../../../src/features/exchange/exchanged';
import { readProject } from '../../../src/features/exchange/read-refi';
import { writeProject } from '../../../src/features/exchange/refi';
import { readWebAnnotations, writeWebAnnotations } from '../../../src/features/exchange/web-annotation';
import { CodePoints } from '../../../src/text/code-points';

const codes = [
  { id: 'c1', name: 'Data_right', color: 0 },
  { id: 'c2', name: '商业秘密', color: 1 },
  { id: 'c3', name: '=1+1', color: 2 },
  { id: 'c4', name: "'-“a”, b", color: 3 },
];

const sign = fc.constantFrom('合', '同', '𠮷', '😀', ' ', '\n', 'a', '"', ',', '，', '=', "'");
const words = fc.array(sign, { minLength: 1, maxLength: 40 }).map((signs) => signs.join(''));

/** Documents of any signs, tags anywhere on them that overlap and nest, on whole characters. */
const exchanged: fc.Arbitrary<Exchanged> = fc
  .array(
    fc.tuple(
      words,
      fc.array(fc.tuple(fc.nat(39), fc.nat(39), fc.subarray(['c1', 'c2', 'c3', 'c4']), fc.option(words))),
    ),
    {
      minLength: 1,
      maxLength: 3,
    },
  )
  .map((documents) => {
    let count = 0;
    return {
      codes,
      documents: documents.map(([text, tags], at) => ({
        path: `案卷/${at} 判决.txt`,
        text,
        tags: tags.flatMap(([a, b, own, note]): ExchangedTag[] => {
          const points = [...text].length;
          const [start, end] = [Math.min(a, b) % points, Math.max(a, b) % points].sort((x, y) => x - y);
          const span = new CodePoints(text).unitsOf([start!, end! + 1]);
          if (own.length === 0 && note === null) return [];
          const id = `01900000-0000-7000-8000-${String(count++).padStart(12, '0')}`;
          const times = { created: '2026-01-05T01:00:00Z', modified: '2026-01-05T01:00:00Z' };
          return [{ id, author: '张律师', ...times, codes: own, span, ...(note !== null && { note }) }];
        }),
      })),
    };
  });

/** What came back: document, passage, codes, note, author. */
function back({ tags }: Imported, { documents }: Exchanged): unknown[] {
  return tags.map(({ document, points, codes: own, note, author, id }) => {
    const { text } = documents.find(({ path }) => path === document)!;
    return [document, new CodePoints(text).unitsOf(points!), own.map((code) => code.name), note, author, id];
  });
}

function sent({ documents }: Exchanged): unknown[] {
  return documents.flatMap(({ path, tags }) =>
    tags.map(({ span, codes: own, note, author, id }) => [
      ...[path, span, own.map((code) => codes.find((one) => one.id === code)!.name), note, author, id],
    ]),
  );
}

const contentOf = ({ files }: Written): string => files[0]!.content as string;

describe('what goes out and comes in again', () => {
  it('Web Annotations lose nothing of tags and notes', () =>
    fc.assert(
      fc.property(exchanged, (all) => {
        const written = writeWebAnnotations(all);
        expect(back(readWebAnnotations(contentOf(written)), all)).to.deep.equal(sent(all));
        expect(written.lost).to.deep.equal([]);
      }),
    ));

  it('Web Annotations keep comments, replies and states, and what each is about', () => {
    const times = { author: '李律师', created: '2026-01-05T02:00:00Z', modified: '2026-01-05T02:00:00Z' };
    const span = [2, 4] as const;
    const reviews = [
      { id: 'r1', ...times, span, note: '为何？', review: { is: 'comment', on: 't1' } },
      { id: 'r2', ...times, span, note: '因为。', review: { is: 'reply', to: 'r1' } },
      { id: 'r3', ...times, review: { is: 'state', to: 'r1', state: 'resolved' } },
      { id: 'r4', ...times, note: '全文', review: { is: 'comment' } },
    ] as const;
    const all: Exchanged = { codes, documents: [{ path: '案卷/判 决.txt', text: '正文𠮷之内', tags: [], reviews }] };
    const { tags, passedOver } = readWebAnnotations(contentOf(writeWebAnnotations(all)));
    expect(passedOver).to.deep.equal([]);
    expect(
      tags.map(({ document, id, author, note, review }) => ({ document, id, author, note, review })),
    ).to.deep.equal(
      reviews.map(({ id, author, review, ...rest }) => ({
        ...{ document: '案卷/判 决.txt', id, author, review },
        note: 'note' in rest ? rest.note : undefined,
      })),
    );
    expect(tags[0]!.points).to.deep.equal([2, 3]);
  });

  it('CSV loses nothing of them', () =>
    fc.assert(
      fc.property(exchanged, (all) => {
        const written = writeCsv(all);
        expect(back(readCsv(contentOf(written)), all)).to.deep.equal(sent(all));
      }),
    ));

  it('a project of REFI-QDA loses nothing of them, nor of the codebook', () =>
    fc.assert(
      fc.property(exchanged, (all) => {
        const read = readProject(writeProject(all, '标签').files[0]!.content as Uint8Array);
        expect(back(read, all)).to.deep.equal(sent(all));
        expect(read.codes!.map(({ name, color }) => ({ name, color }))).to.deep.equal(
          codes.map(({ name, color }) => ({ name, color })),
        );
        expect(read.passedOver).to.deep.equal([]);
      }),
      { numRuns: 60 },
    ));

  for (const lineEnd of ['\n', '\r\n'])
    it(`brat has each code of each passage, and its notes, in texts with ${lineEnd === '\n' ? 'LF' : 'CRLF'}`, () =>
      fc.assert(
        fc.property(exchanged, (all) => {
          const { files } = writeBrat(all);
          const visual = files.find(({ path }) => path === 'visual.conf')!.content as string;
          all.documents.forEach(({ text, tags }, at) => {
            const [name, annotations] = [files[2 * at]!.path, files[2 * at + 1]!.content as string];
            const document = { name, text: text.replaceAll('\n', '\r\n'), annotations: '' };
            const read = readBrat(
              lineEnd === '\n' ? { name, text, annotations } : { ...document, annotations: shifted(annotations, text) },
              visual,
            );
            const expected = tags
              .filter(({ codes: own, span }) => own.length > 0 && text.slice(...span!).replaceAll('\n', '') !== '')
              .flatMap(({ codes: own, span, note }) =>
                own.map((code, nth) => [
                  text.slice(...span!).replace(/^\n+|\n+$/g, ''),
                  codes.find((one) => one.id === code)!.name,
                  nth === 0 ? note : undefined,
                ]),
              );
            expect(
              read.tags.map((tag) => [
                tag.text!.slice(...new CodePoints(tag.text!).unitsOf(tag.points!)),
                tag.codes[0]!.name,
                tag.note,
              ]),
            ).to.deep.equal(expected);
          });
        }),
      ));
});

/** Annotations on a text as they are on the same text with CRLF: each line end counts one more. */
function shifted(annotations: string, text: string): string {
  const ends: number[] = [];
  for (const character of text) ends.push((ends.at(-1) ?? 0) + (character === '\n' ? 1 : 0));
  const at = (point: string): string => String(Number(point) + (Number(point) > 0 ? ends[Number(point) - 1]! : 0));
  return annotations
    .split('\n')
    .map((line) => {
      const [id, head = '', ...rest] = line.split('\t');
      if (!id?.startsWith('T')) return line;
      const [type, ...places] = head.split(/(?<=[ ;])|(?=[ ;])/);
      return [id, [type, ...places.map((one) => (/^\d+$/.test(one) ? at(one) : one))].join(''), ...rest].join('\t');
    })
    .join('\n');
}
