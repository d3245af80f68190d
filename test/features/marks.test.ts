import { expect } from 'chai';
import { marksOf } from '../../src/features/marks';
import { Phrases } from '../../src/features/phrases';
import { covers } from '../../src/text/span';
import { civil } from '../support/decisions';
import { wholeFolder } from '../support/folder';
import { Matter } from '../support/matter';

const folder = wholeFolder();
const zh = new Phrases('zh-cn');

describe('the marks of a decision', () => {
  const { tags, roles, oneLine } = marksOf(folder.corpus, folder.uri('判决.txt'), zh);
  const { text } = folder.document('判决.txt');

  const rows: [kind: string, words: string, issue: number | undefined, label: string | undefined][] = [
    ['issue', '远山公司应否赔偿货', 0, undefined],
    ['issue', '赵某应否承担连带责', 1, '争点 2 +1'],
    ['issue', '远山公司应否赔偿货', 0, undefined],
    ['holding', '远山公司未举证证明', 0, undefined],
    ['holding', '故远山公司应当赔偿', 0, '观点 · 争点 1 · 支持主张方 +2'],
    ['issue', '赵某应否承担连带责', 1, undefined],
    ['holding', '青禾公司未提交证据', 1, '观点 · 争点 2 · 不支持主张方 +1'],
    ['order', '被告示例市远山物流', undefined, '判项'],
    ['order', '驳回原告示例市青禾', undefined, '判项 · 不支持主张方'],
  ];
  it('tag issues, holdings and ordered items, with one label a line', () =>
    expect(tags.map((tag) => [tag.kind, text.slice(...tag.span).slice(0, 9), tag.issue, tag.label])).to.deep.equal(
      rows,
    ));

  it('speak English too', () =>
    expect(
      marksOf(folder.corpus, folder.uri('判决.txt'), new Phrases('en')).tags.flatMap((tag) => tag.label ?? []),
    ).to.deep.equal([
      'Issue 2 +1',
      'On issue 1 · for the claimant +2',
      'On issue 2 · against the claimant +1',
      'Ordered item',
      'Ordered item · against the claimant',
    ]));

  it('say who speaks, for each section', () => {
    const reading = folder.document('判决.txt').reading;
    if (reading.kind !== 'judgment') throw new Error('no decision');
    expect(roles).to.deep.equal(reading.sections.map(({ role, span }) => ({ role, span })));
    expect(oneLine).to.equal(false);
  });

  it('know a text on one line, where bars and labels behind lines mean nothing', () => {
    const flat = new Matter({ 'a.txt': civil.replaceAll('\n', '　') });
    expect(marksOf(flat.corpus, flat.uri('a.txt'), zh).oneLine).to.equal(true);
  });

  it('lie in the text', () => {
    for (const { span } of [...tags, ...roles]) expect(covers([0, text.length], span)).to.equal(true);
  });

  it('show a reading of low confidence as unsure', () => {
    const { tags: onAppeal } = marksOf(folder.corpus, folder.uri('二审.txt'), zh);
    const { reading } = folder.document('二审.txt');
    if (reading.kind !== 'judgment') throw new Error('no decision');
    for (const tag of onAppeal) {
      const holding = reading.holdings.find((one) => one.span === tag.span);
      if (holding) expect(tag.unsure).to.equal(holding.confidence < 0.6);
    }
  });

  for (const file of ['代理词.md', '条例.txt', 'nowhere.txt'])
    it(`are none for ${file}`, () =>
      expect(marksOf(folder.corpus, folder.uri(file), zh)).to.deep.equal({ roles: [], tags: [], oneLine: false }));
});
