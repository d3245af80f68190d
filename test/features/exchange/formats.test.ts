import { expect } from 'chai';
import { strFromU8, unzipSync } from 'fflate';
import { writeAnnotatedHtml, writeAnnotatedMarkdown } from '../../../src/features/exchange/annotated';
import { readBrat, writeBrat } from '../../../src/features/exchange/brat';
import { writeConll } from '../../../src/features/exchange/conll';
import { readCsv, writeCsv } from '../../../src/features/exchange/csv';
import type { Exchanged, ExchangedTag, Written } from '../../../src/features/exchange/exchanged';
import { placeOf } from '../../../src/features/exchange/place';
import { guidOf } from '../../../src/features/exchange/guid';
import { writeCodebook, writeProject } from '../../../src/features/exchange/refi';
import { redacted } from '../../../src/features/exchange/redact';
import { readWebAnnotations, writeWebAnnotations } from '../../../src/features/exchange/web-annotation';
import { Phrases } from '../../../src/features/phrases';

const text = '𠮷某诉称。\n本院认为，合同有效。';

function all(...tags: readonly Partial<ExchangedTag>[]): Exchanged {
  const codes = [
    { id: 'c1', name: '合同效力', color: 0, definition: '是否有效' },
    { id: 'c2', name: 'Court', color: 1 },
  ];
  const times = { created: '2026-01-05T01:00:00Z', modified: '2026-01-05T01:00:00Z' };
  return {
    codes,
    documents: [
      {
        path: '卷/判决.txt',
        text,
        tags: tags.map((tag, at) => ({ id: `t${at}`, author: '张律师', ...times, codes: ['c1'], ...tag })),
      },
    ],
  };
}

const contents = ({ files }: Written): Record<string, string> =>
  Object.fromEntries(files.map(({ path, content }) => [path, content as string]));

const firstOf = ({ files }: Written): string => files[0]!.content as string;

describe('Web Annotations', () => {
  it('count in code points, and name passage, author and codes', () => {
    const { files, lost } = writeWebAnnotations(all({ span: [12, 16], note: '要点' }));
    const { first } = JSON.parse(files[0]!.content as string) as { first: { items: Record<string, unknown>[] } };
    expect(first.items[0]).to.deep.include({ type: 'Annotation', creator: { type: 'Person', name: '张律师' } });
    expect(first.items[0]!['target']).to.deep.include({ source: '%E5%8D%B7/%E5%88%A4%E5%86%B3.txt' });
    expect(JSON.stringify(first.items[0]!['target']))
      .to.include('"start":11,"end":15')
      .and.include('"exact":"合同有效"');
    expect(lost).to.deep.equal([{ what: 'codebook', count: 1 }]);
  });

  for (const [what, content, tags, passedOver] of [
    ['a single one with a plain body', { target: 'a.txt', body: '看' }, 1, []],
    [
      'a quotation that refines another selector',
      {
        target: { source: 'a.txt', selector: { type: 'X', refinedBy: { type: 'TextQuoteSelector', exact: '合同' } } },
        bodyValue: '看',
      },
      1,
      [],
    ],
    [
      'a region of an image',
      { target: { source: 'a.png', selector: { type: 'FragmentSelector' } }, bodyValue: '看' },
      0,
      ['selector'],
    ],
    ['what says nothing', [{ target: 'a.txt' }, 7], 0, ['not-understood']],
  ] as const)
    it(`reads ${what}`, () => {
      const read = readWebAnnotations(JSON.stringify(content));
      expect([read.tags.length, read.passedOver.map((one) => one.what)]).to.deep.equal([tags, passedOver]);
    });

  it('what is no JSON reads as nothing', () =>
    expect(readWebAnnotations('{').passedOver).to.deep.equal([{ what: 'not-understood', count: 1 }]));
});

