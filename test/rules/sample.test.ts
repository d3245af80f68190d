import { expect } from 'chai';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { problemsOf } from '../../src/rules/check';
import { Matter } from '../support/matter';

const folder = path.resolve('samples/group-control');
const files = Object.fromEntries(
  fs
    .readdirSync(folder)
    .filter((name) => /\.(md|txt)$/.test(name))
    .map((name) => [name, fs.readFileSync(path.join(folder, name), 'utf8')]),
);

/** What is reported of each document of the sample, by line; its README tells which of them were planted. */
const reported: Readonly<Record<string, readonly string[]>> = {
  '代理词.md': [
    '28 case/not-in-folder',
    // Planted: a word changed.
    '32 quotation/altered',
    '34 citation/malformed',
    // Planted: another court; a condition left out.
    '34 case/court-mismatch',
    '34 quotation/truncated-qualifier',
    // Planted: the number of the clause in the later text.
    '36 citation/wrong-version',
    // Planted: words of the defence.
    '42 quotation/not-the-court',
    // Planted: no such article.
    '50 citation/no-such-provision',
  ],
  'memo.md': ['31 quotation/no-source', '35 case/not-in-folder'],
};

describe('the documents of the sample', () => {
  const matter = new Matter(files);
  for (const name of Object.keys(files))
    it(`${name}: what is reported, and nothing else`, () => {
      const document = matter.document(name);
      const found = problemsOf({ corpus: matter.corpus, document, today: '2026-03-01' });
      const lineOf = (at: number): number => document.text.slice(0, at).split('\n').length;
      expect(found.map(({ code, span }) => `${lineOf(span[0])} ${code}`)).to.deep.equal(reported[name] ?? []);
    });
});
