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

/** A row of the README's table: file and line, then what is wrong in words, then the rule. */
const row = /^\| `(?<place>[^`]+:\d+)` \|.*\| `(?<code>[a-z-]+\/[a-z-]+)` \|$/gmu;

/** What the README of the sample says was planted: file, line and rule. */
const planted = [...files['README.md']!.matchAll(row)].map(({ groups }) => `${groups!['place']} ${groups!['code']}`);

describe('the documents of the sample', () => {
  const matter = new Matter(files);
  const reportedOf = (name: string): string[] => {
    const document = matter.document(name);
    const lineOf = (at: number): number => document.text.slice(0, at).split('\n').length;
    return problemsOf({ corpus: matter.corpus, document, today: '2026-03-01' }).map(
      ({ code, span }) => `${name}:${lineOf(span[0])} ${code}`,
    );
  };

  it('have mistakes that their README names, each with its rule', () => {
    expect(planted).to.have.length(9);
  });

  for (const name of Object.keys(files))
    it(`${name}: each planted mistake is found, and nothing else is reported`, () => {
      expect(reportedOf(name).sort()).to.deep.equal(planted.filter((one) => one.startsWith(`${name}:`)).sort());
    });
});
