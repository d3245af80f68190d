import { expect } from 'chai';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { bundledPackages, noticesFile, noticesOf } from '../../scripts/lib/notices.mjs';

describe('the third-party notices', () => {
  it('are what the licences of the bundled packages say, complete and current (npm run notices)', async function () {
    this.timeout(60_000);
    const packages = await bundledPackages();
    expect(packages.map(({ name }) => name)).to.include.members(['vscode-languageclient', 'js-yaml', 'opencc-js']);
    expect(fs.readFileSync(path.resolve(noticesFile), 'utf8')).to.equal(noticesOf(packages));
  });

  it('print one licence once for all packages that have it, each by name, version and licence', () => {
    const texts = [{ name: 'LICENSE', text: 'Do as you like.' }];
    const notices = noticesOf([
      { name: 'a', version: '1.0.0', license: 'MIT', texts },
      { name: 'b', version: '2.0.0', license: 'MIT', texts },
      { name: 'c', version: '3.0.0', license: 'ISC', texts: [{ name: 'LICENSE', text: 'Do good.' }] },
    ]);
    expect(notices).to.include('a 1.0.0 (MIT)\nb 2.0.0 (MIT)\n');
    expect(notices.match(/Do as you like\./g)).to.have.length(1);
    expect(notices).to.match(/c 3\.0\.0 \(ISC\)\n-+\n\nDo good\.\n$/);
  });
});
