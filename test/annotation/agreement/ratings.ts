import { CodeSets } from '../../../src/annotation/agreement/code-sets';
import { SetTally } from '../../../src/annotation/agreement/set-tally';
import type { Tally } from '../../../src/annotation/agreement/tally';
import { lastOf } from '../../../src/text/steps';

/** What each coder gave each unit, as a set of small numbers; coders leave units out. */
export type Units = readonly (readonly (readonly number[] | undefined)[])[];

/** What is counted of units, each a row of its own; one that one coder alone has says nothing. */
export function tallyOf(units: Units): {
  readonly tally: Tally;
  readonly masi: { readonly coinciding: number; readonly random: number };
} {
  const counted = new SetTally(units[0]?.length ?? 0, new CodeSets(128));
  for (const unit of units) {
    const coders = [...unit.keys()].filter((coder) => unit[coder] !== undefined);
    if (coders.length < 2) continue;
    const toggle = (): void => {
      for (const coder of coders) for (const code of unit[coder]!) counted.toggle(coder, code);
    };
    counted.begin({ coders, length: 1 });
    toggle();
    counted.settle(0);
    toggle();
    counted.end();
  }
  return { tally: counted.tally, masi: lastOf(counted.masi()) };
}

/** What each coder wrote, a sign a unit, a full stop where nothing, as what each unit got. */
export function unitsOf(...coders: readonly string[]): Units {
  const rows = coders.map((signs) => signs.split(' '));
  return rows[0]!.map((_, unit) => rows.map((row) => (row[unit] === '.' ? undefined : [row[unit]!.charCodeAt(0)])));
}

/** A table of how often the first coder gave the one and the second the other. */
export function unitsOfTable(table: readonly (readonly number[])[]): Units {
  return table.flatMap((row, a) => row.flatMap((times, b) => Array.from({ length: times }, () => [[a], [b]])));
}
