import { expect } from 'chai';
import fc from 'fast-check';
import { icon, link, muted, strong, text, type Card } from '../../src/features/card';
import { Hover } from '../../src/features/hover';
import { Phrases } from '../../src/features/phrases';
import { Convert } from '../../src/server/convert';
import { CardMarkdown, escape, plainText } from '../../src/server/markdown';
import { civil } from '../support/decisions';
import { Matter } from '../support/matter';

/** What a hostile or careless document may hold. */
const evil =
  '<img src=x onerror=alert(1)>[点我](command:evil) **粗** `码` $(zap) http://e.example www.e.example &lt; | a@b.example';

/** What is left of rendered Markdown when all that we write ourselves, and all that is escaped, is taken out. */
function bare(markdown: string): string {
  return markdown
    .replace(/\]\(command:glossator\.(?:openPlace|showReferences)\?[\w%.~'!*-]*\)/g, '')
    .replace(/\\[^a-z\d\s]/gi, '')
    .replaceAll('&#36;', '')
    .replace(/^\$\((?:warning|info|law|question)\)/gm, '')
    .replace(/^---$/gm, '')
    .replace(/^\*\*(.+?)\*\*/gm, '$1');
}

/** Signs with which Markdown or HTML could begin something of its own; [ opens the text of our links. */
const markup = /[\\`*_{}\]()#+\-!|<>~&^=:@/$]/;

describe('words of a document in a card are words', () => {
  const cases: [words: string, markdown: string][] = [
    ['第八百三十二条', '第八百三十二条'],
    ['**粗**', '\\*\\*粗\\*\\*'],
    ['<b>', '\\<b\\>'],
    ['[x](command:y)', '\\[x\\]\\(command\\:y\\)'],
    ['https://e.example', 'https\\:\\/\\/e\\.example'],
    ['$(zap)', '&#36;\\(zap\\)'],
    ['&lt;', '\\&lt;'],
    ['# 标题', '\\# 标题'],
    ['1. 一', '1\\. 一'],
    ['- 一', '\\- 一'],
    ['a\nb', 'a b'],
    ['    a', '\u00a0\u00a0\u00a0\u00a0a'],
    ['a  b', 'a\u00a0\u00a0b'],
    ['a ', 'a '],
  ];
  for (const [words, markdown] of cases) it(JSON.stringify(words), () => expect(escape(words)).to.equal(markdown));

  it('whatever they are', () => {
    const signs = fc.constantFrom(...'\\`*_{}[]()#+-.!|<>~&^=:@/"\'$ \n\t　a1粗', '&amp;', '$(x)', '](command:x)');
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 30 }), (some) => {
        const escaped = escape(some.join(''));
        expect(bare(escaped)).not.to.match(markup);
        expect(bare(escaped)).not.to.match(/[[\n]/);
      }),
    );
  });
});

describe('a card of a document that means harm', () => {
  const paper = civil
    .replace('二、赵某应否承担连带责任。\n一、', `二、赵某应否承担${evil}连带责任。\n一、`)
    .replaceAll('示例市青禾食品有限公司', '示例市<b>青禾</b>有限公司')
    .replace('故远山公司应当赔偿青禾公司', '故远山公司应当赔偿青禾公司<b>[x](command:y)</b>');
  const file = '[x](command:evil)<b>.md';
  const matter = new Matter({
    '判决.txt': paper,
    '法.md': `---\nkind: statute\nlaw: 民法典\nversion: 2020-05-28\n---\n# 民法典\n\n**第八百三十二条** ${evil}。\n`,
    [file]: `# 代理词\n\n（2022）示0102民初318号判决认为远山公司应当赔偿青禾公司货物损失78500元${evil}。依《民法典》（2020年）第八百三十二条，及《<script>alert(1)</script>法》第二条。\n`,
  });
  const hover = new Hover(matter.corpus, matter.reliances);
  const spots: [what: string, name: string, words: string][] = [
    ['a party', '判决.txt', '示例市<b>'],
    ['a party by its short name', '判决.txt', '青禾公司向'],
    ['a holding, and the brief relying on it', '判决.txt', '物损失78500元。'],
    ['an issue', '判决.txt', '连带责任。\n一、'],
    ['a provision in a judgment', '判决.txt', '第八百三十二条'],
    ['a case', file, '（2022）'],
    ['a provision in a brief', file, '第八百三十二条'],
    ['a law that nobody passed', file, '第二条'],
  ];
  for (const tongue of ['zh-cn', 'en'] as const)
    for (const commandLinks of [true, false])
      for (const [what, name, words] of spots)
        it(`${what} (${tongue}, ${commandLinks ? 'with' : 'without'} links) has no markup but ours`, () => {
          const { uri, offset } = matter.spot(name, words);
          const card = hover.at(uri, offset, new Phrases(tongue));
          expect(card).not.to.equal(undefined);
          if (what.startsWith('a holding')) expect(plainText(card!)).to.include(file);
          const markdown = new CardMarkdown(new Convert(matter.corpus), commandLinks).render(card!);
          expect(bare(markdown), markdown).not.to.match(markup);
          if (!commandLinks) expect(markdown).not.to.match(/\]\(|\$\(/);
        });
});

describe('a card', () => {
  const matter = new Matter({ 'a b.txt': 'x' });
  const place = { uri: matter.uri('a b.txt'), span: [0, 1] as const };
  const card: Card = {
    span: [0, 1],
    blocks: [
      [[icon('law'), text(' '), strong('粗 ')], [muted('淡')]],
      [[link('去', place)], [link('没了', { uri: 'file:///gone', span: [0, 1] })]],
      [[{ kind: 'command', text: '全部', command: 'glossator.showReferences', args: [place.uri, 0] }]],
    ],
  };

  it('with links: blocks apart, lines broken, links that run our commands only', () =>
    expect(new CardMarkdown(new Convert(matter.corpus), true).render(card).split('\n')).to.deep.equal([
      '$(law)\u00a0**粗**  ',
      '淡',
      '',
      '---',
      '',
      `[去](command:glossator.openPlace?${encodeURIComponent(
        JSON.stringify([place.uri, { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } }]),
      )})  `,
      '没了',
      '',
      '---',
      '',
      `[全部](command:glossator.showReferences?${encodeURIComponent(JSON.stringify([place.uri, 0]))})`,
    ]));

  it('as plain text: the words alone', () => expect(plainText(card)).to.equal('粗\n淡\n\n去\n没了\n\n'));
});
