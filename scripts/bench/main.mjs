import { parseArgs } from 'node:util';
import { installDependencies } from '../lib/dependencies.mjs';
import { UserError } from '../lib/messages.mjs';
import { endWithTheCommand } from '../lib/processes.mjs';
import { add, describe, none } from '../test/tally.mjs';
import { benchNames, bundleBenches, runBench } from './run.mjs';

const help = `Measures how fast everything is. What is a ratio has a limit and fails the run; milliseconds are reported.

  npm run bench -- [options] [NAME …]

  --short      smaller texts and fewer rounds: the form that is a step of npm test
  --help       show this and the names`;

/** Runs the benches that are named, or all; the answer is the exit code. */
export async function bench() {
  const flag = /** @type {const} */ ({ type: 'boolean' });
  const { values, positionals } = parseArgs({ options: { help: flag, short: flag }, allowPositionals: true });
  endWithTheCommand();
  await installDependencies();
  await bundleBenches();
  const names = await benchNames();
  if (values.help) {
    console.log(`${help}\n\n  ${names.join('\n  ')}`);
    return 0;
  }
  const unknown = positionals.find((name) => !names.includes(name));
  if (unknown !== undefined) throw new UserError(`There is no bench ${unknown}.\n\n${help}\n\n  ${names.join('\n  ')}`);
  let total = none;
  for (const name of names)
    if (positionals.length === 0 || positionals.includes(name)) total = add(total, await runBench(name, values.short));
  console.log(`\n${describe(total)}`);
  return total.failed > 0 ? 1 : 0;
}
