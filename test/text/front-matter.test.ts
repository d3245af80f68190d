import { expect } from 'chai';
import { blankedUpTo, frontMatter } from '../../src/text/front-matter';

function valuesOf(text: string): Record<string, unknown> {
  return Object.fromEntries(frontMatter(text)?.values ?? []);
}

describe('front matter', () => {
  it('holds words and lists of words', () =>
    expect(
      valuesOf('---\nkind: statute\nversion: 2019-04-23\naliases: [反法, 新法]\nlist:\n  - 甲\n  - 乙\n---\n正文'),
    ).to.deep.equal({
      kind: 'statute',
      version: '2019-04-23',
      aliases: ['反法', '新法'],
      list: ['甲', '乙'],
    }));

  it('takes dates, numbers and yes for the words they are', () =>
    expect(valuesOf('---\na: 2020-01-01\nb: 007\nc: yes\nd: null\n---\n')).to.deep.equal({
      a: '2020-01-01',
      b: '007',
      c: 'yes',
      d: 'null',
    }));

  it('leaves out what is neither', () =>
    expect(valuesOf('---\nkind: brief\nnested:\n  a: b\nmixed: [甲, {a: b}]\n---\n')).to.deep.equal({
      kind: 'brief',
      mixed: ['甲'],
    }));

  for (const [title, text, rest] of [
    ['three dashes close it', '---\nkind: brief\n---\n正文', '正文'],
    ['three dots too', '---\nkind: brief\n...\n正文', '正文'],
    ['blanks behind the dashes', '---  \nkind: brief\n--- \n正文', '正文'],
    ['nothing in it', '---\n---\n正文', '正文'],
    ['the text may end with it', '---\nkind: brief\n---', ''],
  ] as const)
    it(title, () => expect(text.slice(frontMatter(text)!.end)).to.equal(rest));

  for (const [title, text] of [
    ['none', '正文'],
    ['a rule further down', '正文\n---\nkind: brief\n---\n'],
    ['no closing line', '---\nkind: brief\n正文'],
    ['four dashes', '----\nkind: brief\n----\n'],
    ['a closing line beyond all front matter', `---\n${'a: b\n'.repeat(5000)}---\n`],
    ['nothing at all', ''],
  ] as const)
    it(`${title}: there is none`, () => expect(frontMatter(text)).to.equal(undefined));
});

describe('damaged front matter', () => {
  const bomb = `a: &a [x]\n${'bcdefgh'.replace(/./g, (key) => `${key}: [*a, *a, *a]\n`)}`;
  for (const [title, block] of [
    ['a quotation mark that never closes', 'title: "代理词\n'],
    ['a key twice', 'kind: brief\nkind: statute\n'],
    ['a bracket that never closes', 'aliases: [甲, 乙\n'],
    ['aliases that multiply', bomb],
  ] as const)
    it(title, () => {
      const text = `---\n${block}---\n正文`;
      const found = frontMatter(text);
      expect(found?.damage).to.be.a('string').and.not.include('\n');
      expect(found?.values.size).to.equal(0);
      expect(text.slice(found!.end)).to.equal('正文');
    });

  for (const [title, block] of [
    ['a list', '- 甲\n- 乙\n'],
    ['words', '代理词\n'],
  ] as const)
    it(`${title} in place of keys says nothing and is none`, () => {
      const found = frontMatter(`---\n${block}---\n正文`);
      expect([found?.values.size, found?.damage]).to.deep.equal([0, undefined]);
    });
});

describe('a text with its front matter blanked out', () => {
  const text = '---\nkind: brief\n---\n正文';
  const blanked = blankedUpTo(text, frontMatter(text)!.end);

  it('keeps every offset and line', () =>
    expect(blanked.split('\n').map((line) => line.length)).to.deep.equal([3, 11, 3, 2]));
  it('keeps the words behind', () => expect(blanked.trim()).to.equal('正文'));
  it('is the text itself where there was none', () => expect(blankedUpTo('正文', 0)).to.equal('正文'));
});
