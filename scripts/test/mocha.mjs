import * as fs from 'node:fs';
import * as path from 'node:path';
import { out, root } from '../lib/paths.mjs';
import { run } from '../lib/processes.mjs';
import { failed } from './tally.mjs';

const reporter = path.join(root, 'scripts', 'test', 'reporter.cjs');

/**
 * Runs mocha with one of the configurations and tells what it counted.
 *
 * @param {string} name of the step
 * @param {{ config: string, limit: number, grep: string | undefined, env?: NodeJS.ProcessEnv }} options
 */
export async function runMocha(name, { config, limit, grep, env }) {
  const report = reporterEnvironment(name);
  const mocha = path.join(root, 'node_modules', 'mocha', 'bin', 'mocha.js');
  const args = ['--config', config, '--reporter', reporter, ...(grep ? ['--grep', grep] : [])];
  const { code, timedOut } = await run(process.execPath, [mocha, ...args], {
    cwd: root,
    env: { ...process.env, ...env, GLOSSATOR_TALLY: report.GLOSSATOR_TALLY },
    limit,
    show: true,
  });
  if (timedOut) console.log(`  The step took longer than ${limit / 1000} s and was ended.`);
  return readTally(report.GLOSSATOR_TALLY, code);
}

/**
 * What tells the reporter of a mocha that runs inside an editor where to leave its counts and its text.
 *
 * @param {string} name of the step
 */
export function reporterEnvironment(name) {
  fs.mkdirSync(out, { recursive: true });
  const files = {
    GLOSSATOR_TALLY: path.join(out, `${name}.tally.json`),
    GLOSSATOR_REPORT: path.join(out, `${name}.report.txt`),
  };
  Object.values(files).forEach((file) => fs.rmSync(file, { force: true }));
  return { ...files, GLOSSATOR_REPORTER: reporter };
}

/**
 * A run that left no counts, or that ended badly although no test failed, is a failure.
 *
 * @param {string} file
 * @param {number} code
 * @returns {import('./tally.mjs').Tally}
 */
export function readTally(file, code) {
  if (!fs.existsSync(file)) return { ...failed };
  const tally = JSON.parse(fs.readFileSync(file, 'utf8'));
  return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}