describe('CSV', () => {
  it('has a row for each code, offsets in code points, and no formula', () => {
    const [, ...rows] = firstOf(writeCsv(all({ span: [12, 16], codes: ['c1', 'c2'], note: '=1' }))).split('\r\n');
    expect(rows.map((row) => row.split(',').slice(2, 8).join())).to.deep.equal([
      "11,15,合同有效,合同效力,c1,'=1",
      "11,15,合同有效,Court,c2,'=1",
      '',
    ]);
  });

  it('is read with columns in any order, and what names no document is passed over', () => {
    const { tags, passedOver } = readCsv('code,document\nA,a.txt\nB,\n');
    expect(tags).to.deep.equal([{ document: 'a.txt', codes: [{ name: 'A' }] }]);
    expect(passedOver).to.deep.equal([{ what: 'not-understood', count: 1 }]);
  });
});

describe('brat', () => {
  it('has ASCII types with their names, pieces for lines, and tells what it cannot hold', () => {
    const { files, lost } = writeBrat(
      all({ span: [4, 12], note: '一\n二' }, { codes: ['c2'] }, { span: [12, 16], codes: ['c1', 'c2'] }),
    );
    const written = contents({ files, lost });
    expect(written['卷/判决.ann']).to.equal(
      [
        'T1\tCode_1 3 5;6 11\t称。 本院认为，',
        '#1\tAnnotatorNotes T1\t一',
        '#2\tAnnotatorNotes T1\t二',
        'T2\tCode_1 11 15\t合同有效',
        'T3\tCourt 11 15\t合同有效',
        '',
      ].join('\n'),
    );
    expect(written['visual.conf']).to.include('Code_1 | 合同效力');
    expect(lost.map(({ what, count }) => [what, count])).to.deep.equal([
      ['whole-document', 1],
      ['together', 1],
      ['authors', 3],
      ['codebook', 1],
    ]);
  });

  it('says what it passes over: relations, and pieces with words between them', () => {
    const annotations = 'T1\tA 0 1;3 4\tx y\nR1\tRel Arg1:T1 Arg2:T1\nT2\tA x\ty\n';
    expect(readBrat({ name: 'a', text, annotations }).passedOver).to.deep.equal([
      { what: 'discontinuous', count: 1 },
      { what: 'relation', count: 1 },
      { what: 'not-understood', count: 1 },
    ]);
  });
});

describe('CoNLL', () => {
  it('marks each token once, and counts what lies under a longer passage or is cut at a sentence’s end', () => {
    const { files, lost } = writeConll(all({ span: [3, 16] }, { span: [12, 14], codes: ['c2'] }));
    expect(files[0]!.content).to.include(
      '𠮷\tO\n某\tO\n诉\tB-合同效力\n称\tI-合同效力\n。\tI-合同效力\n\n本\tB-合同效力',
    );
    expect(lost.filter(({ what }) => what !== 'authors')).to.deep.equal([
      { what: 'overlaps', count: 1 },
      { what: 'cut', count: 1 },
      { what: 'codebook', count: 1 },
    ]);
  });
});

describe('annotated documents', () => {
  const phrases = new Phrases('en');
  const hostile = all({ span: [2, 6], note: '<script>alert(1)</script>' }, { span: [4, 12], codes: ['c2'] });

  it('HTML marks overlapping passages without nesting and lets no markup in', () => {
    const html = firstOf(writeAnnotatedHtml(hostile, phrases));
    expect(html).to.include('<mark class="n2" title="合同效力, Court">').and.include('&lt;script&gt;');
    expect(html).to.not.include('<script');
  });

  for (const [name, write] of [
    ['HTML', writeAnnotatedHtml],
    ['Markdown', writeAnnotatedMarkdown],
  ] as const)
    it(`${name} says that it does not tell what codes mean`, () =>
      expect(write(hostile, phrases).lost).to.deep.equal([{ what: 'codebook', count: 1 }]));

  it('Markdown has a footnote behind each passage', () => {
    const markdown = firstOf(writeAnnotatedMarkdown(hostile, phrases));
    expect(markdown).to.include('[^1]').and.include('[^2]: Court · “').and.include('\\<script\\>');
  });
});

