import { expect } from 'chai';
import fc from 'fast-check';
import { takeDoc } from '../../../../src/features/intake/doc/take-doc';
import { takeFile } from '../../../../src/features/intake/take';
import { compoundFile, wordFile } from '../../../support/compound-file';

const empty = new Uint8Array();
const paper = '民事判决书\r原告：甲公司\u000b被告：乙公司\r';

describe('the text of a .doc or .wps', () => {
  for (const [title, text, expected] of [
    ['has a line for each paragraph and each break', paper, '民事判决书\n原告：甲公司\n被告：乙公司'],
    ['sets the cells of a row apart', '证据\u0007页码\u0007\r', '证据\t页码'],
    ['has the results of fields, and no codes', '第\u0013 PAGE \u00143\u0015页\r', '第3页'],
    ['has links in their words', '见\u0013 HYPERLINK "http://example.org" \u0014网页\u0015。\r', '见网页。'],
    ['has hyphens, and nothing of pictures', '甲\u001e乙\u0001丙\u0008丁\r', '甲-乙丙丁'],
    ['begins a line where a page begins', '一\u000c二\r\u000c三\r', '一\n二\n三'],
  ] as const)
    it(title, () => {
      const taking = takeFile({ name: '判决书.wps', bytes: wordFile(text) });
      expect(taking).to.deep.include({ format: 'doc', problems: [], removed: [] });
      expect(taking)
        .to.have.property('text')
        .that.satisfies((words: string) => words.trimEnd() === expected);
    });

  it('is long or short', () => {
    const long = `${'本院认为，被告应当承担违约责任。'.repeat(1500)}\r`;
    expect(takeDoc({ bytes: wordFile(long) })).to.have.property('text', long.trimEnd());
  });
});

describe('a .doc is refused', () => {
  for (const [title, bytes, refused] of [
    ['that needs a password', wordFile(paper, { flags: 0x0100 }), 'encrypted'],
    ['that is a .docx with a password', compoundFile({ EncryptedPackage: empty, EncryptionInfo: empty }), 'encrypted'],
    ['of Word before 1997', wordFile(paper, { build: 0x65 }), 'old-word'],
    ['that is a table of Excel', compoundFile({ Workbook: empty }), 'unknown-format'],
    ['that is cut off before it says what is in it', wordFile(paper).subarray(0, 1024), 'damaged'],
    ['without its second half', wordFile(paper).subarray(0, 2000), 'damaged'],
    ['of which no table says where its text is', compoundFile({ WordDocument: wordHead() }), 'damaged'],
    ['without words', wordFile('\r\r'), 'empty'],
  ] as const)
    it(title, () => expect(takeFile({ name: '起诉状.doc', bytes })).to.deep.equal({ refused }));

  it('whose sectors lead in a circle', () => {
    const bytes = wordFile(paper);
    new DataView(bytes.buffer).setUint32(512 + 4, 1, true);
    expect(takeDoc({ bytes })).to.deep.equal({ refused: 'damaged' });
  });

  it('or read, and nothing else, whatever its bytes', () => {
    const whole = wordFile(paper);
    const changes = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(changes, fc.nat(whole.length), (made, end) => {
        const bytes = whole.slice(0, Math.max(8, end));
        for (const [at, byte] of made) if (at < bytes.length) bytes[at] = byte;
        expect(takeDoc({ bytes })).to.satisfy((taking: object) => 'refused' in taking || 'text' in taking);
      }),
    );
  });
});

/** The head of a file whose tables are absent. */
function wordHead(): Uint8Array {
  const head = new Uint8Array(1024);
  head.set([0xec, 0xa5, 0xc1, 0]);
  return head;
}
