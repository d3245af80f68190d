import { expect } from 'chai';
import { isDecision } from '../../src/corpus/corpus';
import { marksOf } from '../../src/features/marks';
import { foldsOf } from '../../src/features/outline';
import { Phrases } from '../../src/features/phrases';
import { hasLongLines, readingViewOf } from '../../src/features/reading-view';
import { type BrokenText } from '../../src/text/broken-text';
import { Lines } from '../../src/text/lines';
import { appeal, civil } from '../support/decisions';
import { Matter } from '../support/matter';

/** As databases give them out: without one line break. */
const oneLine = (text: string): string => text.replaceAll('\n', '');
const english = new Phrases('en');

function viewOf(text: string): BrokenText {
  const matter = new Matter({ '判决书.txt': text });
  const document = matter.document('判决书.txt');
  if (!isDecision(document)) throw new Error('read as no decision');
  return readingViewOf(matter.corpus, document);
}

describe('the reading view of a judgment on one line', () => {
  const lines = viewOf(oneLine(civil)).text.split('\n');

  for (const line of [
    '示例市东区人民法院民 事 判 决 书（2022）示0102民初318号',
    '远山公司辩称，货物毁损系包装不当所致，不应由其赔偿。',
    '赵某未作答辩。',
    '1.判令远山公司赔偿货物损失86000元；',
    '2.判令赵某承担连带责任；',
    '二、赵某应否承担连带责任。',
    '故远山公司应当赔偿青禾公司货物损失78500元。',
    '人民陪审员　　李　某二〇二二年五月二十日',
  ])
    it(`has a line of its own for ${line}`, () => expect(lines).to.include(line));

  it('has an empty line before the reasoning', () => {
    const at = lines.findIndex((line) => line.startsWith('本院认为'));
    expect(lines[at - 1]).to.equal('');
  });

  it('leaves out and adds no word', () => expect(lines.join('')).to.equal(oneLine(civil)));

  it('leaves a judgment in paragraphs as it is', () => expect(viewOf(civil).text).to.equal(civil));

  it('breaks only the line that is too long', () => {
    const [head, body] = [civil.slice(0, 40), oneLine(civil.slice(40))];
    expect(viewOf(head + body).text.startsWith(head)).to.equal(true);
  });
});

describe('a reading view is offered', () => {
  const long = oneLine(civil + appeal);
  for (const [what, text, offered] of [
    ['for a judgment on one line', long, true],
    ['for one whose header has lines of its own', civil.slice(0, 40) + long, true],
    ['not for a judgment in paragraphs', civil, false],
    ['not for a brief on one line', `# 代理词\n\n${'被告应当赔偿货物损失。'.repeat(200)}`, false],
  ] as const)
    it(what, () => {
      const matter = new Matter({ 'a.md': text });
      expect(hasLongLines(matter.document('a.md'))).to.equal(offered);
    });
});

describe('marks and folding of a judgment on one line', () => {
  const matter = new Matter({
    '判决书.txt': oneLine(civil),
    '原样.txt': civil,
    '带说明.txt': `---\nkind: judgment\nsourceGrade: database\n---\n${oneLine(civil)}`,
  });
  const view = viewOf(oneLine(civil));
  const shown = new Lines(view.text);
  const lineAt = (offset: number): number => shown.lineAt(view.toView(offset));

  for (const [name, off] of [
    ['判决书.txt', true],
    ['带说明.txt', true],
    ['原样.txt', false],
  ] as const)
    it(`${name}: bars are ${off ? 'off' : 'on'}`, () =>
      expect(marksOf(matter.corpus, matter.uri(name), english).oneLine).to.equal(off));

  it('has bars in the reading view', () =>
    expect(marksOf(matter.corpus, matter.uri('判决书.txt'), english, lineAt).oneLine).to.equal(false));

  it('folds in the reading view and not in the original', () => {
    const uri = matter.uri('判决书.txt');
    expect(foldsOf(matter.corpus, uri)).to.deep.equal([]);
    const starts = foldsOf(matter.corpus, uri, lineAt).map(([start]) => oneLine(civil).slice(start, start + 4));
    expect(starts).to.include.members(['原告：示', '本院认为']);
  });

  it('has a label for each line in the reading view', () => {
    const labels = marksOf(matter.corpus, matter.uri('判决书.txt'), english, lineAt).tags.filter((tag) => tag.label);
    const lines = labels.map((tag) => lineAt(tag.span[1] - 1));
    expect(new Set(lines).size).to.equal(lines.length);
    expect(lines.length).to.be.greaterThan(2);
  });
});
