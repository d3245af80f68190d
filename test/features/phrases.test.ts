import { expect } from 'chai';
import * as fs from 'node:fs';
import * as path from 'node:path';
import en from '../../l10n/phrases.en.json';
import zh from '../../l10n/phrases.zh-cn.json';
import { Phrases, tongueOf, type PhraseKey, type Tongue } from '../../src/features/phrases';

const keys = Object.keys(en) as PhraseKey[];

/** The numbers of the gaps in a phrase, each once and in order. */
function gaps(phrase: string): string[] {
  return [...new Set([...phrase.matchAll(/\{(\d)(?:\|[^{}]*)?\}/g)].map((match) => match[1]!))].sort();
}

/** The text of every source below a folder. */
function sources(folder: string): string {
  return fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => fs.readFileSync(path.join(folder, name), 'utf8'))
    .join('\n');
}

describe('the phrases', () => {
  it('are the same in both languages', () => expect(Object.keys(zh).sort()).to.deep.equal([...keys].sort()));

  it('have the same gaps in both languages', () => {
    for (const key of keys) expect(gaps(zh[key]), key).to.deep.equal(gaps(en[key]));
  });

  it('are all said somewhere', () => {
    const source = sources(path.join('src'));
    const families = [...source.matchAll(/`([a-z][\w.-]*\.)\$\{/g)].map((match) => match[1]!);
    const unused = keys.filter(
      (key) => !source.includes(`'${key}'`) && !families.some((family) => key.startsWith(family)),
    );
    expect(unused).to.deep.equal([]);
  });

  it('that are named in a problem exist', () => {
    const named = [...sources('src').matchAll(/\bkey: '([a-zA-Z]+\.[\w.-]+)'/g)].map((match) => match[1]!);
    expect(named).not.to.have.lengthOf(0);
    for (const key of named) expect(keys).to.include(key);
  });
});

describe('a phrase', () => {
  const cases: [tongue: Tongue, key: PhraseKey, args: (string | number)[], words: string][] = [
    ['en', 'count.brief', [1], '1 brief'],
    ['en', 'count.brief', [2], '2 briefs'],
    ['en', 'count.brief', [0], '0 briefs'],
    ['zh-cn', 'count.brief', [2], '2 份律师文书'],
    ['en', 'cli.readingFolder', [3, 'docs'], 'Reading docs: 3 files …'],
    ['en', 'cli.refused.missing', ['{0}'], '{0}: not found'],
    ['en', 'cli.refused.missing', ['$&'], '$&: not found'],
    ['en', 'cli.refused.missing', [], '{0}: not found'],
  ];
  for (const [tongue, key, args, words] of cases)
    it(`${tongue} ${key} (${args.join(', ')}): ${words}`, () =>
      expect(new Phrases(tongue).get(key, ...args)).to.equal(words));

  it('of no catalogue is said as it is', () =>
    expect(new Phrases('en').say({ key: 'no.such', args: [] })).to.equal('no.such'));
});

describe('a date', () => {
  const cases: [date: string, en: string, zh: string][] = [
    ['2020-06-02', '2 June 2020', '2020年6月2日'],
    ['1999-12-31', '31 December 1999', '1999年12月31日'],
    ['2020-13-01', '2020-13-01', '2020-13-01'],
    ['2020', '2020', '2020'],
    ['soon', 'soon', 'soon'],
  ];
  for (const [date, english, chinese] of cases)
    it(`${date}: ${english}, ${chinese}`, () => {
      expect(new Phrases('en').date(date)).to.equal(english);
      expect(new Phrases('zh-cn').date(date)).to.equal(chinese);
    });
});

describe('the language for a locale', () => {
  const cases: [locale: string | undefined, tongue: Tongue][] = [
    ['zh-cn', 'zh-cn'],
    ['zh_CN.UTF-8', 'zh-cn'],
    ['zh-TW', 'zh-cn'],
    ['ZH', 'zh-cn'],
    ['en-GB', 'en'],
    ['C', 'en'],
    ['zhuang', 'en'],
    ['', 'en'],
    [undefined, 'en'],
  ];
  for (const [locale, tongue] of cases) it(`${locale}: ${tongue}`, () => expect(tongueOf(locale)).to.equal(tongue));
});
