import { expect } from 'chai';
import { Definitions } from '../../../src/features/definition';
import { Hover } from '../../../src/features/hover';
import { Phrases } from '../../../src/features/phrases';
import { appeal, civil } from '../../support/decisions';
import { linesOf, linksOf, Matter } from '../../support/matter';

const number = '（2022）示0102民初318号';

function matterOf(text: string): Matter {
  const official = `---\nkind: judgment\nsourceGrade: official\n---\n${civil}`;
  return new Matter({ '判决.txt': official, '上诉.txt': appeal, '代理词.md': `代理词\n\n${text}` });
}

function cardOf(text: string): ReturnType<Hover['at']> {
  const matter = matterOf(text);
  const { uri, offset } = matter.cursor;
  return new Hover(matter.corpus, matter.reliances).at(uri, offset, new Phrases('zh-cn'));
}

describe('the card of quoted words says', () => {
  for (const [what, text, ...expected] of [
    [
      'that they agree, with what stands around them',
      `${number}判决认为：“未举证证明毁损‸系包装所致”。`,
      '一致',
      '已机器比对：与官方或数据库文本一致',
      '-',
      '远山公司未举证证明毁损系包装所致，其抗辩不能成立，本院不予采纳。',
      '-',
      '青禾公司诉远山公司运输合同纠纷案  裁判理由 · 法院',
    ],
    [
      'in what they differ',
      `${number}判决认为：“远山公司未举证证明毁损‸系装卸所致”。`,
      '文字有出入',
      '与官方文本比对',
      '-',
      '来源：远山公司未举证证明毁损系包装所致',
      '引文：远山公司未举证证明毁损系装卸所致',
      '-',
      '青禾公司诉远山公司运输合同纠纷案  裁判理由 · 法院',
    ],
    [
      'that they are a party’s',
      `${number}判决认为：“货物毁损‸系包装不当所致”。`,
      '一致',
      '已机器比对：与官方或数据库文本一致',
      '-',
      '远山公司辩称，货物毁损系包装不当所致，不应由其赔偿。',
      '-',
      '青禾公司诉远山公司运输合同纠纷案  辩称 · 被告方',
    ],
    ['that they do not stand there', `${number}判决认为：“托运人‸应当自行承担风险”。`, '所引来源中未见'],
    [
      'that there is nothing to compare with',
      `（2020）沪01民终9号判决认为：“托运人‸应当自行承担风险”。`,
      '无来源文本，未核对',
      '所引裁判不在本文件夹中',
    ],
  ] as const)
    it(what, () => expect(linesOf(cardOf(text))).to.deep.equal(expected));

  it('where they stand, if not in the source cited', () => {
    const words = /本院认为，([^。]{20,60})。/.exec(appeal)![1]!;
    const card = cardOf(`${number}判决认为：“${words.slice(0, 4)}‸${words.slice(4)}”。`);
    expect(linesOf(card).at(-1)).to.match(/^见于/);
    expect(linksOf(card).map(({ uri }) => uri.split('/').at(-1))).to.deep.equal(['上诉.txt']);
  });
});

it('the source’s words that differ stand out, and no others', () => {
  const card = cardOf(`${number}判决认为：“远山公司未举证证明毁损‸系装卸所致”。`);
  const standing = (card?.blocks[1] ?? []).map((line) =>
    line.flatMap((piece) => (piece.kind === 'text' && piece.strong ? [piece.text] : [])).join(),
  );
  expect(standing).to.deep.equal(['包装', '装卸']);
});

describe('go to definition on quoted words', () => {
  for (const [text, expected] of [
    [`${number}判决认为：“远山公司未举证证明毁损‸系包装所致”。`, '判决.txt: 远山公司未举证证明毁损系包装所致'],
    [`${number}判决认为：“远山公司未举证证明毁损‸系装卸所致”。`, '判决.txt: 远山公司未举证证明毁损系包装所致'],
    [`${number}判决认为：“货物毁损‸系包装不当所致”。`, '判决.txt: 货物毁损系包装不当所致'],
  ] as const)
    it(`${text}: ${expected}`, () => {
      const matter = matterOf(text);
      const { uri, offset } = matter.cursor;
      const places = new Definitions(matter.corpus).at(uri, offset)?.places ?? [];
      expect(places.map((place) => matter.words(place))).to.deep.equal([expected]);
    });
});
