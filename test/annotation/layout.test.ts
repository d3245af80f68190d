import { expect } from 'chai';
import { basePath, codePath, recordsPath, safeName } from '../../src/annotation/layout';

describe('where the store keeps what', () => {
  it('records by document, person and installation', () =>
    expect(recordsPath('判决/一审.txt', '张律师', '7f3a')).to.equal(
      '.glossator/annotations/判决/一审.txt/张律师.7f3a.jsonl',
    ));
  it('no path leads out of the store', () =>
    expect(recordsPath('../../a', '../x', '1')).to.equal('.glossator/annotations/%2E%2E/%2E%2E/a/..%2Fx.1.jsonl'));
  it('bases and codes', () =>
    expect([basePath('ab12'), codePath('c:1')]).to.deep.equal([
      '.glossator/base/ab12',
      '.glossator/codebook/c%3A1.json',
    ]));

  for (const [name, safe] of [
    ['（2019）浙8601民初1987号.txt', '（2019）浙8601民初1987号.txt'],
    ['a:b?.txt', 'a%3Ab%3F.txt'],
    ['100%', '100%25'],
    ['判决。 ', '判决。%20'],
    ['end.', 'end%2E'],
    ['CON', '%43ON'],
    ['nul.txt', '%6Eul.txt'],
    ['console', 'console'],
    ['e\u0301', 'é'],
    ['a\ud800', 'a%D800'],
  ] as const)
    it(`${JSON.stringify(name)} is ${safe}`, () => expect(safeName(name)).to.equal(safe));

  it('a name too long for a disk is cut at a character, and stays another than its neighbour', () => {
    const [first, second] = ['甲', '乙'].map((end) => safeName('𠮷'.repeat(90) + end));
    expect(Buffer.byteLength(first ?? '')).to.be.at.most(200);
    expect(first)
      .to.match(/^𠮷+~[0-9a-f]{8}$/u)
      .and.not.equal(second);
  });
});
