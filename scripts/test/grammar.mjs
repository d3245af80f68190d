import * as fs from 'node:fs';
import * as path from 'node:path';
import { root } from '../lib/paths.mjs';
import { run } from '../lib/processes.mjs';
import { none } from './tally.mjs';

const LIMIT = 60_000;

/** Runs the grammar tests, one test a file: every file in test/grammar that begins with a SYNTAX TEST line. */
export async function runGrammar() {
  const folder = path.join(root, 'test', 'grammar');
  const names = fs.existsSync(folder) ? fs.readdirSync(folder, { recursive: true }) : [];
  const files = names.map((name) => path.join(folder, String(name))).filter(isTest);
  if (files.length === 0) return none;

  const program = path.join(root, 'node_modules', 'vscode-tmgrammar-test', 'dist', 'unit.js');
  const { output } = await run(process.execPath, [program, ...files.map((file) => path.relative(root, file))], {
    cwd: root,
    limit: LIMIT,
  });
  const passed = output.split('\n').filter((line) => line.startsWith('✓')).length;
  if (passed < files.length) console.log(output.trimEnd());
  return { passed, failed: files.length - passed, skipped: 0 };
}

/** @param {string} file */
function isTest(file) {
  return fs.statSync(file).isFile() && /^.{0,8}SYNTAX TEST/.test(fs.readFileSync(file, 'utf8'));
}
