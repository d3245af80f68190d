import { benchNames, bundleBenches, runBench } from '../bench/run.mjs';
import { add, none } from './tally.mjs';

/** The gates of all benches, on small texts. */
export async function runSpeed() {
  await bundleBenches();
  let tally = none;
  for (const name of await benchNames()) tally = add(tally, await runBench(name, true));
  return tally;
}
