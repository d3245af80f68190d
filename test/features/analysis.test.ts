import { expect } from 'chai';
import { analysisOf } from '../../src/features/analysis';
import { Phrases } from '../../src/features/phrases';
import type { Span } from '../../src/text/span';
import { wholeFolder } from '../support/folder';
import { Matter } from '../support/matter';

const folder = wholeFolder();
const nameOf = (uri: string): string => uri.slice(folder.folder.length + 1);

/** What another program reads: through JSON and back. */
function analysis(file: string, matter = folder): Record<string, never> {
  const made = analysisOf(matter.corpus, matter.document(file), nameOf, new Phrases('en'));
  return JSON.parse(JSON.stringify(made)) as Record<string, never>;
}

interface Spanned {
  readonly span: Span;
}

describe('the machine output', () => {
  const keys: [file: string, keys: string[]][] = [
    [
      '判决.txt',
      [
        ...['uri', 'kind', 'jurisdiction', 'language', 'sourceGrade', 'genre', 'effect', 'meta', 'parties', 'sections'],
        ...['claims', 'issues', 'holdings', 'citations', 'problems'],
      ],
    ],
    [
      '代理词.md',
      [
        'uri',
        'kind',
        'jurisdiction',
        'language',
        'sourceGrade',
        'genre',
        'meta',
        'citations',
        'problems',
        'quotations',
      ],
    ],
    ['条例.txt', ['uri', 'kind', 'jurisdiction', 'language', 'sourceGrade', 'statute', 'citations', 'problems']],
  ];
  for (const [file, expected] of keys)
    it(`of ${file} has the keys of its kind`, () => expect(Object.keys(analysis(file))).to.have.members(expected));

  it('of a decision says what it is', () => {
    const { meta, ...rest } = analysis('判决.txt');
    expect(rest).to.include({
      uri: '判决.txt',
      kind: 'judgment',
      jurisdiction: 'prc',
      genre: 'judgment-civil-1',
      language: 'zh',
      sourceGrade: 'unknown',
      effect: 'final',
    });
    expect(meta).to.deep.include({
      court: '示例市东区人民法院',
      caseNumber: '（2022）示0102民初318号',
      caseNumbers: ['（2022）示0102民初318号'],
      cause: '运输合同纠纷',
      decidedOn: '2022-05-20',
      filedOn: '2022-03-01',
      heardOn: ['2022-04-12'],
    });
  });

  it('of a decision has parties, sections and citations in normal form', () => {
    const { parties, sections, citations } = analysis('判决.txt') as unknown as Record<string, readonly object[]>;
    expect(parties![0]).to.deep.include({
      role: 'plaintiff',
      roles: [{ role: 'plaintiff', instance: 1 }],
      name: '示例市青禾食品有限公司',
      aliases: ['青禾公司'],
    });
    expect(sections!.find((one) => (one as { role: string }).role === 'reasoning')).to.include({ speaker: 'court' });
    expect(citations![0]).to.include({
      kind: 'statute',
      rank: 'law',
      law: '民法典',
      pin: '832',
      version: '2020-05-28',
      versionBasis: 'decision-date',
      resolvedBy: 'name',
    });
    expect(citations![0]).not.to.have.any.keys('nameSpan');
  });

  it('of a decision ties claims to items, holdings to issues and reasoning', () => {
    const { claims, issues, holdings } = analysis('判决.txt') as unknown as Record<
      string,
      readonly Record<string, unknown>[]
    >;
    const [claim] = claims!;
    expect(claim).to.include({ by: 'plaintiff', amount: 86000, result: 'part' });
    const item = holdings!.find((one) => one['id'] === claim!['item']);
    expect(item).to.include({ kind: 'disposition', level: 'main' });
    const reasoned = holdings!.find((one) => one['kind'] === 'reasoned')!;
    expect(issues!.map((issue) => issue['id'])).to.include(reasoned['issue']);
    expect(reasoned).to.have.all.keys(
      ...['id', 'kind', 'level', 'type', 'outcome', 'span', 'issue', 'reasoning'],
      ...['pinsCited', 'pinsInferred', 'confidence'],
    );
    expect(reasoned['pinsInferred']).to.deep.equal(['民法典:832']);
  });

  it('of a brief resolves its citations among the files given, and says null where there is none', () => {
    const { citations, meta, quotations } = analysis('代理词.md') as unknown as {
      citations: readonly Record<string, unknown>[];
      meta: object;
      quotations: readonly { span: Span; citation: number }[];
    };
    expect(meta).to.deep.equal({ title: '代理词' });
    const cases = citations.filter((one) => one['kind'] === 'case' || one['kind'] === 'guiding-case');
    expect(cases.map((one) => one['target'])).to.deep.equal(['判决.txt', '判决.txt', '判决.txt', null, null, null]);
    expect(citations[quotations[0]!.citation]).to.include({ kind: 'case', name: '远山案' });
  });

  it('of a norm without a pin, or of no known law, has null there', () => {
    const matter = new Matter({ 'memo.md': '# 备忘录\n\n依第三条。《民法典》如此。\n' });
    const { citations } = analysis('memo.md', matter) as unknown as { citations: readonly Record<string, unknown>[] };
    expect(citations.map((one) => [one['law'], one['pin']])).to.deep.equal([
      [null, '3'],
      ['民法典', null],
    ]);
  });

  it('of a law counts its articles', () => {
    expect(analysis('条例.txt')['statute']).to.deep.equal({
      law: '示例市冷链运输管理条例',
      version: '2019-03-01',
      articles: 4,
      sections: 0,
      complete: true,
    });
    expect(analysis('民法典.md')['statute']).to.deep.include({ law: '民法典', articles: 1260, complete: false });
  });

  it('of what is none of ours says so, and no more', () => {
    const matter = new Matter({ 'note.txt': '明天下午三点开会。\n' });
    expect(analysis('note.txt', matter)).to.deep.equal({
      uri: 'note.txt',
      kind: 'other',
      jurisdiction: 'prc',
      language: 'zh',
      sourceGrade: 'unknown',
      citations: [],
      problems: [],
    });
  });

  it('says problems in words', () => {
    const matter = new Matter({ 'memo.md': '---\na: [\n---\n# 备忘录\n' });
    const { problems } = analysis('memo.md', matter) as unknown as { problems: readonly Record<string, unknown>[] };
    expect(problems[0]!['message']).to.match(/^The block between the --- lines/);
    expect(problems[0]).to.have.all.keys('code', 'severity', 'span', 'message');
  });

  it('has spans in UTF-16 code units of the LF text, whole within it', () => {
    for (const { uri, text } of folder.corpus.all()) {
      const made = analysis(nameOf(uri)) as unknown as Record<string, readonly Spanned[] | undefined>;
      for (const list of ['parties', 'sections', 'citations', 'claims', 'issues', 'holdings', 'quotations', 'problems'])
        for (const { span } of made[list] ?? []) {
          expect(span[0], `${list} of ${uri}`).to.be.at.least(0);
          expect(span[1]).to.be.greaterThan(span[0]).and.at.most(text.length);
        }
    }
  });
});
