import { expect } from 'chai';
import { crc32, zipped } from '../../../src/features/exchange/zip';

describe('archives', () => {
  it('have the checksum that the standard’s example has', () =>
    expect(crc32(new TextEncoder().encode('123456789'))).to.equal(0xcbf43926));

  it('name their files twice, in the order given, and end with where these are listed', () => {
    const entries = [
      { path: 'a.txt', content: '合同' },
      { path: '卷/b.txt', content: '' },
    ];
    const archive = Buffer.from(zipped(entries));
    const end = archive.subarray(-22);
    expect([end.readUInt32LE(0), end.readUInt16LE(10)]).to.deep.equal([0x06054b50, 2]);
    const directory = end.readUInt32LE(16);
    expect(archive.readUInt32LE(directory)).to.equal(0x02014b50);
    expect(archive.readUInt32LE(directory + 20)).to.equal(6);
    expect(archive.subarray(directory + 46, directory + 51).toString()).to.equal('a.txt');
    expect(archive.subarray(30, 35).toString()).to.equal('a.txt');
    expect(archive.subarray(35, 41).toString()).to.equal('合同');
  });
});
