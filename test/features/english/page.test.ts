import { expect } from 'chai';
import { isDecision } from '../../../src/corpus/corpus';
import { englishPage } from '../../../src/features/english/page';
import { caseName } from '../../../src/features/labels';
import { pageHtml } from '../../../src/features/pages/html';
import { pageMarkdown } from '../../../src/features/pages/markdown';
import { Phrases } from '../../../src/features/phrases';
import { appeal, civil, criminal } from '../../support/decisions';
import { Matter } from '../../support/matter';

const en = new Phrases('en');

function read(text: string) {
  const matter = new Matter({ 'a.txt': text });
  const document = matter.document('a.txt');
  if (!isDecision(document)) throw new Error('read as no decision');
  return { corpus: matter.corpus, document };
}

function pageOf(text: string, given: ReadonlyMap<string, string> = new Map()) {
  const { corpus, document } = read(text);
  return englishPage(corpus, document, given, en);
}

describe('the summary of a decision in English', () => {
  const page = pageOf(civil);
  const { text, links } = pageMarkdown(page);

  it('names the case as usual, and says at once that it is unofficial', () => {
    expect(page.title).to.equal('Qinghe v. Yuanshan et al. (English summary)');
    expect(text).to.match(/^# Qinghe v\. Yuanshan et al\. \(English summary\)\n\n\*\*Unofficial\*\*/);
    expect(text).to.include('nothing here is a translation');
  });

  for (const row of [
    '| Case number | (2022) Shi 0102 Min Chu No. 318 | （2022）示0102民初318号 |',
    '| Court | Shili Dongqu District People’s Court |',
    '| Cause | carriage contract | 运输合同纠纷 |',
    '*rendered by us*',
  ])
    it(`has ${row}`, () => expect(text).to.include(row));

  it('has labels in English beside the words of the court, which lead to their places', () => {
    expect(text).to.match(/\| main; [a-z ]+ \| (?:for|against) the claimant \|/);
    const bare = (words: string): string => words.replace(/\s/g, '').replace(/…$/, '');
    for (const { at, to } of links) expect(bare(civil.slice(...to.span))).to.include(bare(text.slice(...at)));
    expect(links.length).to.be.greaterThan(10);
  });

  it('tells of each order which claims it answers', () =>
    expect(text).to.match(/\| 1 \| plaintiff · Qinghe \| .* \| 86,000 \| granted in part \| 78,500 \| 1 \|/));

  it('takes names that were given', () => {
    const named = pageOf(civil, new Map([['青禾', 'Greenfield']]));
    expect(named.title).to.include('Greenfield v. Yuanshan');
    expect(pageMarkdown(named).text).to.include('*given by you*');
  });

  it('of an appeal has the roles in both instances and what became of the decision below', () => {
    const { text: onAppeal } = pageMarkdown(pageOf(appeal));
    expect(onAppeal).to.include('appellant (appeal), defendant (first instance)').and.include('| upheld |');
  });

  it('of a criminal case names the accused', () => expect(pageOf(criminal).title).to.match(/^Criminal case of [A-Z]/));

  it('prints as one file of HTML in English', () =>
    expect(pageHtml(page)).to.include('<html lang="en">').and.include('<strong>Unofficial</strong>'));

  it('has nothing in Chinese but words of the text, the name of the case and the head of their column', () => {
    const ours = text.split('\n').flatMap((line) => line.match(/[\u4e00-\u9fff]{2,}/g) ?? []);
    const { document } = read(civil);
    const known = `${civil.replace(/\s/g, '')}中文${caseName(document, new Phrases('zh-cn'))}`;
    expect(ours.filter((words) => !known.includes(words)).slice(0, 3)).to.deep.equal([]);
  });
});
