import { expect } from 'chai';
import { createHash } from 'node:crypto';
import { isUntouched, sealed, unsealed } from '../../../src/features/reports/seal';

const sha256 = (text: string): Promise<string> => Promise.resolve(createHash('sha256').update(text).digest('hex'));

describe('a report tells whether a hand has been at it', () => {
  const report = sealed(`---\n${unsealed}\n---\n\n# 报告\n`, sha256);

  it('not as it was written, nor with the line ends of another system', async () => {
    expect(await isUntouched(await report, sha256)).to.equal(true);
    expect(await isUntouched(`\ufeff${(await report).replaceAll('\n', '\r\n')}`, sha256)).to.equal(true);
  });

  for (const [what, edit] of [
    ['a word more', (text: string) => `${text}另记。\n`],
    ['a word less', (text: string) => text.replace('报告', '报')],
    ['no seal', (text: string) => text.replace(/glossator-seal.*\n/, '')],
    ['any other file', () => '# 报告\n'],
  ] as const)
    it(what, async () => expect(await isUntouched(edit(await report), sha256)).to.equal(false));
});