describe('REFI-QDA', () => {
  it('a codebook has codes as they are nested, with what they mean, and lets no markup in', () => {
    const { codes, documents } = all();
    const nested = [...codes, { id: 'c3', name: '<无效> & "可撤销"', color: 2, parent: 'c1', definition: '一\n二' }];
    const written = firstOf(writeCodebook({ codes: nested, documents }));
    expect(
      written
        .split('\n')
        .slice(3, 9)
        .map((line) => line.replace(/guid="[0-9a-f-]{36}" /, '')),
    ).to.deep.equal([
      '<Code name="合同效力" isCodable="true" color="#1f77b4">',
      '<Description>是否有效</Description>',
      '<Code name="&lt;无效&gt; &amp; &quot;可撤销&quot;" isCodable="true" color="#2ca02c">',
      '<Description>一&#10;二</Description>',
      '</Code>',
      '</Code>',
    ]);
  });

  it('a project is an archive of texts and selections in code points, by whom and when', () => {
    const written = writeProject(all({ span: [12, 16], codes: ['c1', 'c2'], note: '要点' }, { codes: ['c2'] }), '标签');
    expect(written.files[0]!.path).to.equal('project.qdpx');
    const { 'project.qde': qde, ...sources } = unzipSync(written.files[0]!.content as Uint8Array);
    const project = strFromU8(qde!);
    expect(Object.values(sources).map((source) => strFromU8(source))).to.deep.equal([text]);
    expect(project).to.include('startPosition="11" endPosition="15"').and.include('<User ');
    expect(project).to.include(`internal://${Object.keys(sources)[0]!.slice('sources/'.length)}`);
    expect(project.match(/<CodeRef /g)).to.have.length(3);
    expect(project).to.include('<PlainTextContent>要点</PlainTextContent>');
  });

  it('ids that are no UUIDs become such, each its own', () => {
    const made = ['c1', 'c2', 'c1'].map(guidOf);
    expect(made[0]).to.match(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect([made[0] === made[1], made[0] === made[2]]).to.deep.equal([false, true]);
    expect(guidOf('01900000-0000-7000-8000-000000000001')).to.equal('01900000-0000-7000-8000-000000000001');
  });
});

describe('redaction', () => {
  it('blots out names and numbers of people in texts, notes and names of files, and moves nothing', () => {
    const words = '张三（身份证号11010119900307123X，电话１３８００１３８０００）与（2019）浙8601民初1987号案无关。';
    const one = all({ span: [0, 2], note: '见张三' });
    const given = { ...one, documents: [{ ...one.documents[0]!, path: '张三案.txt', text: words }] };
    const { exchanged, names, data } = redacted(given, ['张三', '三']);
    const [document] = exchanged.documents;
    expect(document!.text).to.equal(
      `██（身份证号${'█'.repeat(18)}，电话${'█'.repeat(11)}）与（2019）浙8601民初1987号案无关。`,
    );
    expect([document!.path, document!.tags[0]!.note, names, data.length]).to.deep.equal(['██案.txt', '见██', 3, 2]);
    expect(document!.text.length).to.equal(words.length);
  });
});

describe('the place of what is imported', () => {
  const tag = { document: 'a.txt', codes: [] };
  for (const [what, given, place] of [
    [
      'is at its offsets where its words stand there',
      { points: [11, 15], quote: { exact: '合同有效', prefix: '', suffix: '' } },
      [12, 16],
    ],
    [
      'is where its words are, where they stand elsewhere',
      { points: [0, 4], quote: { exact: '合同有效', prefix: '', suffix: '' } },
      [12, 16],
    ],
    [
      'is nothing where its words are gone',
      { points: [0, 4], quote: { exact: '合同无效了吗', prefix: '', suffix: '' } },
      undefined,
    ],
    ['is nothing where its offsets lead out of the text', { points: [9, 99] }, undefined],
    ['is the whole document where it names no passage', {}, 'whole'],
  ] as const)
    it(what, () => expect(placeOf({ ...tag, ...given }, text)).to.deep.equal(place));
});
