import { expect } from 'chai';
import { folderName, readAddress } from '../../../src/extension/node/git-address';

describe('the address of a collection', () => {
  for (const [typed, read] of [
    ['https://example.org/laws.git', 'https://example.org/laws.git'],
    ['  https://example.org/法规  ', 'https://example.org/%E6%B3%95%E8%A7%84'],
    ['HTTPS://Example.org:8443/a/b', 'https://example.org:8443/a/b'],
    ['ssh://git@example.org/laws.git', 'ssh://git@example.org/laws.git'],
    ['git@example.org:people/laws.git', 'ssh://git@example.org/people/laws.git'],
    ['', 'empty'],
    ['example.org/laws', 'scheme'],
    ['laws', 'scheme'],
    ['/home/me/laws', 'scheme'],
    ['C:\\laws', 'scheme'],
    ['file:///home/me/laws', 'scheme'],
    ['http://example.org/laws', 'scheme'],
    ['git://example.org/laws', 'scheme'],
    ['ext::sh -c whoami', 'signs'],
    ['ext::sh', 'scheme'],
    ['fd::17', 'scheme'],
    ['--upload-pack=touch', 'scheme'],
    ['-oProxyCommand=touch@example.org:x', 'scheme'],
    ['ssh://-oProxyCommand=touch/x', 'host'],
    ['ssh://-l@example.org/x', 'host'],
    ['-x@example.org:laws', 'host'],
    ['https://me:secret@example.org/laws', 'password'],
    ['https://token@example.org/laws', 'password'],
    ['ssh://git:secret@example.org/laws', 'password'],
    ['https://example.org/', 'path'],
    ['https://example.org/laws#x', 'signs'],
    ['https://example.org/laws?x=1', 'signs'],
    ['https://example.org/la ws', 'signs'],
    ['https://example.org/laws\n--x', 'signs'],
    ['https://example.org/' + 'a'.repeat(3000), 'signs'],
  ] as const)
    it(`${JSON.stringify(typed.slice(0, 60))}: ${read}`, () => {
      const address = readAddress(typed);
      expect('url' in address ? address.url : address.refused).to.equal(read);
    });

  for (const [url, name] of [
    ['https://example.org/people/laws.git', 'laws-0badcafe'],
    ['https://example.org/%E6%B3%95', 'statutes-0badcafe'],
    ['https://example.org/..%2f..%2fetc', 'statutes-0badcafe'],
    ['https://example.org/-x', 'statutes-0badcafe'],
  ] as const)
    it(`${url} is put into ${name}`, () => expect(folderName(url, () => '0badcafe99')).to.equal(name));
});
