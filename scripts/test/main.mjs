import * as fs from 'node:fs';
import * as path from 'node:path';
import { parseArgs } from 'node:util';
import { installDependencies } from '../lib/dependencies.mjs';
import { UserError } from '../lib/messages.mjs';
import { root } from '../lib/paths.mjs';
import { endWithTheCommand } from '../lib/processes.mjs';
import { steps } from './steps.mjs';
import { add, describe, failed, none, withoutSkips } from './tally.mjs';

const help = `Runs the tests: all of them, or the steps that are named.

  npm test -- [options] [STEP …]

  --grep TEXT  only the tests whose title contains it (unit, host, page, web)
  --titles     print every title, not only those of failures
  --help       show this

${steps.map(({ name, what }) => `  ${name.padEnd(12)} ${what}`).join('\n')}`;

/** Runs the steps and prints the closing line; the answer is the exit code. */
export async function test() {
  const { values, positionals } = readArguments();
  if (values.help) {
    console.log(help);
    return 0;
  }
  endWithTheCommand();
  if (values.titles) process.env.GLOSSATOR_TITLES = '1';
  const chosen = positionals.length === 0 ? steps : steps.filter(({ name }) => positionals.includes(name));

  let total = none;
  try {
    await installDependencies();
    const reading = chosen.filter(({ reads }) => reads).map((step) => runStep(step, values.grep));
    for (const tally of await Promise.all(reading)) total = add(total, tally);
    for (const step of chosen.filter(({ reads }) => !reads)) total = add(total, await runStep(step, values.grep));
  } catch (error) {
    report(error);
    total = add(total, failed);
  }
  console.log(`\n${describe(total)}`);
  return total.failed > 0 ? 1 : 0;
}

/**
 * @param {import('./steps.mjs').Step} step
 * @param {string | undefined} grep
 */
async function runStep(step, grep) {
  console.log(`\n${step.name}: ${step.what}`);
  const begun = Date.now();
  let tally = await step.run(grep).catch((error) => {
    report(error);
    return failed;
  });
  if (tally.skipped > 0 && fs.existsSync(path.join(root, '..', 'shared'))) {
    console.log('  Nothing may be skipped where ../shared is: a skipped test counts as failed.');
    tally = withoutSkips(tally);
  }
  console.log(`${step.name}: ${describe(tally)}; ${((Date.now() - begun) / 1000).toFixed(1)} s`);
  return tally;
}

function readArguments() {
  try {
    const flag = /** @type {const} */ ({ type: 'boolean' });
    const options = { help: flag, titles: flag, grep: /** @type {const} */ ({ type: 'string', short: 'g' }) };
    const given = parseArgs({ options, allowPositionals: true });
    const unknown = given.positionals.find((name) => !steps.some((step) => step.name === name));
    if (unknown !== undefined) throw new Error(`There is no step ${unknown}.`);
    return given;
  } catch (error) {
    throw new UserError(`${/** @type {Error} */ (error).message}\n\n${help}`);
  }
}

/** @param {unknown} error */
function report(error) {
  console.log(error instanceof UserError ? error.message : error);
}
