import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import * as path from 'node:path';
import { out, root } from '../lib/paths.mjs';
import { run } from '../lib/processes.mjs';
import { failed } from '../test/tally.mjs';

const folder = path.join(out, 'bench');
const program = path.join(folder, 'main.cjs');
/** A bench that takes longer hangs, in milliseconds. */
const limit = 5 * 60_000;

/** Bundles the benches, and the program whose server one of them talks to, as they would ship. */
export async function bundleBenches() {
  const esbuild = await import('esbuild');
  const require = createRequire(import.meta.url);
  const { node, reading } = require('../../esbuild.js');
  const { writeCatalogues } = require('../lib/phrases.cjs');
  await esbuild.build({
    ...node,
    entryPoints: {
      main: path.join(root, 'bench', 'main.ts'),
      program: path.join(root, 'src', 'cli', 'main.ts'),
    },
    outdir: folder,
    outExtension: { '.js': '.cjs' },
    plugins: reading,
    // It finds its program by where it lies itself, and one of the benches bundles a program of its own.
    external: ['esbuild'],
  });
  writeCatalogues(folder);
}

/** @returns {Promise<string[]>} */
export async function benchNames() {
  const { output } = await run(process.execPath, [program], { cwd: root });
  return output.trim().split('\n');
}

/**
 * Runs one bench in a process of its own and counts its gates.
 *
 * @param {string} name
 * @param {boolean | undefined} short
 * @returns {Promise<import('../test/tally.mjs').Tally>}
 */
export async function runBench(name, short) {
  const counts = path.join(folder, `${name}.gates.json`);
  fs.rmSync(counts, { force: true });
  const args = ['--expose-gc', program, name, ...(short ? ['--short'] : [])];
  const env = { ...process.env, GLOSSATOR_GATES: counts };
  const { timedOut } = await run(process.execPath, args, { cwd: root, env, limit, show: true });
  if (timedOut) console.log(`  ${name} took longer than ${limit / 1000} s and was ended.`);
  if (!fs.existsSync(counts)) return { ...failed };
  return { skipped: 0, ...JSON.parse(fs.readFileSync(counts, 'utf8')) };
}
