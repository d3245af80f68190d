import { expect } from 'chai';
import { fold } from '../../src/text/fold';
import { paragraphs } from '../../src/text/paragraphs';

function cut(text: string): string[] {
  return paragraphs(fold(text)).map((span) => text.slice(...span));
}

describe('paragraphs', () => {
  for (const [title, text, ...expected] of [
    ['are lines', '甲到庭。\n乙未到庭。', '甲到庭。', '乙未到庭。'],
    ['without the blanks at their ends', '　　甲到庭。　\n\n\t乙未到庭。\n', '甲到庭。', '乙未到庭。'],
    [
      'a line that ends in a comma goes on',
      '依照《民法典》第五条，\n判决如下：\n一、驳回。',
      '依照《民法典》第五条，\n判决如下：',
      '一、驳回。',
    ],
    ['as does one that ends in an opening mark', '依照《\n民法典》第五条。', '依照《\n民法典》第五条。'],
    ['a number on a line of its own', '于\n2015\n年\n9\n月\n2\n日立案。', '于\n2015\n年\n9\n月\n2\n日立案。'],
    ['a number behind a full stop begins anew', '甲到庭。\n1\n乙未到庭。', '甲到庭。', '1\n乙未到庭。'],
    ['an empty line always ends one', '依照《民法典》，\n\n判决如下：', '依照《民法典》，', '判决如下：'],
    [
      'a sentence goes on behind the number of a page',
      '原告称，被告应于\n第3页 共12页\n五月付款。\n乙到庭。',
      '原告称，被告应于\n第3页 共12页\n五月付款。',
      '乙到庭。',
    ],
    [
      'with empty lines around it',
      '原告称，被告应于\n\n- 3 -\n\n五月付款。',
      '原告称，被告应于\n\n- 3 -\n\n五月付款。',
    ],
    [
      'of a page of a journal, which its issue heads',
      '原告称，被告应于\n·31·\n示例司法公报　2021年第3期\n五月付款。',
      '原告称，被告应于\n·31·\n示例司法公报　2021年第3期\n五月付款。',
    ],
    ['a sentence that is over does not', '甲到庭。\n3/12\n乙未到庭。', '甲到庭。', '3/12', '乙未到庭。'],
    [
      'nor does the title of the decision that it heads',
      '某裁判文书网 > 正文 [字体:大 中 小]\n示例市人民法院民事判决书\n(2021)示0102民初77号\n原告某甲。',
      '某裁判文书网 > 正文 [字体:大 中 小]',
      '示例市人民法院民事判决书',
      '(2021)示0102民初77号',
      '原告某甲。',
    ],
    ['nor does a title', '示例市人民法院\n- 1 -\n民事判决书', '示例市人民法院', '- 1 -', '民事判决书'],
    ['the number of the last page is by itself', '甲到庭，\n第3页', '甲到庭，', '第3页'],
    ['nothing has none', ''],
    ['blanks have none', ' \n　\n\n'],
  ] as const)
    it(title, () => expect(cut(text)).to.deep.equal(expected));
});

/** Sets a text in lines of `width` characters, as a copy from a page does. */
function wrapped(text: string, width: number): string {
  return (text.match(new RegExp(`.{1,${width}}`, 'gu')) ?? []).join('\n');
}

/** Sets a text in lines of so many columns, two for a wide sign; a number is not broken. */
function setInColumns(text: string, columns: number): string {
  let room = columns;
  return text.replace(/\d+|[^]/g, (word) => {
    const width = /\d/.test(word) ? word.length : 2;
    const breaks = width > room;
    room = (breaks ? columns : room) - width;
    return breaks ? `\n${word}` : word;
  });
}

