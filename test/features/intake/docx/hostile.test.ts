import { expect } from 'chai';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { readDocx } from '../../../../src/features/intake/docx/read-docx';
import type { Taking } from '../../../../src/features/intake/taken-in';
import { docxFile, p, r } from '../../../support/docx-file';

const reads = (bytes: Uint8Array): Taking => readDocx({ bytes });
const wml = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const document = (xml: string, others: Record<string, Uint8Array> = {}): Uint8Array =>
  zipSync({ 'word/document.xml': strToU8(xml), ...others });

describe('a .docx made to harm', () => {
  it('that unpacks to more than any paper is refused, unread', () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(40 * 1024 * 1024) });
    expect(bomb.length).to.be.below(100_000);
    expect(reads(bomb)).to.deep.equal({ refused: 'too-large' });
  });

  it('that has more parts than any paper is refused', () => {
    const names = Array.from({ length: 10_001 }, (_, i) => [`word/${i}.png`, new Uint8Array()] as const);
    expect(reads(zipSync(Object.fromEntries(names)))).to.deep.equal({ refused: 'too-large' });
  });

  it('that states a size smaller than it has is unpacked no further', () => {
    const bytes = zipSync({ 'word/document.xml': strToU8(`<w:document ${wml}>${' '.repeat(50_000)}</w:document>`) });
    const end = bytes.length - 22;
    const directory = new DataView(bytes.buffer).getUint32(end + 16, true);
    new DataView(bytes.buffer).setUint32(directory + 24, 100, true);
    expect(reads(bytes)).to.have.property('refused');
  });

  it('that nests elements without end is refused', () => {
    const depth = 5000;
    expect(reads(docxFile({ body: '<w:tbl><w:tr><w:tc>'.repeat(depth) }))).to.deep.equal({ refused: 'too-deep' });
  });

  for (const [title, declared] of [
    ['of a file', '<!ENTITY x SYSTEM "file:///etc/passwd">'],
    ['of the network', '<!ENTITY x SYSTEM "http://localhost/x">'],
    ['that double without end', '<!ENTITY y "yyyyyyyyyy"><!ENTITY x "&y;&y;&y;&y;&y;&y;&y;&y;">'],
  ] as const) {
    it(`with entities ${title} is not read`, () => {
      const body = `<w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body>`;
      const file = document(`<!DOCTYPE x [${declared}]><w:document ${wml}>${body}</w:document>`);
      expect(reads(file)).to.deep.equal({ refused: 'damaged' });
    });
  }

  it('with names that lead out of the archive is read as if they were not there', () => {
    const body = `<w:body>${p('甲')}</w:body>`;
    const relations = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="x/header" Target="../../../etc/passwd.xml"/><Relationship Id="b" Type="x/header" TargetMode="External" Target="http://localhost/h.xml"/></Relationships>`;
    const taking = reads(
      document(`<w:document ${wml}>${body}</w:document>`, {
        '../../../tmp/evil.xml': strToU8('<x/>'),
        '/etc/passwd.xml': strToU8('<x/>'),
        'word/_rels/document.xml.rels': strToU8(relations),
      }),
    );
    expect(taking).to.include({ text: '甲' }).and.to.have.deep.property('removed', []);
  });

  it('that is cut off is damaged, wherever', () => {
    const whole = docxFile({ body: p('甲'.repeat(500)) });
    for (const part of [0.1, 0.5, 0.9, 0.99])
      expect(reads(whole.slice(0, whole.length * part))).to.deep.equal({ refused: 'damaged' });
  });

  it('with markup that breaks off has what came before, and says so', () => {
    const taking = reads(docxFile({ body: `${p('甲')}<w:p></w:q>${p('乙')}` }));
    expect(taking).to.have.deep.property('problems', [{ kind: 'damaged' }]);
  });

  it('of any bytes is answered, never thrown at', () => {
    const whole = docxFile({ body: p('甲') + `<w:p>${r('乙')}</w:p>` });
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), (at, byte) => {
        reads(whole.with(at, byte));
      }),
      { numRuns: 300 },
    );
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => void reads(bytes)));
  });

  it('of any markup is answered, never thrown at', () => {
    const names = ['w:p', 'w:r', 'w:t', 'w:tbl', 'w:tr', 'w:tc', 'w:del', 'w:txbxContent', 'w:footnote', 'w:body'];
    const piece = fc.oneof(
      fc.constantFrom(...names.map((name) => `<${name}>`)),
      fc.constantFrom(...names.map((name) => `</${name}>`)),
      fc.constantFrom('甲', '<w:fldChar w:fldCharType="end"/>', '<w:footnoteReference w:id="1"/>', '&amp;', '&x;'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => void reads(docxFile({ body: pieces.join('') }))),
      { numRuns: 300 },
    );
  });
});
