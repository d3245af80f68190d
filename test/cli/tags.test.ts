import { expect } from 'chai';
import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import { readArguments } from '../../src/cli/arguments';
import { serialiseRecord } from '../../src/annotation/record';
import { sample } from '../annotation/sample';
import { civil } from '../support/decisions';
import { Cli } from '../support/run-cli';

const own = '.glossator/annotations/判决.txt/张律师.i1.jsonl';
const used = `.glossator/base/${'ab'.repeat(32)}`;
const unused = `.glossator/base/${'cd'.repeat(32)}`;

describe('glossator tags', function () {
  this.timeout(30_000);
  let cli: Cli;
  before(async () => (cli = await Cli.built()));
  after(() => cli.remove());

  it('doctor names each line that cannot be read or differs, and fails', async () => {
    const records = [sample('a'), sample('b', { note: '一' }), sample('b', { note: '二' })].map(serialiseRecord);
    cli.put(own, [records[0], 'damaged', records[1], records[2], ''].join('\n'));
    cli.put(used, '正文');
    cli.put(unused, '旧文');
    const { status, out } = await cli.run(['tags', 'doctor', '.']);
    const lines = out.trim().split('\n');
    expect(lines.slice(0, -1).map((line) => line.split(': ')[0])).to.deep.equal([2, 3, 4].map((n) => `${own}:${n}`));
    expect(lines.at(-1)).to.equal('2 annotations on 1 document; 3 problems; 1 base text not used');
    expect(status).to.equal(1);
  });

  it('doctor counts threads by state, and names what answers nothing', async () => {
    const author = '李律师';
    const records = [
      sample('t', { author, note: '何故？', review: { is: 'comment', on: 'tag' } }),
      sample('u', { author, note: '再看', review: { is: 'comment' } }),
      sample('s', { author, review: { is: 'state', to: 'u', state: 'resolved' } }),
      sample('r', { author, note: '见前', review: { is: 'reply', to: 'lost' } }),
    ];
    cli.put(
      'threads/.glossator/annotations/判决.txt/李律师.i2.jsonl',
      records.map((one) => `${serialiseRecord(one)}\n`).join(''),
    );
    const { status, out } = await cli.run(['tags', 'doctor', 'threads', '--language', 'en']);
    const file = '.glossator/annotations/判决.txt/李律师.i2.jsonl';
    expect(out.trim().split('\n')).to.deep.equal([
      `${file}:1: This is a comment on something that is nowhere here.`,
      `${file}:4: This answers a comment that is nowhere here.`,
      'Review: 2 threads open, 1 resolved, 0 accepted',
      '4 annotations on 1 document; 2 problems; 0 base texts not used',
    ]);
    expect(status).to.equal(1);
  });

  it('prune takes away the texts that nothing counts in, and no other', async () => {
    const { status, out } = await cli.run(['tags', 'prune', '.']);
    expect([status, out]).to.deep.equal([0, `${unused}\n1 base text taken away\n`]);
    expect((await cli.run(['tags', 'prune', '.'])).out).to.equal('0 base texts taken away\n');
  });

  it('says nothing against a folder without annotations', async () => {
    cli.put('empty/a.txt', '判决');
    expect((await cli.run(['tags', 'doctor', 'empty'])).status).to.equal(0);
  });

  it('variables: a row a judgment, with the answers of people in place of the reading', async () => {
    const answer = { variable: 'costs', is: 'value', value: 7 } as const;
    const whole = sample('c', { answer });
    cli.put('matter/甲案判决书.txt', civil);
    cli.put('matter/.glossator/annotations/甲案判决书.txt/张律师.i1.jsonl', `${serialiseRecord(whole)}\n`);
    cli.put('matter/memo.md', '与裁判无关。');
    const { status, out } = await cli.run(['tags', 'variables', 'matter', '--language', 'en']);
    const [head, row, ...more] = out.split('\r\n');
    expect(head).to.match(/^\uFEFFFile,Case,Court,/);
    expect(row).to.include('示例市东区人民法院').and.include(',78500,7,3,');
    expect([status, more]).to.deep.equal([0, ['']]);
  });

  it('variables as JSON, of a document that was renamed too', async () => {
    cli.put('moved/乙案判决书.txt', civil);
    const base = createHash('sha256').update(civil).digest('hex');
    const whole = sample('d', {
      anchor: { ...sample('d').anchor!, base },
      answer: { variable: 'region', is: 'not-stated' },
    });
    cli.put('moved/.glossator/annotations/旧名.txt/张律师.i1.jsonl', `${serialiseRecord(whole)}\n`);
    const { out } = await cli.run(['tags', 'variables', 'moved', '--format', 'json']);
    const { judgments } = JSON.parse(out) as { judgments: { values: Record<string, { is: string }> }[] };
    expect(judgments[0]?.values['region']?.is).to.equal('not-stated');
  });

  it('variables of what is no folder fails', async () =>
    expect((await cli.run(['tags', 'variables', 'nowhere'])).status).to.equal(2));

  describe('agreement', () => {
    const text = '本院认为，合同有效。被告应当赔偿。';
    const base = createHash('sha256').update(text).digest('hex');
    const tag = (id: string, author: string, start: number, end: number): string =>
      `${serialiseRecord(sample(id, { author, anchor: { base, start, end, exact: text.slice(start, end), prefix: '', suffix: '' } }))}\n`;
    const file = (author: string): string => `coded/.glossator/annotations/判决.txt/${author}.i1.jsonl`;
    before(() => {
      cli.put('coded/判决.txt', text);
      cli.put(file('甲'), tag('a', '甲', 5, 9));
    });

    it('is not told below two coders', async () => {
      const { status, out, err } = await cli.run(['tags', 'agreement', 'coded', '--language', 'en']);
      expect([status, out]).to.deep.equal([0, '']);
      expect(err).to.include('two people');
    });

    it('tells first where coders differ, then how far they agree', async () => {
      cli.put(file('乙'), tag('b', '乙', 6, 9) + tag('c', '乙', 10, 16));
      const { status, out } = await cli.run(['tags', 'agreement', 'coded', '--language', 'en']);
      const [head, differing, , who] = out.split('\n');
      expect([head, differing]).to.deep.equal([
        '1 passage coded differently:',
        '判决.txt:1: 乙: c1 | 甲: – — 被告应当赔偿。',
      ]);
      expect(who).to.equal('2 coders on 1 document: 乙, 甲');
      expect(out).to.match(/^Share of pairs that agree: by sentence 0\.500; by character 0\.588$/m);
      expect(out).to.match(/^Cohen’s κ: by sentence 0\.000;/m);
      expect(status).to.equal(0);
    });

    it('as JSON says of what is not defined why', async () => {
      cli.put(file('丙'), tag('d', '丙', 5, 9));
      const { out } = await cli.run(['tags', 'agreement', 'coded', '--format', 'json']);
      const { coders, by } = JSON.parse(out) as { coders: string[]; by: { all: { cohen: object } }[] };
      expect(coders).to.deep.equal(['丙', '乙', '甲'].sort());
      expect(by[0]!.all.cohen).to.deep.equal({ why: 'not-two' });
    });
  });

  describe('export and import', () => {
    const text = civil;
    const base = createHash('sha256').update(text).digest('hex');
    const at = text.indexOf('本院认为');
    const anchor = { base, start: at, end: at + 4, exact: '本院认为', prefix: text.slice(at - 9, at), suffix: '' };
    const code = { v: 1, id: 'c1', name: '说理', color: 0, order: 1, definitions: [] };
    before(() => {
      const records = [sample('a', { author: '甲', anchor, note: '要点' }), sample('b', { author: '乙', anchor })];
      cli.put('out/判决.txt', text);
      cli.put('out/.glossator/codebook/c1.json', JSON.stringify(code));
      cli.put('out/.glossator/annotations/判决.txt/甲.i1.jsonl', `${serialiseRecord(records[0]!)}\n`);
      cli.put('out/.glossator/annotations/判决.txt/乙.i1.jsonl', `${serialiseRecord(records[1]!)}\n`);
      cli.put('in/判决.txt', text);
    });

    it('shows what would be shared and what is lost, and writes nothing until it is told where', async () => {
      const { status, out } = await cli.run([
        'tags',
        'export',
        'out',
        '--format',
        'brat',
        '--redact',
        '--language',
        'en',
      ]);
      expect(out).to.include('2 tags and notes on 1 document, by 乙, 甲');
      expect(out)
        .to.match(/^Blotted out: names of parties: \d+/m)
        .and.include('who wrote 2 tags');
      expect(out).to.include('Nothing was written');
      expect(status).to.equal(0);
    });

    it('of a codebook shows that no document goes with it, and shares it where nobody has tagged', async () => {
      cli.put('codes/.glossator/codebook/c1.json', JSON.stringify(code));
      for (const folder of ['out', 'codes']) {
        const { out } = await cli.run(['tags', 'export', folder, '--format', 'refi-codebook', '--language', 'en']);
        expect(out).to.match(/^1 code with what it means; nothing of any document, no tags and no notes\.$/m);
      }
    });

    for (const [format, file] of [
      ['web-annotation', 'annotations.jsonld'],
      ['csv', 'annotations.csv'],
      ['brat', ''],
      ['refi-project', 'project.qdpx'],
    ] as const)
      it(`${format} comes into another folder under the importer’s name, and no second time`, async () => {
        const person = `导入人 ${format}`;
        cli.put(`in-${format}/判决.txt`, text);
        await cli.run(['tags', 'export', 'out', '--format', format, '--output', `sent-${format}`]);
        const args = [
          'tags',
          'import',
          `sent-${format}/${file}`,
          `in-${format}`,
          '--person',
          person,
          '--language',
          'en',
        ];
        const { status, out, err } = await cli.run(args);
        expect([status, err]).to.deep.equal([0, '']);
        expect(out).to.include(`2 tags and notes imported under the name of ${person}.`);
        expect((await cli.run(args)).out)
          .to.include('0 tags and notes imported')
          .and.include('There already: 2');
        const folder = fs.readdirSync(cli.path(`in-${format}/.glossator/annotations/判决.txt`));
        const own = folder.filter((name) => name.startsWith(person));
        const records = fs
          .readFileSync(cli.path(`in-${format}/.glossator/annotations/判决.txt/${own[0]}`), 'utf8')
          .trim()
          .split('\n');
        expect([own.length, records.length]).to.deep.equal([1, 2]);
        expect(records[0]).to.include(`"author":"${person}"`).and.include('"exact":"本院认为"');
        expect(records[0]).to.include(`"imported":{"format":"${format}"`);
        if (format !== 'brat') expect(records.join()).to.include('"author":"甲"').and.include('"author":"乙"');
      });

    it('a thread comes in with its replies and state, no second time, and CSV says that it leaves them out', async () => {
      const author = '乙';
      const on = sample('a', { author: '甲', anchor });
      const thread = [
        sample('t', { author, anchor, note: '何故？', review: { is: 'comment', on: 'a' } }),
        sample('r', { author, anchor, note: '见前', review: { is: 'reply', to: 't' } }),
        sample('s', { author, review: { is: 'state', to: 't', state: 'resolved' } }),
        sample('v', { author, review: { is: 'state', to: 't', state: 'open', after: 's' } }),
        sample('w', { author, review: { is: 'state', to: 't', state: 'accepted', after: 'v' } }),
      ].map((record) => ({ ...record, codes: [] }));
      const lines = [on, ...thread].map((one) => `${serialiseRecord(one)}\n`).join('');
      cli.put('review/判决.txt', text);
      cli.put('review/.glossator/annotations/判决.txt/乙.i1.jsonl', lines);
      cli.put('review-in/判决.txt', text);
      const csv = await cli.run(['tags', 'export', 'review', '--format', 'csv', '--language', 'en']);
      expect(csv.out).to.include('5 comments, replies and states of the review');
      const web = ['tags', 'export', 'review', '--format', 'web-annotation', '--output', 'sent-review'];
      expect((await cli.run([...web, '--language', 'en'])).out).to.include(
        '1 tag or note on 1 document, by 甲\n5 comments, replies and states of the review, by 乙\n',
      );
      const args = [
        'tags',
        'import',
        'sent-review/annotations.jsonld',
        'review-in',
        '--person',
        '己',
        '--language',
        'en',
      ];
      const { status, out, err } = await cli.run(args);
      expect([status, err]).to.deep.equal([0, '']);
      expect(out).to.include('6 tags and notes imported under the name of 己.');
      expect((await cli.run(args)).out).to.include('There already: 6');
      expect((await cli.run(['tags', 'doctor', 'review-in', '--language', 'en'])).out).to.include(
        'Review: 0 threads open, 0 resolved, 1 accepted\n6 annotations on 1 document; 0 problems',
      );
    });

    it('the gold layer has what all coders gave, and goes out as gold that measures readings, too', async () => {
      const run = (...args: string[]): ReturnType<Cli['run']> =>
        cli.run(['tags', 'export', ...args, '--language', 'en']);
      const csv = await run('out', '--format', 'csv', '--layer', 'gold', '--output', 'sent-layer');
      expect(csv.out).to.include('1 passage to which all coders gave the same, 0 on which they differ');
      expect(fs.readFileSync(cli.path('sent-layer/annotations.csv'), 'utf8')).to.include('"乙, 甲"');
      const sent = await run('out', '--format', 'gold', '--output', 'sent-gold');
      expect([sent.status, sent.out.includes('what was read of each decision: parties')]).to.deep.equal([0, true]);
      const gold = JSON.parse(fs.readFileSync(cli.path('sent-gold/判决.json'), 'utf8')) as { codes: object[] };
      expect(gold.codes).to.have.lengthOf(1);
      expect((await run('in', '--format', 'csv', '--layer', 'gold')).err).to.include('Nothing holds here yet');
    });

    it('takes nothing twice of what is coded blind, and nothing for there that is hidden', async () => {
      cli.put('blind/甲案判决书.txt', text);
      const run = (...args: string[]): ReturnType<Cli['run']> => cli.run(['tags', ...args, '--language', 'en']);
      await run('assign', '--person', '主编', '--coders', '甲,乙', '--share', '100', 'blind');
      cli.put('blind.csv', 'id,document,exact,start,end,code\nx1,甲案判决书.txt,,0,4,说理\n');
      const told = [];
      for (const person of ['甲', '甲', '乙', '甲'])
        told.push(
          (await run('import', 'blind.csv', 'blind', '--person', person)).out.match(/\d+(?= tag)|(?<=already: )\d+/g),
        );
      expect(told).to.deep.equal([['1'], ['0', '1'], ['1'], ['0', '1']]);
    });

    it('what is there is not written over unless that is asked for', async () => {
      const args = ['tags', 'export', 'out', '--format', 'csv', '--output', 'sent-csv'];
      expect((await cli.run(args)).status).to.equal(2);
      expect((await cli.run([...args, '--force'])).status).to.equal(0);
    });

    it('says what it could not place, and which document it lacks', async () => {
      cli.put('lost.csv', 'document,start,end,exact,code\n判决.txt,0,4,绝无此语句在,说理\n另案.txt,,,,说理\n');
      const { status, err } = await cli.run(['tags', 'import', 'lost.csv', 'in', '--person', '丁', '--language', 'en']);
      expect(err).to.include('1 passage was not found').and.include('“另案.txt”: 1 tag not imported');
      expect(status).to.equal(1);
    });
  });

  for (const [args, why] of [
    [['tags', 'export', '.'], 'exchangeFormat'],
    [['tags', 'export', '.', '--format', 'xml'], 'exchangeFormat'],
    [['tags', 'export', '.', '--format', 'csv', '--layer', 'silver'], 'layer'],
    [['tags', 'export', '.', '--format', 'gold', '--layer', 'all'], 'layer'],
    [['tags', 'import', 'a.csv', '.'], 'person'],
    [['tags', 'import', 'a.csv'], 'no-files'],
    [['tags', 'agreement', '.', '--format', 'csv'], 'agreementFormat'],
    [['tags'], 'unknown-command'],
    [['tags', 'count', '.'], 'unknown-command'],
    [['tags', 'doctor'], 'no-files'],
    [['tags', 'variables', '.', '--format', 'sarif'], 'variablesFormat'],
  ] as const)
    it(`${args.join(' ')} is wrong usage`, () =>
      expect(readArguments(args).asked).to.include({ command: 'wrong', why }));

  it('assign shares decisions out by a seed, hides others’ tags until release, and counts how far coders are', async () => {
    cli.put('study/甲案判决书.txt', civil);
    const base = createHash('sha256').update(civil).digest('hex');
    for (const author of ['甲', '乙']) {
      const record = sample(author, { author, anchor: { ...sample('a').anchor!, base } });
      cli.put(`study/.glossator/annotations/甲案判决书.txt/${author}.i1.jsonl`, `${serialiseRecord(record)}\n`);
    }
    const run = (...args: string[]): ReturnType<Cli['run']> => cli.run(['tags', ...args, '--language', 'en']);
    const made = await run('assign', '--person', '主编', '--coders', '甲，乙', '--share', '100', 'study');
    expect([made.status, made.out]).to.deep.equal([
      0,
      '1 decision shared out to 甲, 乙; 1 of them is coded by several. Seed 1.\nUntil you release it, Glossator shows coders nobody’s tags but their own there. Whoever opens the files in .glossator can read them all the same.\n',
    ]);
    expect((await run('agreement', 'study')).err)
      .to.include('2 records of others')
      .and.include('No document here');
    expect((await run('agreement', '--person', '主编', 'study')).out).to.include('2 coders');
    expect((await run('progress', 'study')).out).to.equal(
      '乙: 1 of 1 coded, 1 double-coded\n甲: 1 of 1 coded, 1 double-coded\n',
    );
    expect((await run('release', '--person', '甲', 'study')).err).to.include('主编');
    expect((await run('release', '--person', '主编', 'study')).status).to.equal(0);
    expect((await run('agreement', 'study')).out).to.include('2 coders');
  });
});
