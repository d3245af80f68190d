import { expect } from 'chai';
import { build } from 'esbuild';
import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import * as path from 'node:path';
import * as vm from 'node:vm';
import { sharing } from '../../scripts/lib/core.cjs';

/** Of three modules, one as Node has them, two are in both programs; both programs say what they see of them. */
const sources = {
  'count.ts': `export let count = 0;
export const unused = 'nobody asks for this';
export function more(): number { return ++count; }
export default 'a default';`,
  'old.cjs': `exports.old = () => 'as Node has it';`,
  'between.ts': `import { more } from './count'; export const again = () => more();`,
  'worker.ts': `import { again } from './between'; import { old } from './old.cjs';
if ('importScripts' in globalThis) globalThis.said = [again(), old()];`,
  'line.ts': `import name, { count, more } from './count'; import { again } from './between'; import { old } from './old.cjs';
import { sep } from 'node:path';
export const said = [name, count, more(), again(), count, old(), sep.length];`,
};

describe('two programs that have modules in common', () => {
  let folder: string;

  before(async () => {
    fs.mkdirSync('out', { recursive: true });
    folder = fs.mkdtempSync(path.resolve('out', 'sharing-'));
    for (const [name, text] of Object.entries(sources)) fs.writeFileSync(path.join(folder, name), text);
    const program = (name: string, outfile: string) => ({
      entryPoints: [path.join(folder, name)],
      outfile: path.join(folder, outfile),
      bundle: true,
      minify: true,
    });
    const core = { ...program('worker.ts', 'core.js'), platform: 'browser' } as const;
    const taker = { ...program('line.ts', 'line.js'), platform: 'node', format: 'cjs' } as const;
    await Promise.all(sharing(core, taker, []).map((options) => build(options)));
  });
  after(() => fs.rmSync(folder, { recursive: true, force: true }));

  const text = (name: string): string => fs.readFileSync(path.join(folder, name), 'utf8');

  it('have them once, and what one changes the other sees', () => {
    const { said } = createRequire(path.join(folder, 'line.js'))('./line.js') as { said: unknown[] };
    expect(said).to.eql(['a default', 0, 1, 2, 2, 'as Node has it', 1]);
    expect(text('core.js')).to.include('as Node has it');
    expect(text('line.js')).not.to.include('as Node has it');
  });

  it('the first runs by itself where there is a worker and nothing to load', () => {
    const worker = vm.createContext({ importScripts: () => undefined });
    vm.runInContext(text('core.js'), worker);
    expect(Array.from(worker.said as unknown[])).to.eql([1, 'as Node has it']);
  });
});
