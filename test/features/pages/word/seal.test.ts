import { expect } from 'chai';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { createHash } from 'node:crypto';
import { paragraph, words } from '../../../../src/features/pages/page';
import { wordWriter } from '../../../../src/features/pages/word/main';

const sha256 = (text: string): Promise<string> => Promise.resolve(createHash('sha256').update(text).digest('hex'));

describe('a Word file tells whether a hand has been at it', () => {
  const written = wordWriter.write({ title: '报告', tongue: 'zh-cn', blocks: [paragraph(words('一'))] }, sha256);

  it('not as it was written', async () => expect(await wordWriter.isUntouched(await written, sha256)).to.equal(true));

  const edit = (name: string, change: (xml: string) => string) => (file: Uint8Array) => {
    const parts = unzipSync(file);
    return zipSync({ ...parts, [name]: strToU8(change(strFromU8(parts[name] ?? new Uint8Array()))) });
  };
  for (const [what, changed] of [
    ['another word', edit('word/document.xml', (xml) => xml.replace('一', '二'))],
    ['a comment beside it', edit('word/comments9.xml', () => '<w:comments/>')],
    ['no seal', edit('docProps/custom.xml', () => '<Properties/>')],
    ['half of it', (file: Uint8Array) => file.slice(0, file.length / 2)],
    ['any other file', () => strToU8('# 报告')],
  ] as const)
    it(what, async () => expect(await wordWriter.isUntouched(changed(await written), sha256)).to.equal(false));
});
