import { expect } from 'chai';
import { ESLint, Linter } from 'eslint';
import * as path from 'node:path';
import tseslint from 'typescript-eslint';
import { imports } from '../../scripts/lint/imports.mjs';

/** What the rule says to a source file that holds this code. */
function against(file: string, code: string): string[] {
  const config: Linter.Config = {
    files: ['**/*.ts'],
    languageOptions: { parser: tseslint.parser },
    plugins: { house: { rules: { imports } } },
    rules: { 'house/imports': 'error' },
  };
  const linter = new Linter({ cwd: process.cwd() });
  return linter.verify(code, [config], path.resolve('src', file)).map(({ message }) => message);
}

describe('imports point to the left', () => {
  for (const [file, code] of [
    ['model/citation.ts', `import type { Span } from '../text/span';`],
    ['features/hover.ts', `import { Corpus } from '../corpus/corpus';`],
    ['text/fold.ts', `import { lines } from './lines';`],
    ['jurisdiction/index.ts', `import { prc } from './prc/prc';`],
    ['jurisdiction/prc/scan.ts', `import type { System } from '../system';`],
    ['jurisdiction/prc/citation/scan.ts', `import { lexicon } from '../lexicon/lexicon';`],
    ['server/server.ts', `import { Hover } from '../features/hover';`],
    ['server/node/shelf.ts', `import * as fs from 'node:fs';`],
    ['cli/main.ts', `import { readFile } from '../server/node/files';`],
    ['extension/activate.ts', `import { requests } from '../server/protocol';`],
    ['extension/tree.ts', `import { requests } from '../server/protocol-tree';`],
    ['extension/tree.ts', `import type { Holding } from '../model/holding';`],
    ['extension/tree.ts', `import { type Holding, type Issue } from '../model/holding';`],
    ['extension/page.ts', `import type { Message } from '../webview/protocol';`],
    ['extension/activate.ts', `import * as vscode from 'vscode';`],
    ['cli/main.ts', `import { version } from '../../package.json';`],
  ] as const) {
    it(`${file} may: ${code}`, () => expect(against(file, code)).to.deep.equal([]));
  }
});

describe('imports to the right are reported', () => {
  for (const [file, code] of [
    ['text/fold.ts', `import { Citation } from '../model/citation';`],
    ['text/fold.ts', `import type { Citation } from '../model/citation';`],
    ['text/fold.ts', `export { Citation } from '../model/citation';`],
    ['text/fold.ts', `export * from '../model/citation';`],
    ['text/fold.ts', `const model = import('../model/citation');`],
    ['text/fold.ts', `const model = require('../model/citation');`],
    ['text/fold.ts', `import model = require('../model/citation');`],
    ['text/fold.ts', `type Citation = import('../model/citation').Citation;`],
    ['features/hover.ts', `import { start } from '../server/server';`],
    ['server/server.ts', `import { activate } from '../extension/activate';`],
    ['server/server.ts', `import { main } from '../cli/main';`],
    ['cli/main.ts', `import { start } from '../server/server';`],
    ['cli/main.ts', `import { activate } from '../extension/activate';`],
    ['extension/tree.ts', `import { Hover } from '../features/hover';`],
    ['extension/tree.ts', `import { start } from '../server/server';`],
    ['extension/tree.ts', `import { holding } from '../model/holding';`],
    ['jurisdiction/prc/scan.ts', `import { scan } from '../us/scan';`],
    ['webview/protocol.ts', `import type { Holding } from '../model/holding';`],
    ['text/fold.ts', `import { helper } from '../../test/support/helper';`],
  ] as const) {
    it(`${file} may not: ${code}`, () => expect(against(file, code)).to.have.lengthOf(1));
  }
});

describe('from text to features nothing knows an editor or Node', () => {
  for (const [file, code] of [
    ['text/fold.ts', `import * as vscode from 'vscode';`],
    ['features/hover.ts', `import { readFileSync } from 'node:fs';`],
    ['features/hover.ts', `import { readFileSync } from 'fs';`],
    ['features/hover.ts', `const fs = await import('node:fs/promises');`],
    ['features/hover.ts', `const fs = require('node:fs');`],
    ['features/hover.ts', `import type { Hover } from 'vscode-languageserver';`],
    ['rules/rule.ts', `const rule = await import(name);`],
    ['server/server.ts', `import * as vscode from 'vscode';`],
  ] as const) {
    it(`${file} may not: ${code}`, () => expect(against(file, code)).to.have.lengthOf(1));
  }

  it('is switched on for all sources, and so are the globals that are withheld', async () => {
    const config = (await new ESLint().calculateConfigForFile('src/features/hover.ts')) as Linter.Config;
    expect(config.rules?.['house/imports']).to.deep.equal([2]);
    expect(JSON.stringify(config.rules?.['no-restricted-globals'])).to.include('"process"').and.include('"setTimeout"');
  });
});
