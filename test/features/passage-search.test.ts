import { expect } from 'chai';
import { searchPassages, type Voice } from '../../src/features/passage-search';
import { appeal, civil } from '../support/decisions';
import { Matter } from '../support/matter';
import { brief } from '../support/papers';

const matter = new Matter({ '判决.txt': civil, '二审.txt': appeal, '代理词.md': brief });

function found(query: string, voice: Voice, most = 100): string[] {
  const documents = matter.corpus.inMatter(matter.folder);
  return searchPassages(documents, query, voice, most).hits.map(
    ({ document, span, section }) => `${section?.role ?? '-'}: ${document.text.slice(...span)}`,
  );
}

describe('passages by their words and by who speaks', () => {
  it('the voice narrows what is found', () => {
    const all = found('赔偿', 'anyone');
    for (const voice of ['reasoning', 'claims', 'defence', 'disposition'] as const) {
      const some = found('赔偿', voice);
      expect(some.every((line) => line.startsWith(`${voice}: `))).to.equal(true);
      expect(all).to.include.members(some);
      expect(some.length).to.be.lessThan(all.length);
    }
  });

  it('what the court says is found in its findings, reasons and orders; what a party says is not', () => {
    const roles = new Set(found('赔偿', 'court').map((line) => line.split(':')[0]));
    expect([...roles]).to.include.members(['reasoning', 'disposition']);
    expect([...roles]).to.not.include.members(['claims']);
    expect([...roles]).to.not.include.members(['defence']);
  });

  it('a hit is the whole sentence, once, however often the word stands in it', () => {
    const text = '本院认为，违约金过高，违约金应予调整。违约金按日计算。';
    const one = new Matter({ '备忘.md': `---\nkind: brief\n---\n\n${text}\n` });
    const { hits } = searchPassages(one.corpus.inMatter(one.folder), '违约金', 'anyone', 10);
    expect(hits.map(({ document, span }) => document.text.slice(...span))).to.deep.equal([
      '本院认为，违约金过高，违约金应予调整。',
      '违约金按日计算。',
    ]);
  });

  for (const [what, query, text] of [
    ['all words, in any order', '调整 过高', '违约金过高的，可以调整。'],
    ['traditional characters', '違約金', '违约金过高的，可以调整。'],
    ['width', 'ＡＢＣ', 'abc公司违约。'],
    ['letter case', 'API', '通过api接口获取。'],
  ] as const)
    it(`${what}: ${query} finds ${text}`, () => {
      const one = new Matter({ '备忘.md': `---\nkind: brief\n---\n\n${text}别的话。\n` });
      const { hits } = searchPassages(one.corpus.inMatter(one.folder), query, 'anyone', 10);
      expect(hits.map(({ document, span }) => document.text.slice(...span))).to.deep.equal([text]);
    });

  it('words of different sentences are no hit', () => {
    const one = new Matter({ '备忘.md': '---\nkind: brief\n---\n\n违约金过高。损失难以证明。\n' });
    expect(searchPassages(one.corpus.inMatter(one.folder), '过高 损失', 'anyone', 10).hits).to.deep.equal([]);
  });

  it('says how many are not listed', () => {
    const all = found('公司', 'anyone').length;
    const { hits, more } = searchPassages(matter.corpus.inMatter(matter.folder), '公司', 'anyone', 3);
    expect([hits.length, more]).to.deep.equal([3, all - 3]);
  });

  it('blanks alone find nothing', () => expect(found('  ', 'anyone')).to.deep.equal([]));
});
