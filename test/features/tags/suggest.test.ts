import { expect } from 'chai';
import { isDecision, type DecisionDocument } from '../../../src/corpus/corpus';
import { provisionsIn } from '../../../src/features/tags/defined-provisions';
import { TagSuggester, type TaggedPassage } from '../../../src/features/tags/suggest';
import { civil, criminal } from '../../support/decisions';
import { Matter } from '../../support/matter';

const other = civil.replace('（2022）示0102民初318号', '（2019）示0104民初77号').replaceAll('青禾', '白鹭');
const codes = [
  { id: 'joint', name: '连带责任' },
  { id: 'carrier', name: '承运人的赔偿责任' },
  { id: 'pack', name: '包装、瑕疵' },
];

describe('tags that are suggested', () => {
  const matter = new Matter({ 'a.txt': civil, 'b.txt': other, 'c.txt': criminal });
  const decision = (name: string): DecisionDocument => {
    const document = matter.document(name);
    if (!isDecision(document)) throw new Error('read as no decision');
    return document;
  };
  const suggested = (name: string, tagged: readonly TaggedPassage[] = []): string[] =>
    new TagSuggester(codes, tagged)
      .for(decision(name))
      .map(({ document, span, code, grounds }) =>
        [code, document.text.slice(...span).slice(0, 12), ...grounds.map(({ kind }) => kind)].join(' '),
      );
  const tag = (name: string, words: string, code: string): TaggedPassage => {
    const { text } = decision(name);
    const at = text.lastIndexOf(words);
    return { document: decision(name), span: [at, at + words.length], codes: [code] };
  };

  it('are those whose name stands in an issue or a holding', () =>
    expect(suggested('a.txt')).to.deep.equal([
      'joint 赵某应否承担连带责任 name',
      'joint 青禾公司未提交证据证明赵 name',
    ]));

  it('are those that passages bear which are like it', () => {
    const found = suggested('b.txt', [tag('a.txt', '故远山公司应当赔偿青禾公司货物损失78500元', 'carrier')]);
    expect(found).to.include('carrier 故远山公司应当赔偿白鹭公 like');
  });

  it('a provision by itself is not enough, and one ground adds to another', () => {
    const cited = (text: string): string =>
      text.replace('故远山公司应当', '故远山公司依照《中华人民共和国民法典》第八百三十二条应当');
    const both = new Matter({ 'a.txt': cited(civil), 'b.txt': cited(other) });
    const [a, b] = ['a.txt', 'b.txt'].map((name) => both.document(name) as DecisionDocument);
    const at = a!.text.indexOf('故远山公司依照');
    const tagged = [{ document: a!, span: [at, at + 40] as const, codes: ['carrier'] }];
    const found = new TagSuggester(codes, tagged).for(b!).find(({ code }) => code === 'carrier');
    expect(found?.grounds.map(({ kind }) => kind)).to.deep.equal(['provision', 'like']);
    expect(new TagSuggester([{ id: 'x', name: '甲' }], []).for(b!)).to.deep.equal([]);
  });

  it('are those whose definition names a provision that the passage cites, or one above it', () => {
    const { corpus } = matter;
    const text = civil.replace('故远山公司应当', '故远山公司依照《中华人民共和国民法典》第八百三十二条第一款应当');
    const document = new Matter({ 'a.txt': text }).document('a.txt') as DecisionDocument;
    const found = (definition: string): string[] => {
      const provisions = provisionsIn(definition, corpus.jurisdiction);
      return new TagSuggester([{ id: 'carrier', name: '甲', provisions }], [])
        .for(document)
        .flatMap(({ grounds }) =>
          grounds.map((ground) => ('key' in ground ? `${ground.kind} ${ground.key}` : ground.kind)),
        );
    };
    expect(found('见《民法典》第八百三十二条。')).to.include('defined 民法典:832.1');
    expect(found('见《民法典》第八百三十三条。')).to.deep.equal([]);
    // A law as a whole is cited everywhere.
    expect(found('见《民法典》。')).to.deep.equal([]);
    expect(found('')).to.deep.equal([]);
  });

  it('what bears a code is not to bear it again', () =>
    expect(suggested('a.txt', [tag('a.txt', '其要求赵某承担连带责任的请求', 'joint')])).to.deep.equal([
      'joint 赵某应否承担连带责任 name like',
    ]));

  it('are none where nothing fits', () => expect(suggested('c.txt')).to.deep.equal([]));
});
