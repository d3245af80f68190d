import { expect } from 'chai';
import { isNorm } from '../../../../src/model/citation';
import { readBrief } from '../../../support/read';

/** Pins with the year of the version that they mean. */
function versionsOf(text: string): string[] {
  return readBrief(text)
    .citations.filter(isNorm)
    .filter((citation) => citation.pin !== undefined)
    .map(({ pin, version }) => `${pin} ${version?.slice(0, 4) ?? '?'}`);
}

describe('a short form carries the version that it was defined for', () => {
  const defined =
    '《中华人民共和国反不正当竞争法》（2019年修正）以下简称“旧法”，《中华人民共和国反不正当竞争法》（2025年修订）以下简称“新法”。';
  for (const [text, ...pins] of [
    [`${defined}旧法第十二条由新法第十三条承接。`, '12 2019', '13 2025'],
    [`${defined}旧法第二条、第十二条，同法第十七条。`, '2 2019', '12 2019', '17 2019'],
    [`${defined}《新法》第二条。`, '2 2025'],
    ['《反不正当竞争法》（2019年修正，以下简称“旧法”）第二条。旧法第三条。', '2 2019', '3 2019'],
    ['《反不正当竞争法》（以下简称“反法”）第二条。反法第三条。', '2 ?', '3 ?'],
    ['《反不正当竞争法》（2019年修正，以下简称反不正当竞争法）。反不正当竞争法第二条。', '2 2019'],
    [`${defined}1993年《反不正当竞争法》第二条。`, '2 1993'],
  ] as const)
    it(text, () => expect(versionsOf(text)).to.deep.equal(pins));
});
