import { expect } from 'chai';
import { build } from 'esbuild';
import * as fs from 'node:fs';
import * as path from 'node:path';
import vm from 'node:vm';
import { prefiltered } from '../../../src/jurisdiction/prc/prefiltered';
import { fold } from '../../../src/text/fold';
import { patternName } from '../../../src/text/kept-questions';
import { paragraphs } from '../../../src/text/paragraphs';
import { Prefilter } from '../../../src/text/prefilter';
import { questionsOf, type Questions } from '../../../src/text/questions';
import { sentences } from '../../../src/text/sentences';
import { appeal, civil, criminal } from '../../support/decisions';
import { questionsAtBuild } from '../../../scripts/lib/questions.cjs';

/** The module of questions as it ships, and what went into the bundle. */
async function shipped(): Promise<{ questionsOf: (pattern: RegExp) => Questions; inputs: readonly string[] }> {
  const { outputFiles, metafile } = await build({
    entryPoints: [path.resolve('src/text/questions.ts')],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    write: false,
    metafile: true,
    plugins: [questionsAtBuild],
  });
  const made = { exports: {} as { questionsOf: (pattern: RegExp) => Questions } };
  (vm.compileFunction(outputFiles[0]!.text, ['module']) as (module: object) => void)(made);
  return { ...made.exports, inputs: Object.keys(metafile.inputs) };
}

const sorted = ({ openings, needs }: Questions): number[][] =>
  [openings, ...needs].map((codes) => [...codes].sort((a, b) => a - b));

describe('what patterns ask of a text, worked out while the product is built', () => {
  it('is what they ask', async () => {
    const product = await shipped();
    expect(prefiltered).to.have.lengthOf.greaterThan(100);
    for (const pattern of prefiltered)
      expect(sorted(product.questionsOf(pattern)), String(pattern)).to.deep.equal(sorted(questionsOf(pattern)));
  });

  it('with a name of its own for each pattern', () => {
    expect(new Set(prefiltered.map(patternName)).size).to.equal(prefiltered.length);
  });

  it('of a pattern that was not foreseen it is nothing, so that it is tried on every text', async () => {
    const product = await shipped();
    expect(product.questionsOf(/一个没有的词/)).to.deep.equal({ openings: [], needs: [] });
  });

  it('and what takes patterns apart does not ship', async () => {
    const { inputs } = await shipped();
    expect(inputs.filter((input) => /regexpp|needs\.ts|openings\.ts/.test(input))).to.deep.equal([]);
  });

  it('for every list of patterns that there is', () => {
    const folder = path.resolve('src');
    const lists = fs
      .readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter(
        (name) => name.endsWith('.ts') && /new Prefilter[<(]/.test(fs.readFileSync(path.join(folder, name), 'utf8')),
      )
      .map((name) => `./${path.relative('jurisdiction/prc', name).replaceAll(path.sep, '/').replace(/\.ts$/, '')}`);
    const known = fs.readFileSync(path.join(folder, 'jurisdiction/prc/prefiltered.ts'), 'utf8');
    expect([...known.matchAll(/from '(.+)'/g)].map(([, name]) => name)).to.have.members(lists);
  });

  it('and none of them is passed over where it matches a paragraph or a sentence of a judgment', () => {
    const filter = new Prefilter(prefiltered.map((pattern) => ({ pattern })));
    let matched = 0;
    for (const text of [civil, criminal, appeal].map(fold))
      for (const span of paragraphs(text).flatMap((one) => [one, ...sentences(text, one)])) {
        const words = text.slice(...span);
        const possible = new Set(filter.possible(text, ...span).map(({ pattern }) => pattern));
        for (const pattern of prefiltered) {
          if (words.search(pattern) === -1) continue;
          matched++;
          expect(possible.has(pattern), `${String(pattern)} in ${words}`).to.equal(true);
        }
      }
    expect(matched).to.be.greaterThan(300);
  });
});
