import { expect } from 'chai';
import {
  comparableName,
  englishAbbreviations,
  englishNames,
  nameInEnglish,
  titleOfName,
} from '../../../../src/jurisdiction/prc/lexicon/english-names';
import { Lexicon } from '../../../../src/jurisdiction/prc/lexicon/lexicon';

const lexicon = new Lexicon();

describe('English names of laws', () => {
  it('each stands for a law that is known by that very title', () => {
    const titles = [...Object.keys(englishNames), ...Object.values(englishAbbreviations)];
    expect(titles.filter((title) => lexicon.find(title)?.law.title !== title)).to.deep.equal([]);
  });

  it('none stands for two laws', () => {
    const names = Object.entries(englishNames).flatMap(([title, all]) => all.map((name) => [name, title] as const));
    expect(names.filter(([name, title]) => titleOfName(comparableName(name)) !== title)).to.deep.equal([]);
  });

  it('no abbreviation is that of two laws', () => {
    const words = Object.keys(englishAbbreviations);
    expect(words.every((word) => /^[A-Z]{3,5}$/.test(word))).to.equal(true);
    expect(words).to.not.include.members(['ECL', 'APL', 'ALL']);
  });

  for (const [written, compared] of [
    ['the amended AUCL', 'aucl'],
    ['PRC Anti-Unfair Competition Law', 'anti-unfair competition law'],
    ['newly revised Company Law', 'company law'],
    ['2019 AUCL', 'aucl'],
    ['Law of the People’s Republic of China on Lawyers', 'law on lawyers'],
  ] as const)
    it(`${written} is compared as ${compared}`, () => expect(comparableName(written)).to.equal(compared));

  for (const [title, name] of [
    ['反不正当竞争法', 'Anti-Unfair Competition Law'],
    ['电子商务法', 'E-Commerce Law'],
    ['中国人民银行法', "Law on the People's Bank of China"],
    ['职业病防治法', 'Law on the Prevention and Treatment of Occupational Diseases'],
  ] as const)
    it(`${title} is written ${name}`, () => expect(nameInEnglish(title)).to.equal(name));
});
