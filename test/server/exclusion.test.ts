import { expect } from 'chai';
import { Exclusion } from '../../src/server/exclusion';
import { Settings, type EditorSettings } from '../../src/server/settings';

function exclusion(
  editor: EditorSettings,
  ignoreFiles: Readonly<Record<string, string>> = {},
  named?: readonly string[],
): Exclusion {
  const made = new Exclusion(new Settings({}, editor).exclusion, named);
  for (const [folder, text] of Object.entries(ignoreFiles)) made.add(folder, text);
  return made;
}

describe('what the editor’s settings leave out of a folder', () => {
  const editor = {
    filesExclude: {
      '**/草稿': true,
      '*.md': true,
      旧案: false,
      '**/*.bak.txt': { when: '$(basename).txt' },
      '归档/**': true,
    },
    searchExclude: { '**/副本/**': true, ['*'.repeat(501)]: true, '**/*a*a*a*a*': true, '**/.gitignore': true },
  };
  for (const [path, left] of [
    ['判决.txt', 'in'],
    ['草稿/判决.txt', 'out'],
    ['一审/草稿/深/判决.txt', 'out'],
    ['草稿.txt', 'in'],
    ['README.md', 'out'],
    ['一审/README.md', 'in'],
    ['旧案/判决.txt', 'in'],
    ['x.bak.txt', 'in'],
    ['归档/判决.txt', 'out'],
    ['一审/副本/判决.txt', 'out'],
    ['aaaa.txt', 'in'],
    ['.gitignore', 'in'],
  ] as const)
    it(`${path} is left ${left}`, () => expect(exclusion(editor).holds(path)).to.equal(left === 'out'));

  for (const garbage of [undefined, null, 7, ['**'], { '**': 'yes' }])
    it(`${JSON.stringify(garbage) ?? 'nothing'} leaves out nothing`, () =>
      expect(exclusion({ filesExclude: garbage, searchExclude: garbage }).holds('判决.txt')).to.equal(false));
});

describe('what a folder’s .gitignore leaves out', () => {
  for (const [what, files, path, left] of [
    ['a name, at every depth', { '': '草稿.txt' }, '一审/草稿.txt', 'out'],
    ['a name with a slash before it, at the top only', { '': '/草稿.txt' }, '一审/草稿.txt', 'in'],
    ['a folder', { '': '草稿/' }, '一审/草稿/判决.txt', 'out'],
    ['no file with a folder’s name', { '': '草稿.txt/' }, '草稿.txt', 'in'],
    ['a path', { '': '一审/草稿' }, '一审/草稿/判决.txt', 'out'],
    ['a path, from the top only', { '': '一审/草稿' }, '深/一审/草稿/判决.txt', 'in'],
    ['but not what is taken back', { '': '*.txt\n!判决.txt' }, '判决.txt', 'in'],
    ['what lies in an ignored folder cannot be taken back', { '': '草稿/\n!草稿/判决.txt' }, '草稿/判决.txt', 'out'],
    ['comments and blank lines say nothing', { '': '# 判决.txt\n\n' }, '判决.txt', 'in'],
    ['with Windows’ line breaks', { '': '草稿.txt\r\n证据.txt\r\n' }, '证据.txt', 'out'],
    ['in letters as they are written', { '': 'DRAFT.txt' }, 'draft.txt', 'in'],
    ['deeper: a name below its folder', { 一审: '草稿.txt' }, '一审/深/草稿.txt', 'out'],
    ['deeper: nothing beside its folder', { 一审: '草稿.txt' }, '二审/草稿.txt', 'in'],
    ['deeper: a path from its folder', { 一审: '/草稿.txt' }, '一审/草稿.txt', 'out'],
    ['deeper: a path from its folder only', { 一审: '/草稿.txt' }, '一审/深/草稿.txt', 'in'],
    ['deeper: what the top leaves out is taken back', { '': '*.txt', 一审: '!判决.txt' }, '一审/判决.txt', 'in'],
    ['deeper: and only there', { '': '*.txt', 一审: '!判决.txt' }, '判决.txt', 'out'],
    ['deeper: in a folder whose name reads like a pattern', { '[卷*]': '草稿.txt' }, '[卷*]/草稿.txt', 'out'],
    ['deeper: and in no other that the pattern fits', { '[卷*]': '草稿.txt' }, '卷/草稿.txt', 'in'],
    ['a pattern that takes forever to be matched is left aside', { '': '*a*a*a*a*b' }, 'aaaaaaaaaab', 'in'],
  ] as const)
    it(`${what}: ${path} is left ${left}`, () => expect(exclusion({}, files).holds(path)).to.equal(left === 'out'));

  it('does not count where the editor’s settings say so', () =>
    expect(exclusion({ useIgnoreFiles: false }).readsIgnoreFiles).to.equal(false));
});

describe('folders that never hold papers', () => {
  for (const [path, left] of [
    ['.git/判决.txt', 'out'],
    ['一审/node_modules/a/README.md', 'out'],
    ['一审/.draft.txt', 'in'],
    ['dist.txt', 'in'],
  ] as const)
    it(`${path} is left ${left}`, () => expect(exclusion({}).holds(path)).to.equal(left === 'out'));
});

describe('a collection that a person named is read wherever it lies', () => {
  const editor = { filesExclude: { 附件: true } };
  const ignored = { '': '法规/\n*.bak.txt\n' };
  for (const [named, path, left] of [
    ['法规', '法规/刑法.md', 'in'],
    ['法规', '法规/旧/刑法.bak.txt', 'in'],
    ['法规', '法规/.git/README.md', 'out'],
    ['法规', '法规二/刑法.bak.txt', 'out'],
    ['附件/法规', '附件/法规/刑法.md', 'in'],
    ['附件/法规', '附件/判决.txt', 'out'],
    ['附件/法规', '附件/深/判决.txt', 'out'],
    ['vendor/laws', 'vendor/laws/刑法.md', 'in'],
    ['vendor/laws', 'vendor/README.md', 'out'],
    ['.laws', '.laws/刑法.md', 'in'],
  ] as const)
    it(`${named}: ${path} is left ${left}`, () =>
      expect(exclusion(editor, ignored, [named]).holds(path)).to.equal(left === 'out'));
});