describe('a text wrapped at a fixed width', () => {
  const first = '承运人对运输过程中货物的毁损灭失承担赔偿责任但能够证明系不可抗力的不承担赔偿责任'.repeat(5) + '。';
  const second = '托运人应当按照约定的方式包装货物没有约定的应当采取足以保护货物的包装方式'.repeat(6) + '。';
  const third = '收货人逾期提货的应当向承运人支付保管费用等'.repeat(4) + '。';

  it('has the paragraphs of its author', () => {
    const text = [first, second, third].map((one) => wrapped(one, 40)).join('\n');
    expect(cut(text).map((one) => one.replaceAll('\n', ''))).to.deep.equal([first, second, third]);
  });

  it('begins anew at an indented line, though no mark ends the one before', () => {
    const open = first.slice(0, 160);
    const text = `${wrapped(open, 40)}\n　　${wrapped(second, 40)}\n${wrapped(third, 40)}`;
    expect(cut(text)[0]!.replaceAll('\n', '')).to.equal(open);
  });

  it('has them, too, where its lines end within a few characters of one another', () => {
    const said = [3, 5, 4].map((times) => `${'承运人应当在约定期间内，将货物安全运输到约定地点'.repeat(times)}。`);
    const ragged = (text: string): string => {
      let line = 0;
      return text.replace(
        /.{26}/g,
        (full) => `${full.slice(0, 22 + (line++ % 4))}\n${full.slice(22 + ((line - 1) % 4))}`,
      );
    };
    const broken = said.map(ragged).join('\n');
    expect(new Set(broken.split('\n').map((one) => one.length)).size).to.be.greaterThan(3);
    expect(cut(broken).map((one) => one.replaceAll('\n', ''))).to.deep.equal(said);
  });

  it('where it was broken by characters, and figures take half the room of the others', () => {
    const line = '承运人应当在约定期间内，将货物运到约定地点并办理';
    const figures = '货物共计1234567890件，价款1234567890';
    const full = ['', '', '手续', '手续', '交接手续', '', '手续', '交接手续', '', '手续'].map((end) => line + end);
    const lines = [...full.slice(0, 5), figures, ...full.slice(5), `${line}毕。`];
    expect(cut(lines.join('\n'))).to.have.length(1);
  });

  it('goes on behind a bracket or a quotation that closes at the end of a full line', () => {
    const filler = '承运人应当按照约定将货物安全运输到约定地点，'.repeat(10);
    const [line, ends] = ['原告某某食品公司（以下简称青禾公司）', '委托诉讼代理人某某，某律师。（特别授权）'];
    const said = [`${line}与某公司因运输合同一案，${filler}已结。`, ends, `某公司${filler}已付。`];
    const width = line.length;
    const broken = said.map((one) => wrapped(one, width));
    expect(cut(broken.join('\n')).map((one) => one.replaceAll('\n', ''))).to.deep.equal(said);
  });

  it('counts marks and indents that folding made narrow, and leaves no numbers broken', () => {
    const said = [
      '出租人应当按照约定将租赁物交付承租人，并在租赁期限内保持租赁物符合约定的用途。承租人应当按照约定的用途使用租赁物；',
      '承租人，于同年三月五日，将设备，运至仓库，编号为“示”20210305777号，双方对此均无异议，也未另行约定交付的地点与时间，承租人遂自行，通知，保管人，到场，查验，并在当日，逐件，拍照，存档。',
      '因此，出租人，应当承担维修义务；其未履行维修义务的，承租人可以自行维修，维修费用由出租人负担，双方另有约定的除外。',
    ];
    const lines = said.map((one) => setInColumns(`　　${one}`, 40));
    expect(cut(lines.join('\n')).map((one) => one.replaceAll('\n', ''))).to.deep.equal(said);
  });

  it('though marks hang over the edge of a few lines', () => {
    const line = '承租人应当按照约定的用途使用租赁物并且妥善保管';
    const lines = Array.from({ length: 20 }, (_, i) => line + (i % 10 === 4 ? '”，' : i % 5 === 0 ? '，' : ''));
    expect(cut([...lines, '不得转租。'].join('\n'))).to.have.length(1);
  });

  it('a word of which one sign is left over ends before the indent, and before a heading', () => {
    const line = '承租人应当按照约定的用途使用租赁物并且妥善保管';
    const wrappedLines = Array.from({ length: 12 }, () => line);
    const text = [
      ...wrappedLines,
      '物',
      '　　承租人未到。',
      `关键词${line.slice(3)}`,
      '物',
      '【裁判要点】',
      '承租人未到。',
    ];
    expect(cut(text.join('\n')).slice(1)).to.deep.equal([
      '承租人未到。',
      `关键词${line.slice(3)}\n物`,
      '【裁判要点】',
      '承租人未到。',
    ]);
  });

  it('titles of nearly one length are not', () => {
    const titles = Array.from(
      { length: 12 },
      (_, i) => `某甲${'市'.repeat(i % 6)}公司诉某乙物流公司运输合同纠纷一案民事判决书`,
    );
    expect(cut(titles.join('\n'))).to.deep.equal(titles);
  });

  it('few lines of one length are not wrapped', () => {
    const names = ['审判长钱某某审判员孙某某人民陪审员李某', '审判员孙某某人民陪审员李某某书记员吴某'];
    expect(cut(names.join('\n'))).to.deep.equal(names);
  });
});
