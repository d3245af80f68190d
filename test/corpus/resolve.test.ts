import { expect } from 'chai';
import { fittingCases, resolveCase, resolveProvision } from '../../src/corpus/resolve';
import { isNorm } from '../../src/model/citation';
import { appeal, civil } from '../support/decisions';
import { Matter } from '../support/matter';
import { byLaw, byLawOld, codeSummary } from '../support/papers';

/** A memo of one sentence in a folder, with what its first citation of a norm resolves to. */
function provisionFor(sentence: string, files: Readonly<Record<string, string>>): string {
  const matter = new Matter({ ...files, 'memo.md': `# 备忘录\n\n${sentence}\n` });
  const memo = matter.document('memo.md');
  const citation = memo.reading.citations.find(isNorm);
  if (!citation) return 'no citation';
  const resolved = resolveProvision(matter.corpus, memo, citation);
  if (!resolved) return 'nothing';
  const { document, span, exact, version } = resolved;
  const words = span
    ? document.text
        .slice(...span)
        .replace(/\*+/g, '')
        .split('\n')[0]!
        .slice(0, 12)
    : 'no such article';
  return [words, exact ? '' : 'the article above', version === 'meant' ? '' : 'version unknown']
    .filter(Boolean)
    .join(' · ');
}

/** One text in two files, as a code is kept by its books; and the same file twice. */
const head = '# 示例市桥梁条例\n\n2020年3月1日 示例市人民代表大会常务委员会通过\n\n';
const pieces = { 'one.md': `${head}第一条 桥应当稳。\n`, 'two.md': `${head}第二条 桥应当宽。\n` };
const copies = { 'one.md': pieces['one.md'], 'again.md': pieces['one.md'] };

const both = { '2019.txt': byLaw, '2011.txt': byLawOld };
const undated = { 'a.md': codeSummary.replace('version: 2020-05-28\n', '') };

describe('the provision that a citation means', () => {
  const cases: [sentence: string, files: Readonly<Record<string, string>>, found: string][] = [
    ['《民法典》（2020年）第八百三十二条。', { 'a.md': codeSummary }, '第八百三十二条 大意：货'],
    ['《民法典》第八百三十二条。', { 'a.md': codeSummary }, '第八百三十二条 大意：货 · version unknown'],
    ['《民法典》（2020年）第八百三十二条。', undated, '第八百三十二条 大意：货 · version unknown'],
    ['《民法典》第五百条。', { 'a.md': codeSummary }, 'no such article · the article above · version unknown'],
    ['《民法典》第八百三十二条。', {}, 'nothing'],
    ['《示例市桥梁条例》第二条。', pieces, '第二条 桥应当宽。 · version unknown'],
    ['《示例市桥梁条例》（2020年）第一条。', pieces, '第一条 桥应当稳。'],
    ['《示例市桥梁条例》第一条。', copies, '第一条 桥应当稳。 · version unknown'],
    ['《示例市冷链运输管理条例》第三条第二项。', { 'a.txt': byLaw }, '（二）途中每三十分钟记录 · version unknown'],
    ['《示例市冷链运输管理条例》第二条第二款。', { 'a.txt': byLaw }, '运输活体动物的，不适用本 · version unknown'],
    [
      '《示例市冷链运输管理条例》第二条第三款。',
      { 'a.txt': byLaw },
      '第二条　在本市从事冷链运 · the article above · version unknown',
    ],
  ];
  for (const [sentence, files, found] of cases)
    it(`${sentence} among ${Object.keys(files).join(', ') || 'nothing'}: ${found}`, () =>
      expect(provisionFor(sentence, files)).to.equal(found));

  it('from the first to the last provision of a range', () => {
    const matter = new Matter({
      'a.txt': byLaw,
      'memo.md': '# 备忘录\n\n《示例市冷链运输管理条例》第三条第一项至第三项。\n',
    });
    const memo = matter.document('memo.md');
    const { span } = resolveProvision(matter.corpus, memo, memo.reading.citations.find(isNorm)!)!;
    const words = matter.document('a.txt').text.slice(...span!);
    expect(words.startsWith('（一）装货前')).to.equal(true);
    expect(words.endsWith('立即告知托运人。')).to.equal(true);
  });
});

describe('only of the version meant', () => {
  const cases: [sentence: string, files: Readonly<Record<string, string>>, found: string][] = [
    ['《示例市冷链运输管理条例》（2019年）第四条。', both, '第四条　承运人违反第三条'],
    ['《示例市冷链运输管理条例》（2011年）第四条。', both, '第四条　承运人违反第三条'],
    ['《示例市冷链运输管理条例》（二〇一一年）第四条。', both, '第四条　承运人违反第三条'],
    ['《示例市冷链运输管理条例》第四条。', both, 'nothing'],
    ['《示例市冷链运输管理条例》（2015年）第四条。', both, 'nothing'],
    ['《示例市冷链运输管理条例》（2015年）第四条。', { '2019.txt': byLaw }, 'nothing'],
    ['《反不正当竞争法》（2019年修正）第二条。', { 'a.md': code('反不正当竞争法', '2025-06-27') }, 'nothing'],
    [
      '《反不正当竞争法》（2025年修订）第二条。',
      { 'a.md': code('反不正当竞争法', '2025-06-27') },
      '第二条 大意：诚信。',
    ],
  ];
  for (const [sentence, files, found] of cases)
    it(`${sentence} among ${Object.keys(files).join(', ')}: ${found}`, () =>
      expect(provisionFor(sentence, files)).to.equal(found));

  it('each year its own copy', () => {
    for (const [year, name] of [
      ['2019', '2019.txt'],
      ['2011', '2011.txt'],
    ] as const) {
      const matter = new Matter({
        ...both,
        'memo.md': `# 备忘录\n\n《示例市冷链运输管理条例》（${year}年）第四条。\n`,
      });
      const memo = matter.document('memo.md');
      const resolved = resolveProvision(matter.corpus, memo, memo.reading.citations.find(isNorm)!);
      expect(resolved?.document.uri).to.equal(matter.uri(name));
    }
  });
});

