import { expect } from 'chai';
import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { restoreAll, restoreOne } from '../../../../src/features/intake/restore';
import { takeFile } from '../../../../src/features/intake/take';
import type { TakenIn } from '../../../../src/features/intake/taken-in';
import { gb18030, utf16 } from '../../../support/encode';
import { civil } from '../../../support/decisions';

function take(text: string | Uint8Array, name = '判决书.txt'): TakenIn {
  const taking = takeFile({ name, bytes: typeof text === 'string' ? strToU8(text) : text });
  if ('refused' in taking) throw new Error(taking.refused);
  return taking;
}

const paragraphs = [
  '原告甲公司诉被告乙公司买卖合同纠纷一案，本院受理后依法组成合议庭，公开开庭进行了审理。本案现已审理终结。',
  '本院经审理查明，双方于二〇二二年订立合同，约定由被告在三十日内交付货物，逾期一日支付价款的百分之一。',
  '本院认为，依照《中华人民共和国民法典》第五百七十七条，被告没有按时交付，应当承担违约责任，判决如下。',
];
const body = ['某某市某某区人民法院', '民事判决书', '（2023）某0101民初123号', ...paragraphs];
const clean = `${body.join('\n')}\n`;

/** A page of so many characters a line, each paragraph set in by two. */
function wrapped(width: number): string[] {
  return paragraphs.flatMap((words) => `　　${words}`.match(new RegExp(`.{1,${width}}`, 'gu'))!);
}

/** What was left out, each kind with its words. */
function leftOut(text: string): string[] {
  const { removed } = take(text);
  return removed.map(({ kind, words }) => `${kind} ${words.trim()}`);
}

