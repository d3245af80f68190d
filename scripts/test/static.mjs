// The steps that read the sources without running them.
import { root } from '../lib/paths.mjs';
import * as path from 'node:path';
import { run } from '../lib/processes.mjs';
import { add, failed, none, passed } from './tally.mjs';

const LIMIT = 5 * 60_000;

export function runFormat() {
  return check(['prettier', 'bin', 'prettier.cjs'], ['--check', '--log-level', 'warn', '.']);
}

export function runLint() {
  return check(['eslint', 'bin', 'eslint.js'], ['--max-warnings', '0', '.']);
}

export async function runTypes() {
  let tally = none;
  for (const project of ['.', 'src/webview', 'scripts'])
    tally = add(tally, await check(['typescript', 'bin', 'tsc'], ['--project', project]));
  return tally;
}

/**
 * @param {readonly string[]} tool where its program lies among the dependencies
 * @param {readonly string[]} args
 */
async function check(tool, args) {
  const program = path.join(root, 'node_modules', ...tool);
  const { code, timedOut } = await run(process.execPath, [program, ...args], { cwd: root, limit: LIMIT, show: true });
  if (timedOut) console.log(`  ${tool[0]} took longer than ${LIMIT / 1000} s and was ended.`);
  return code === 0 ? passed : failed;
}