function code(law: string, version: string): string {
  return `---\nkind: statute\nlaw: ${law}\nversion: ${version}\nsourceGrade: restatement\ncomplete: false\narticles: 33\n---\n# ${law}\n\n**第二条** 大意：诚信。\n`;
}

const guiding = `---
kind: judgment
guidingCase: 24
---
指导案例24号
示例甲诉示例乙交通事故责任纠纷案
裁判要点
受害人的体质不减轻加害人的责任。
裁判理由
法院生效裁判认为：体质状况不是过错。
`;

/** A memo of one sentence beside decisions: the files that its first citation of a case may mean, and by what. */
function caseFor(sentence: string, files: Readonly<Record<string, string>>): string {
  const matter = new Matter({ ...files, 'memo.md': `# 备忘录\n\n${sentence}\n` });
  const memo = matter.document('memo.md');
  const citation = memo.reading.citations.find((one) => one.kind === 'case' || one.kind === 'guiding-case');
  if (!citation) return 'no citation';
  const { documents, by } = fittingCases(matter.corpus, memo, citation);
  const one = resolveCase(matter.corpus, memo, citation)?.document;
  expect(one).to.equal(documents.length === 1 ? documents[0] : undefined);
  return documents.length === 0 ? 'nothing' : `${documents.map(({ uri }) => uri.slice(-5)).join(' ')} by ${by}`;
}

describe('the decision that a citation means', () => {
  const ruling = civil.replace('民 事 判 决 书', '民 事 裁 定 书');
  const two = { 'a.txt': civil, 'b.txt': appeal };
  const named = { 'a.txt': `---\nkind: judgment\naliases: [青禾公司诉远山公司运输合同纠纷案]\n---\n${civil}` };
  const cases: [sentence: string, files: Readonly<Record<string, string>>, found: string][] = [
    ['参见（2022）示0102民初318号民事判决。', two, 'a.txt by number'],
    ['参见(2022) 示 0102 民初 318 号民事判决。', two, 'a.txt by number'],
    ['参见（2022）示01民终905号民事判决。', two, 'b.txt by number'],
    ['参见（2022）示0102民初319号民事判决。', two, 'nothing'],
    ['参见（2022）示0102民初318号。', { 'a.txt': civil, 'b.txt': ruling }, 'a.txt b.txt by number'],
    ['参见指导案例24号。', { 'g.txt': guiding }, 'g.txt by number'],
    ['参见检例第24号。', { 'g.txt': guiding }, 'nothing'],
    ['参见青禾公司诉远山公司运输合同纠纷案。', two, 'a.txt by parties'],
    ['参见示例市青禾食品有限公司诉示例市远山物流有限公司案。', two, 'a.txt by parties'],
    ['参见青禾公司诉赵某等运输合同纠纷案。', two, 'a.txt by parties'],
    ['参见远山公司诉青禾公司运输合同纠纷案。', { 'a.txt': civil }, 'nothing'],
    ['参见青禾公司诉白帆公司运输合同纠纷案。', two, 'nothing'],
    ['参见青禾公司诉远山公司运输合同纠纷案。', { 'a.txt': civil, 'c.txt': ruling }, 'a.txt c.txt by parties'],
    ['（2022）示0102民初318号民事判决（以下简称远山案）。远山案认为应当赔偿。', two, 'a.txt by number'],
    ['参见青禾公司诉远山公司运输合同纠纷案。', named, 'a.txt by name'],
  ];
  for (const [sentence, files, found] of cases)
    it(`${sentence} ${found}`, () => expect(caseFor(sentence, files)).to.equal(found));

  it('is not one of which only some of the claimants named were parties', () => {
    const matter = new Matter({ 'a.txt': civil, 'memo.md': '# 备忘录\n' });
    const found = (name: string): number =>
      fittingCases(matter.corpus, matter.document('memo.md'), {
        kind: 'case',
        name,
        span: [0, 1],
        group: 0,
        confidence: 0.6,
        resolvedBy: 'name',
      }).documents.length;
    expect(found('青禾公司诉远山公司、赵某运输合同纠纷案')).to.equal(1);
    expect(found('白帆公司、青禾公司诉远山公司运输合同纠纷案')).to.equal(0);
  });

  it('is never the decision that cites', () => {
    const matter = new Matter({ 'a.txt': `${civil}附：本院（2022）示0102民初318号民事判决。\n` });
    const document = matter.document('a.txt');
    for (const citation of document.reading.citations)
      expect(resolveCase(matter.corpus, document, citation)).to.equal(undefined);
  });
});