describe('the text of a copy in plain text', () => {
  describe('is what it was where it is clean', () => {
    for (const [title, text] of [
      ['a judgment', clean],
      ['a judgment of the tests', civil.replace('民 事 判 决 书', '民事判决书')],
      ['a judgment on one line', body.join('')],
      ['a text with front matter', `---\nsource: x\n---\n${clean}`],
      ['paragraphs with blank lines', body.join('\n\n')],
      ['signatures', '审判长  高 飞\n审判员 王 丹\n书记员　李　明\n'],
      ['provisions', '第五百七十七条 当事人一方不履行合同义务的，应当承担继续履行等违约责任。\n'],
      ['a table', '姓名\t年龄\n张某\t33\n李某\t41\n'],
      ['a list of short lines', '1\n2\n3\n'],
      ['Markdown', '# 代理词\n\n- 一\n- 二\n\n> 引文\n'],
      ['a heading that sites have, too', `目录\n一、事实\n${clean}`],
      [
        'a sentence amid others that names a database',
        [...body, '经中国裁判文书网下载的判决：由原告提供。', '下载', ...paragraphs, ''].join('\n'),
      ],
      ['words about sites', '被告将该文转发至微信朋友圈，阅读量为三千次。\n扫描件与原件核对无异\n微信转账给手机号\n'],
    ] as const)
      it(title, () => {
        const taken = take(text);
        expect(taken.text).to.equal(text);
        expect(taken.removed).to.deep.equal([]);
      });
  });

  describe('is decoded', () => {
    for (const [title, bytes] of [
      ['GB18030', gb18030(clean)],
      ['UTF-16', utf16(clean)],
      ['UTF-8 with its mark, CRLF', strToU8(`\ufeff${clean.replace(/\n/g, '\r\n')}`)],
    ] as const)
      it(title, () => expect(take(bytes).text).to.equal(clean));

    it('and refused where it is none', () => {
      expect(takeFile({ name: 'a.txt', bytes: Uint8Array.of(0, 1, 2, 0, 0) })).to.deep.equal({
        refused: 'unknown-format',
      });
      expect(takeFile({ name: 'a.txt', bytes: strToU8(' \n') })).to.deep.equal({ refused: 'empty' });
    });
  });

  describe('is without what stands around it', () => {
    const copies: readonly (readonly [title: string, head: readonly string[], foot: readonly string[]])[] = [
      [
        'on the courts’ own site',
        ['中国裁判文书网', '首页 > 民事案件', '案由：买卖合同纠纷', '案号：（2023）某0101民初123号', '审理程序：一审'],
        [
          '一、本网站的裁判文书由法院录入和审核，予以公布。',
          '二、裁判文书库的信息仅供参考，以正式文本为准。',
          '浏览：32次',
          '下载 打印',
        ],
      ],
      [
        'in 北大法宝',
        ['【法宝引证码】CLI.C.123456', '【案　　由】 买卖合同纠纷', '【审结日期】 2023.05.06', '字号：大 中 小'],
        ['© 北大法宝：(www.example.com) 提供', '原文链接：https://example.com/a', '扫描二维码阅读原文'],
      ],
      [
        'in 威科先行',
        ['威科先行 · 法律信息库', '审理法院：某某市某某区人民法院', '裁判日期：2023-05-06', '文书类型：判决书'],
        ['导出日期：2024-01-02', '版权所有 © 威科先行'],
      ],
      [
        'in the press',
        ['发布时间：2024-01-02 来源：某某报', '分享到：微信 微博 QQ空间', '图片来源：网络'],
        ['▲庭审现场 张某摄', '（资料图）', '责任编辑：某某', '上一篇：某某', '分享'],
      ],
    ];
    for (const [title, head, foot] of copies)
      it(title, () => {
        const { text, removed } = take([...head, ...body, ...foot].join('\n'));
        expect(text).to.equal(clean);
        expect(removed.map(({ words }) => words.trim())).to.deep.equal([...head, ...foot]);
      });

    it('but keeps a number that is told by a field alone', () => {
      const text = '案号：（2023）某0101民初9号\n审理程序：一审\n案由：买卖合同纠纷\n本院认为，应予支持。\n';
      expect(take(text).text).to.equal('案号：（2023）某0101民初9号\n本院认为，应予支持。\n');
    });

    it('and what is a caption is called so', () => {
      expect(leftOut(`${clean}图片来源：网络\n图/张某\n`)).to.deep.equal(['caption 图片来源：网络', 'caption 图/张某']);
    });
  });

  it('has paragraphs where lines were broken at a width', () => {
    const { text, removed } = take([...body.slice(0, 3), ...wrapped(22)].join('\n'));
    expect(text.split('\n')).to.deep.equal([...body.slice(0, 3), ...paragraphs.map((words) => `　　${words}`)]);
    expect(new Set(removed.map(({ kind }) => kind))).to.deep.equal(new Set(['hard-wrap']));
  });

  it('has paragraphs across the foot and head of a page', () => {
    const lines = [...wrapped(22), ...wrapped(22)];
    const foot = (page: number): string[] => ['', `- ${page} -`, '某某法院文书', ''];
    const [first, second, third] = [lines.slice(0, 2), lines.slice(2, 5), lines.slice(5)];
    const { text, removed } = take([...first, ...foot(1), ...second, ...foot(2), ...third].join('\n'));
    expect(text.split('\n')).to.deep.equal([...paragraphs, ...paragraphs].map((words) => `　　${words}`));
    expect(removed.filter(({ kind }) => kind === 'page-number')).to.have.length(2);
    expect(removed.filter(({ kind }) => kind === 'header')).to.have.length(2);
  });

  describe('knows its pages by the numbers that are left out', () => {
    const begins = (pages: readonly (readonly string[])[]): unknown[] => {
      const { text, pages: marks } = take(pages.flat().join('\n'));
      return marks.map(({ page, at }) => [page, text.slice(at, at + 6)]);
    };
    const page = [...paragraphs, ...paragraphs];

    it('that stand at the foot of each', () => {
      const foot = (n: number): string[] => [...page, `- ${n} -`];
      expect(begins([foot(1), foot(2), ['审判员李某某']])).to.deep.equal([
        [1, '原告甲公司诉'],
        [2, '原告甲公司诉'],
        [3, '审判员李某某'],
      ]);
      expect(begins([foot(1), foot(2)])).to.have.length(2);
    });

    it('that stand at its head', () => {
      const head = (n: number): string[] => [`第 ${n} 页 共 2 页`, ...page];
      expect(begins([head(1), head(2)])).to.deep.equal([
        [1, '原告甲公司诉'],
        [2, '原告甲公司诉'],
      ]);
    });

    for (const [what, numbers] of [
      ['where they do not begin with the first', [3, 4]],
      ['where one is missing', [1, 2, 4, 5]],
      ['where there is but one', [1]],
    ] as const)
      it(`not ${what}`, () => expect(begins(numbers.map((n) => [...page, `- ${n} -`]))).to.deep.equal([]));
  });

  it('keeps form feeds, which mark pages', () => {
    const pages = [1, 2, 3].map((page) => `某某律师事务所\n${paragraphs.join('\n')}\n第 ${page} 页 共 3 页\n`);
    const { text } = take(pages.join('\f'));
    expect(text).to.equal(
      Array<string>(3)
        .fill(`${paragraphs.join('\n')}\n`)
        .join('\f'),
    );
  });

  it('is without the numbers of its lines', () => {
    const lines = [...wrapped(22), ...wrapped(22)].map((line, i) => `${String(i + 1).padStart(3)}  ${line}`);
    const { text, removed } = take(lines.join('\n'));
    expect(text.split('\n')).to.deep.equal([...paragraphs, ...paragraphs].map((words) => `　　${words}`));
    expect(removed.filter(({ kind }) => kind === 'line-number')).to.have.length(lines.length);
  });

  it('has dates and sums whole that were torn where the script changes', () => {
    const text =
      '原告于\n2014\n年\n11\n月\n1\n日支付人民币\n500\n元，依照第一款第\n（\n一\n）\n项之规定：\n1. \n驳回\n';
    expect(take(text).text).to.equal('原告于2014年11月1日支付人民币500元，依照第一款第（一）项之规定：\n1.驳回\n');
  });

  it('is without stray blanks and within sums without any', () => {
    const { text, removed } = take(
      '本院 认为， 被告 应当向原告支付价款 14 322.48元，并承担诉讼费用。\n民 事 判 决 书\n',
    );
    expect(text).to.equal('本院 认为，被告应当向原告支付价款 14322.48元，并承担诉讼费用。\n民事判决书\n');
    expect(removed.map(({ kind }) => kind)).to.deep.equal([
      'blank',
      'blank',
      'split-number',
      ...Array<string>(4).fill('blank'),
    ]);
  });

  it('is without blanks in words set apart at the head of a line; what names another thing each stays apart', () => {
    const { text } = take(
      '本 院 认 为 ，被告应当向原告支付价款，并承担诉讼费用。\n' +
        '法 定 代 表 人：张某，该公司经理，住示例市东区。\n' +
        '原告 张某，男，1980年3月4日出生，住示例市东区。\n',
    );
    expect(text).to.equal(
      '本院认为，被告应当向原告支付价款，并承担诉讼费用。\n' +
        '法定代表人：张某，该公司经理，住示例市东区。\n' +
        '原告 张某，男，1980年3月4日出生，住示例市东区。\n',
    );
  });

  it('is altered in nothing else, and everything can be taken back, at once and one by one', () => {
    const furniture = [
      '分享到：微信',
      '- 1 -',
      '- 2 -',
      '2014',
      '年',
      '（',
      '图片来源：网络',
      '',
      '　',
      '\f首页 > 案例',
      '案由：甲',
    ];
    const line = fc.oneof(
      fc.constantFrom(...furniture, ...wrapped(18), ...body),
      fc.string({ unit: fc.constantFrom(...'本院认为，。 　1\t-a\f（）') }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 60 }), (lines) => {
        const original = lines.join('\n');
        if (original.trim() === '') return;
        const taken = take(original);
        expect(restoreAll(taken.text, taken.removed)).to.equal(original);
        let now = taken;
        while (now.removed.length > 0) now = restoreOne(now, now.removed[now.removed.length >> 1]!);
        expect(now.text).to.equal(original);
        const squeezed = (words: string): string => words.replace(/[\s-]/g, '');
        const kinds = new Set(['hard-wrap', 'blank', 'split-number', 'hyphen']);
        for (const { kind, words } of taken.removed) if (kinds.has(kind)) expect(squeezed(words)).to.equal('');
      }),
    );
  });

  it('takes time that grows with the text', function () {
    this.timeout(60_000);
    const time = (text: string): number => {
      const bytes = strToU8(text);
      // Of the processor, and the least of three: a machine that does something else meanwhile only adds.
      const times = [1, 2, 3].map(() => {
        const start = process.cpuUsage();
        take(bytes);
        const { user, system } = process.cpuUsage(start);
        return (user + system) / 1000;
      });
      return Math.min(...times);
    };
    for (const piece of [
      `${wrapped(22).join('\n')}\n- 1 -\n`,
      '2014\n年\n',
      '本院 认为， ',
      '案由：甲\n',
      '\f',
      ' ',
      '（\n',
    ]) {
      const once = Math.max(20, time(`甲${piece.repeat(2_000)}`));
      expect(time(`甲${piece.repeat(4_000)}`), piece).to.be.below(5 * once);
    }
  });
});
