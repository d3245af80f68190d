import { expect } from 'chai';
import { decode, plain } from '../../src/text/decode';

const text = '原告：甲公司\n本院认为，合同有效。\n';
const utf8 = new TextEncoder();

/** UTF-16 in either order of bytes, with or without a mark. */
function wide(words: string, order: 'le' | 'be', mark: boolean): Uint8Array {
  const units = [...(mark ? [0xfeff] : []), ...Array.from(words, (_, i) => words.charCodeAt(i))];
  return Uint8Array.from(units.flatMap((unit) => (order === 'le' ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])));
}

/** 原告：甲 and 本院 in GB 18030. */
const chinese = [0xd4, 0xad, 0xb8, 0xe6, 0xa3, 0xba, 0xbc, 0xd7, 0x0a, 0xb1, 0xbe, 0xd4, 0xba];

describe('the text of a file', () => {
  for (const [title, bytes, encoding] of [
    ['UTF-8', utf8.encode(text), 'utf-8'],
    ['UTF-8 with a byte order mark', utf8.encode(`\ufeff${text}`), 'utf-8'],
    ['UTF-16, little-endian', wide(text, 'le', true), 'utf-16le'],
    ['UTF-16, big-endian', wide(text, 'be', true), 'utf-16be'],
    ['UTF-16, little-endian, no mark', wide(text, 'le', false), 'utf-16le'],
    ['UTF-16, big-endian, no mark', wide(text, 'be', false), 'utf-16be'],
    ['CRLF', utf8.encode(text.replaceAll('\n', '\r\n')), 'utf-8'],
    ['lone CR', utf8.encode(text.replaceAll('\n', '\r')), 'utf-8'],
    ['UTF-16 with CRLF', wide(text.replaceAll('\n', '\r\n'), 'le', true), 'utf-16le'],
  ] as const)
    it(title, () => expect(decode(bytes)).to.deep.equal({ text, encoding }));

  it('GB 18030', () =>
    expect(decode(Uint8Array.from(chinese))).to.deep.equal({ text: '原告：甲\n本院', encoding: 'gb18030' }));

  it('GB 18030 with a character of four bytes', () =>
    expect(decode(Uint8Array.from([...chinese, 0x81, 0x39, 0xef, 0x30]))).to.deep.equal({
      text: '原告：甲\n本院㐁',
      encoding: 'gb18030',
    }));

  it('a mark in the middle stays: offsets count it', () =>
    expect(decode(utf8.encode('甲\ufeff乙'))).to.deep.equal({ text: '甲\ufeff乙', encoding: 'utf-8' }));
});

describe('bytes that are no text', () => {
  for (const [title, bytes, expected] of [
    ['nothing', [], 'empty'],
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d], 'binary'],
    ['zeros on both sides', [0x41, 0, 0, 0x41, 0, 0], 'binary'],
    ['UTF-16 without a mark that lacks a byte', [0x41, 0, 0x42, 0, 0x43], 'binary'],
    ['control characters', [...utf8.encode('甲乙'), 1, 2, 3, 4, 5], 'binary'],
    ['bytes of no encoding', Array.from({ length: 60 }, () => 0xff), 'binary'],
  ] as const)
    it(title, () => expect(decode(Uint8Array.from(bytes))).to.equal(expected));
});

describe('the form in which offsets count', () => {
  for (const [title, given, expected] of [
    ['LF stays', '甲\n乙', '甲\n乙'],
    ['CRLF, CR and LF are one', '甲\r\n乙\r丙\n', '甲\n乙\n丙\n'],
    ['a mark at the start goes', '\ufeff甲\r\n', '甲\n'],
    ['a second mark stays', '\ufeff\ufeff甲', '\ufeff甲'],
  ] as const)
    it(title, () => expect(plain(given)).to.equal(expected));
});
