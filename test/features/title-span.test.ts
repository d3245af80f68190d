import { expect } from 'chai';
import { titleSpan } from '../../src/features/title-span';
import { civil } from '../support/decisions';
import { Matter } from '../support/matter';

describe('where a document names itself', () => {
  for (const [what, name, text, title] of [
    ['a judgment: its heading', '判决书.txt', civil, /^示例市东区人民法院\n民 事 判 决 书\n（2022）示0102民初318号$/],
    ['a note: its first line', 'a.md', '\n\n# 备忘\n内容\n', /^# 备忘$/],
    ['behind front matter', 'b.md', '---\ntitle: 备忘\n---\n\n备忘录\n内容', /^备忘录$/],
    ['a text on one line', 'c.md', '备忘录', /^备忘录$/],
    ['nothing at all', 'd.md', '', /^$/],
  ] as const)
    it(what, () => {
      const document = new Matter({ [name]: text }).document(name);
      expect(text.slice(...titleSpan(document))).to.match(title);
    });
});
