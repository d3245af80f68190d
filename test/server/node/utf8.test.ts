import { expect } from 'chai';
import fc from 'fast-check';
import { quickUtf8 } from '../../../src/server/node/utf8';
import { decode } from '../../../src/text/decode';

const own = new TextDecoder('utf-8', { fatal: true });

/** What a reader of UTF-8 makes of bytes; nothing where they are none. */
function attempt(read: (bytes: Uint8Array) => string, bytes: Uint8Array): string | undefined {
  try {
    return read(bytes);
  } catch {
    return undefined;
  }
}

function same(bytes: Uint8Array): void {
  expect(attempt(quickUtf8!, bytes)).to.equal(attempt((given) => own.decode(given), bytes));
}

describe('UTF-8 read by Node', () => {
  it('is what every engine makes of it', () =>
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => same(new TextEncoder().encode(text)))));

  it('is refused where it is none', () => fc.assert(fc.property(fc.uint8Array({ minLength: 1 }), same)));

  for (const [title, bytes] of [
    ['a mark at the start', [0xef, 0xbb, 0xbf, 0xe7, 0x94, 0xb2]],
    ['two marks', [0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf, 0x41]],
    ['a mark alone', [0xef, 0xbb, 0xbf]],
    ['half a character', [0x41, 0xe7, 0x94]],
    ['half of a pair', [0xed, 0xa0, 0x80]],
    ['a character in too many bytes', [0xc0, 0xaf]],
    ['a character of four bytes', [0xf0, 0xa0, 0xae, 0xb7]],
  ] as const)
    it(title, () => same(Uint8Array.from(bytes)));

  it('that lies in the middle of a buffer', () => {
    const bytes = new TextEncoder().encode('甲原告乙').subarray(3, 9);
    expect(decode(bytes, quickUtf8)).to.deep.equal({ text: '原告', encoding: 'utf-8' });
  });

  it('leaves GB 18030 to who can read it', () =>
    expect(decode(Uint8Array.from([0xd4, 0xad, 0xb8, 0xe6]), quickUtf8)).to.deep.equal({
      text: '原告',
      encoding: 'gb18030',
    }));
});
