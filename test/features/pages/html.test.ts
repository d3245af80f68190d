import { expect } from 'chai';
import { pageHtml } from '../../../src/features/pages/html';
import {
  differingWords,
  fact,
  heading,
  mutedWords,
  paragraph,
  plain,
  quoted,
  strongWords,
  words,
  type Page,
} from '../../../src/features/pages/page';

const hostile = `<script>alert(1)</script>"'&<img src="http://example.org/x">`;

describe('a page as HTML', () => {
  const page = (...blocks: Page['blocks']): string => pageHtml({ title: `页${hostile}`, tongue: 'zh-cn', blocks });

  it('is one file in its language, with nothing that is fetched or runs', () => {
    const html = pageHtml({ title: '页', tongue: 'zh-cn', blocks: [paragraph(words('一'))] });
    expect(html).to.match(/^<!doctype html>\n<html lang="zh-CN">/);
    expect(html).to.include(`default-src 'none'`);
    expect(html).not.to.match(/<script|<link|<img|src=|href=|@import|url\(/);
  });

  it('has headings, paragraphs, lists and tables with heads', () => {
    const html = page(
      heading(2, words('案件')),
      paragraph(strongWords('要'), mutedWords('注'), differingWords('异')),
      { kind: 'facts', facts: [fact('检索人', '甲')] },
      { kind: 'list', items: [[words('一')]] },
      { kind: 'table', heads: ['年份', '法院'], widths: [1, 3], rows: [[plain('2020'), plain('甲', '乙')]] },
    );
    expect(html).to.include('<h2>案件</h2>');
    expect(html).to.include('<p><strong>要</strong><span class="muted">注</span><mark>异</mark></p>');
    expect(html).to.include('<dt>检索人</dt><dd>甲</dd>');
    expect(html).to.include('<li>一</li>');
    expect(html).to.include('<th scope="col">年份</th>').and.include('<td><p>甲</p><p>乙</p></td>');
    expect(html).to.include('<col style="width:25%"><col style="width:75%">');
  });

  it('words of a document are words, and where they stand is told to nobody', () => {
    const place = { uri: 'file:///home/anna/保密/判决.txt', span: [0, 4] } as const;
    const html = page(
      paragraph(quoted(hostile, place)),
      { kind: 'list', items: [[words(hostile)]] },
      { kind: 'table', heads: [hostile], widths: [1], rows: [[plain(hostile)]] },
    );
    expect(html).not.to.match(/<script|<img|anna/);
    expect(html.match(/&lt;script&gt;/g)).to.have.length(5);
  });
});
