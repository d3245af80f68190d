import { expect } from 'chai';
import type { Code } from '../../../src/annotation/code';
import { Codebook } from '../../../src/annotation/codebook';
import type { Resolved } from '../../../src/annotation/resolve';
import { Phrases } from '../../../src/features/phrases';
import type { TagFilter, Tagged } from '../../../src/features/tags/tagged';
import { TagTree } from '../../../src/features/tags/tag-tree';
import type { Annotation } from '../../../src/model/annotation';
import { sample } from '../../annotation/sample';
import { civil } from '../../support/decisions';
import { Matter } from '../../support/matter';

const code = (id: string, name: string, order: number, more: Partial<Code> = {}): Code => ({
  ...{ v: 1, id, name, color: 0, order, definitions: [] },
  ...more,
});
const codebook = new Codebook([
  code('d', '数据', 1),
  code('s', '抓取', 1, { parent: 'd' }),
  code('x', '爬虫', 2, { mergedInto: 's' }),
  code('e', '商业道德', 2),
]);
const matter = new Matter({ '判决.txt': civil });
const document = matter.document('判决.txt');

function tag(id: string, changes: Partial<Annotation>, resolved?: Resolved, gone = false): Tagged {
  return { annotation: sample(id, changes), resolved, document: gone ? undefined : document, path: '判决.txt' };
}

const tree = (tagged: readonly Tagged[], phrases = new Phrases('zh-cn')): TagTree =>
  new TagTree([{ matter: matter.folder, codebook, parts: [tagged] }], phrases);

/** All rows, each behind its depth, with its description. */
function drawn(tagged: readonly Tagged[], options: TagFilter = { filter: '' }): string[] {
  const rows = tree(tagged);
  const draw = (id: string | undefined, indent: string): string[] =>
    (id === undefined ? rows.roots(options) : rows.children(id, options)).flatMap((row) => [
      `${indent}${row.label} ${row.description}`,
      ...(row.children === 'none' ? [] : draw(row.id, `${indent}· `)),
    ]);
  return draw(undefined, '');
}

const found: Resolved = { outcome: 'found', span: [0, 4] };
const name = tree([tag('a', { codes: ['d'] }, found)]).children(
  tree([tag('a', { codes: ['d'] }, found)]).roots({ filter: '' })[0]!.id,
  { filter: '' },
)[1]!.label;
const words = civil.slice(0, 4);

describe('the rows of tags', () => {
  it('are codes, each with those below it, their documents and passages; a merged code’s stand under the other', () =>
    expect(
      drawn([tag('a', { codes: ['x', 's'] }, found), tag('b', { codes: ['d'], note: '见附件' }, found)]),
    ).to.deep.equal([
      '数据 2',
      '· 抓取 1',
      `· · ${name} 1`,
      `· · · ${words} 张律师`,
      `· ${name} 1`,
      `· · ${words} 见附件 · 张律师`,
      '商业道德 0',
    ]));

  it('name what has to be placed anew before all else, and what has no code after it', () =>
    expect(
      drawn([
        tag('a', { codes: ['d'] }, { outcome: 'orphaned' }),
        tag(
          'b',
          { codes: [], note: '全文' },
          {
            outcome: 'ambiguous',
            spans: [
              [0, 4],
              [8, 12],
            ],
          },
        ),
        tag('c', { codes: ['e'] }, found, true),
      ]).filter((row) => !row.startsWith('· ·')),
    ).to.deep.equal([
      ...['待重新定位 3', '· 判决.txt 1 · 未找到原文件', `· ${name} 2`],
      ...['数据 1', '· 抓取 0', `· ${name} 1`, '商业道德 1', '· 判决.txt 1 · 未找到原文件', '无编码 1', `· ${name} 1`],
    ]));

  it('say where a passage is not what it was', () =>
    expect(
      drawn([
        tag('a', { codes: ['e'] }, { outcome: 'changed', span: [0, 4] }),
        tag('b', { codes: ['e'] }, { outcome: 'moved', span: [4, 8] }),
        tag('c', { codes: ['e'] }),
        tag('d', { codes: ['e'], anchor: undefined as never }),
      ]).filter((row) => row.startsWith('· · ')),
    ).to.deep.equal([
      '· · 针对全文 张律师',
      `· · ${words} 原文已有改动 · 张律师`,
      `· · ${civil.slice(4, 8)} 在文中另一处找到 · 张律师`,
      '· · 合同有效 尚未定位 · 张律师',
    ]));

  const all = [
    tag('a', { codes: ['s'], author: '李律师' }, found),
    tag('b', { codes: ['e'], note: '参见行业惯例' }, found),
    tag('c', { codes: ['gone'] }, found),
  ];
  for (const [title, options, rows] of [
    ['author', { filter: '', author: '李律师' }, ['数据 1', '· 抓取 1']],
    ['code, with what is below it', { filter: '', code: 'd' }, ['数据 1', '· 抓取 1']],
    ['the name of a code', { filter: '抓取' }, ['数据 1', '· 抓取 1']],
    ['words of a note', { filter: '惯例' }, ['商业道德 1', `· ${name} 1`]],
    ['a document', { filter: '', document: 'file:///elsewhere' }, []],
    ['nothing', { filter: '' }, ['数据 1', '· 抓取 1', '商业道德 1', `· ${name} 1`, '未知编码 gone 1', `· ${name} 1`]],
  ] as const)
    it(`are chosen by ${title}`, () =>
      expect(drawn(all, options).filter((row) => !row.startsWith('· ·'))).to.deep.equal(rows));

  it('are found again after a refresh: ids do not depend on what else is there', () => {
    const [few, many] = [tree(all.slice(0, 1)), tree(all)];
    expect(many.roots({ filter: '' }).map((row) => row.id)).to.include.members(
      few.roots({ filter: '' }).map((row) => row.id),
    );
  });
});
