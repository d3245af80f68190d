/** A number that a bench found, with what it should be. */
export interface Line {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  /** As the project wants it: `≥ 50`, `< 2000`. Reported, and no gate: machines differ. */
  readonly target?: string;
}

/** A ratio that fails the run where it is above its limit. */
export interface Gate {
  readonly what: string;
  readonly ratio: number;
  readonly limit: number;
}

export interface Report {
  readonly lines: readonly Line[];
  readonly gates: readonly Gate[];
}

/**
 * Twice as much may take so many times as long. Linear is 2, quadratic 4; what no longer fits the processor's cache makes
 * nearly 3 of the 2 on a busy machine.
 */
export const ofTwiceAsMuch = 3.3;

/** A bench; the short form takes seconds and is only there for its gates. */
export interface Bench {
  readonly name: string;
  readonly what: string;
  readonly run: (short: boolean) => Report | Promise<Report>;
}

export function holds(gate: Gate): boolean {
  return gate.ratio <= gate.limit;
}

export function print({ name, what }: Bench, { lines, gates }: Report): void {
  console.log(`\n${name}: ${what}`);
  for (const { what, value, unit, target } of lines)
    console.log(
      `  ${what.padEnd(58)} ${rounded(value).padStart(9)} ${unit.padEnd(10)}${target ? ` target ${target}` : ''}`,
    );
  for (const gate of gates)
    console.log(
      `  ${holds(gate) ? 'ok  ' : 'FAIL'} ${gate.what.padEnd(53)} ${rounded(gate.ratio).padStart(9)} ×${' '.repeat(9)} gate ≤ ${gate.limit}`,
    );
}

function rounded(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
