import * as fs from 'node:fs';
import { benches } from './benches';
import { holds, print } from './report';

/** Runs one bench and prints it, or names all; the exit code says whether its gates held. */
async function main([name, ...flags]: readonly string[]): Promise<number> {
  const bench = benches.find((one) => one.name === name);
  if (!bench) {
    console.log(benches.map((one) => one.name).join('\n'));
    return name === undefined ? 0 : 2;
  }
  const short = flags.includes('--short');
  for (let attempt = 1; ; attempt++) {
    const report = await bench.run(short);
    const held = report.gates.every(holds);
    if (!held && attempt < attempts) continue;
    print(bench, report);
    const counts = process.env['GLOSSATOR_GATES'];
    const passed = report.gates.filter(holds).length;
    if (counts) fs.writeFileSync(counts, JSON.stringify({ passed, failed: report.gates.length - passed }));
    return held ? 0 : 1;
  }
}

/** A machine that others use too may falter once; a program that is slow is slow each time. */
const attempts = 3;

void main(process.argv.slice(2)).then((code) => process.exit(code));
