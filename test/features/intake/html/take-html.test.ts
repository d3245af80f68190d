import { expect } from 'chai';
import { strToU8 } from 'fflate';
import { restoreAll } from '../../../../src/features/intake/restore';
import { takeFile } from '../../../../src/features/intake/take';
import { takeHtml } from '../../../../src/features/intake/html/take-html';
import type { TakenIn } from '../../../../src/features/intake/taken-in';
import { gb18030, utf16 } from '../../../support/encode';

function take(html: string | Uint8Array): TakenIn {
  const taking = takeHtml({ bytes: typeof html === 'string' ? strToU8(html) : html });
  if ('refused' in taking) throw new Error(taking.refused);
  return taking;
}

const linesOf = (html: string | Uint8Array): string[] => take(html).text.trimEnd().split('\n');
const body = [
  '某某市某某区人民法院',
  '民事判决书',
  '（2023）某0101民初123号',
  '原告甲公司诉被告乙公司买卖合同纠纷一案，本院受理后依法组成合议庭，公开开庭进行了审理。本案现已审理终结。',
  '本院认为，依照《中华人民共和国民法典》第五百七十七条，被告应当承担违约责任。',
];
const paragraphs = body.map((line) => `<p>${line}</p>`).join('\n');

describe('the text of a saved web page', () => {
  it('has a line for each block, a row of a table and each break', () => {
    const html =
      '<!doctype html><title>网页</title><h1>民事判决书</h1><p>原告：<b>甲</b>公司<br>被告：乙公司' +
      '<table><tr><td>证据<td>页码</tr><tr><td><p>合同</p></td><td><p>3</p></td></tr></table><pre>一\n  二</pre>';
    expect(linesOf(html)).to.deep.equal([
      ...['民事判决书', '原告：甲公司', '被告：乙公司', '证据\t页码', '合同\t3', '一', '  二'],
    ]);
  });

  it('has the paragraphs of a page that is set with tables', () => {
    expect(linesOf(`<table><tr><td>左</td><td>${paragraphs}</td></tr></table>`)).to.deep.equal(['左', ...body]);
  });

  it('joins lines of the markup: nothing between Chinese characters, a blank between words', () => {
    expect(linesOf('<p>本院\n   认为，\n依照 the\n  Civil&nbsp;Code &lt;1&gt;</p>')).to.deep.equal([
      '本院认为，依照 the Civil Code <1>',
    ]);
  });

  it('has nothing of scripts, styles and frames, and runs and fetches none', () => {
    const html = `<script>document.write('x')</script><style>p{}</style><iframe src="http://example.org">i</iframe><p onclick="x()">本院认为</p><img src="http://example.org/x.png" onerror="x()">`;
    expect(linesOf(html)).to.deep.equal(['本院认为']);
    expect(take(html).removed).to.deep.equal([]);
  });

  describe('is read in its encoding', () => {
    const html = (charset: string): string => `<html><head>${charset}</head><body><p>民事判决书</p></body></html>`;
    for (const [title, bytes] of [
      ['GBK, as its head says', gb18030(html('<meta charset="gbk">'))],
      ['GB2312 in the old form', gb18030(html('<meta http-equiv="Content-Type" content="text/html; charset=gb2312">'))],
      ['GB18030 of which nothing is said', gb18030(html(''))],
      ['UTF-8 that was saved under the old word', strToU8(html('<meta charset="gb2312">'))],
      ['UTF-8 with its mark', strToU8(`\ufeff${html('')}`)],
      ['UTF-16', utf16(html(''))],
      ['GBK that calls itself UTF-8', gb18030(html('<meta charset="utf-8">'))],
    ] as const)
      it(title, () => expect(linesOf(bytes)).to.deep.equal(['民事判决书']));
  });

  describe('is without what a site has put around it', () => {
    for (const [title, html, left] of [
      [
        'a court’s own pages',
        `<div class="header-nav"><a href="/">首页</a> <a href="/x">案例</a></div><div class="PDF_title">${paragraphs}</div><div class="toolbar">打印</div><div id="footer">版权所有 某某 京ICP备12345678号</div>`,
        ['首页 案例', '打印', '版权所有 某某 京ICP备12345678号'],
      ],
      [
        'a database',
        `<ul class="menu"><li><a href="/a">法律法规</a><li><a href="/b">司法案例</a></ul><p>【法宝引证码】CLI.C.123456</p>${paragraphs}<p>字号：大 中 小</p><p><a href="/c">相似案例一则某某公司</a></p><p><a href="/d">相似案例二则某某公司</a></p>`,
        [
          '法律法规',
          '司法案例',
          '【法宝引证码】CLI.C.123456',
          '字号：大 中 小',
          '相似案例一则某某公司',
          '相似案例二则某某公司',
        ],
      ],
      [
        'the courts’ own database',
        `<div class="header"><a href="/">中国裁判文书网</a><span>China Judgments Online</span></div><div class="detail"><h4>概要</h4><ul class="gaiyao"><li>案由：买卖合同纠纷</li><li>案号：（2023）某0101民初123号</li><li>发布日期：2023-05-06</li><li>浏览次数：32</li></ul><div id="PDF_pox">${paragraphs}</div><div class="notice"><p>一、本网站的裁判文书由法院录入和审核，予以公布。</p><p>二、裁判文书库的信息仅供参考，以正式文本为准。</p></div></div><div class="footer_bottom">京公网安备 11010102000000号</div>`,
        [
          '中国裁判文书网China Judgments Online',
          ...['概要', '案由：买卖合同纠纷', '案号：（2023）某0101民初123号', '发布日期：2023-05-06', '浏览次数：32'],
          '一、本网站的裁判文书由法院录入和审核，予以公布。',
          '二、裁判文书库的信息仅供参考，以正式文本为准。',
          '京公网安备 11010102000000号',
        ],
      ],
      [
        'a publisher’s database',
        `<div class="wk-toolbar"><button>下载</button><button>打印</button></div><p>威科先行 · 法律信息库</p><table class="case-info"><tr><th>审理法院：</th><td>某某市某某区人民法院</td></tr><tr><th>裁判日期：</th><td>2023-05-06</td></tr><tr><th>文书类型：</th><td>判决书</td></tr><tr><th>审理程序：</th><td>一审</td></tr></table>${paragraphs}<p>导出日期：2024-01-02</p><p>版权所有 © 威科先行</p>`,
        [
          ...['下载', '打印'],
          '威科先行 · 法律信息库',
          ...['审理法院：\t某某市某某区人民法院', '裁判日期：\t2023-05-06', '文书类型：\t判决书', '审理程序：\t一审'],
          ...['导出日期：2024-01-02', '版权所有 © 威科先行'],
        ],
      ],
      [
        'the press',
        `<p>当前位置：首页 &gt; 案例</p>${paragraphs}<p>责任编辑：某某</p><p>分享到：微信 微博</p><p>上一篇：<a href="/1">某某</a></p><p>扫一扫在手机打开当前页</p>`,
        ['当前位置：首页 > 案例', '责任编辑：某某', '分享到：微信 微博', '上一篇：某某', '扫一扫在手机打开当前页'],
      ],
    ] as const)
      it(title, () => {
        const { text, removed } = take(html);
        expect(text.trimEnd().split('\n')).to.deep.equal(body);
        expect(removed.map(({ words }) => words.trim())).to.deep.equal(left);
        const whole = restoreAll(text, removed);
        for (const words of left) expect(whole).to.contain(words);
      });
  });

  it('keeps a text that stands in what is called otherwise', () => {
    expect(linesOf(`<div class="print-side comment">${paragraphs}</div>`)).to.deep.equal(body);
  });

  it('has a title whose characters are set apart as a word, and lists the blanks', () => {
    const { text, removed } = take('<p>民&nbsp;事 判 决 书</p><p>原告 张某 李某</p>');
    expect(text).to.equal('民事判决书\n原告 张某 李某\n');
    expect(removed.map(({ kind }) => kind)).to.deep.equal(['blank', 'blank', 'blank', 'blank']);
    expect(restoreAll(text, removed)).to.equal('民 事 判 决 书\n原告 张某 李某\n');
  });

  it('keeps provisions that are links', () => {
    const line = '依照<a href="/1">《民法典》</a><a href="/2">第五百七十七条</a>判决如下';
    expect(linesOf(`${paragraphs}<p>${line}</p>`).at(-1)).to.equal('依照《民法典》第五百七十七条判决如下');
  });

  it('lists what is not seen', () => {
    const { text, removed } = take(
      '<p>本院认为<span style="color:#fff; display: none">某某网</span></p><p hidden>乙</p>',
    );
    expect(text).to.equal('本院认为\n');
    expect(removed.map(({ kind, words }) => [kind, words])).to.deep.equal([
      ['hidden', '某某网\n'],
      ['hidden', '乙\n'],
    ]);
  });

  it('is read as far as it nests like a page', () => {
    const taken = take(`<p>本院认为</p>${'<div>'.repeat(100_000)}深`);
    expect(taken.text).to.equal('本院认为\n');
    expect(taken.problems).to.deep.equal([{ kind: 'too-deep' }]);
  });

  it('is none where there are no words', () => {
    expect(takeHtml({ bytes: strToU8('<script>1</script>') })).to.deep.equal({ refused: 'empty' });
    expect(takeHtml({ bytes: Uint8Array.of(0, 1, 2, 3, 0) })).to.deep.equal({ refused: 'damaged' });
  });
});

describe('a page that was saved with its pictures in one file', () => {
  const archive = (encoding: string, page: string): Uint8Array =>
    strToU8(
      'MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----=_1"\r\n\r\n' +
        '------=_1\r\nContent-Type: image/png\r\n\r\nxx\r\n' +
        `------=_1\r\nContent-Type: text/html;\r\n\tcharset="gbk"\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${page}\r\n------=_1--\r\n`,
    );
  const bytes = gb18030('<p>本院认为</p>');
  const quoted = [...bytes].map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
  for (const [encoding, page] of [
    ['quoted-printable', `${quoted.slice(0, 30)}=\r\n${quoted.slice(30)}`],
    ['base64', Buffer.from(bytes).toString('base64')],
  ] as const)
    it(`is read, ${encoding}`, () => {
      expect(takeFile({ name: '判决书.mht', bytes: archive(encoding, page) })).to.have.property('text', '本院认为\n');
    });

  it('is damaged where it holds no page', () => {
    const taking = takeFile({
      name: 'x.mhtml',
      bytes: strToU8('Content-Type: multipart/related; boundary=a\n\n--a\n'),
    });
    expect(taking).to.deep.equal({ refused: 'damaged' });
  });
});
