import { expect } from 'chai';
import { transformSync } from 'esbuild';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import vm from 'node:vm';
import ts from 'typescript';
import { rewritten } from '../../scripts/lib/indexed-arrays.cjs';

describe('arrays by index in what ships', () => {
  /** The modules as they ship, by their sources. */
  const shipped = new Map<string, string>();

  before(function () {
    this.timeout(60_000);
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'glossator-indexed-'));
    try {
      const sources = [...changed, ...kept].map(([, source]) => source);
      const files = sources.map((source, i) => {
        const file = path.join(folder, `${i}.ts`);
        fs.writeFileSync(file, source);
        return file;
      });
      const program = ts.createProgram(files, { target: ts.ScriptTarget.ES2022, strict: true, types: [] });
      for (const { messageText } of ts.getPreEmitDiagnostics(program))
        throw new Error(ts.flattenDiagnosticMessageText(messageText, ' '));
      sources.forEach((source, i) =>
        shipped.set(source, rewritten(program.getTypeChecker(), program.getSourceFile(files[i]!)!)),
      );
    } finally {
      fs.rmSync(folder, { recursive: true });
    }
  });

  /** What a module says it has done, as plain data. */
  function said(source: string): unknown {
    const { code } = transformSync(source, { loader: 'ts', format: 'cjs' });
    const made = { exports: {} as { said: unknown } };
    (vm.compileFunction(code, ['module']) as (module: object) => void)(made);
    return JSON.parse(JSON.stringify(made.exports.said));
  }

  const spans = 'const spans: readonly (readonly [number, number])[] = [[1, 2], [3, 4], [5, 6]];';

  /** What is by index afterwards, and the sign of an iterator that must be gone. */
  const changed = [
    ['a loop', `${spans} export const said: number[] = []; for (const span of spans) said.push(span[1]);`, / of /],
    [
      'a loop that takes apart what it meets',
      `${spans} export const said: number[] = []; for (const [start, end] of spans) said.push(end - start);`,
      / of |\[start/,
    ],
    [
      'a loop left early, and one gone on with',
      `export const said: number[] = [];
       outer: for (const a of [1, 2, 3]) for (const b of [1, 2, 3]) { if (b === a) continue outer; if (a === 3) break outer; said.push(a * 10 + b); }`,
      / of /,
    ],
    [
      'a loop over what grows meanwhile',
      `const list = [3]; export const said: number[] = []; for (const one of list) { said.push(one); if (one > 0) list.push(one - 1); }`,
      / of /,
    ],
    [
      'a loop whose rounds are remembered',
      `const later: (() => number)[] = []; for (const one of [1, 2, 3]) later.push(() => one); export const said = later.map((one) => one());`,
      / of /,
    ],
    [
      'a loop over a tuple, over one of two lists, and over numbers in a row',
      `export const said: unknown[] = []; const one: [number, string] = [1, '一']; const other: string[] | number[] = Math.random() > 2 ? ['a'] : [7];
       for (const item of one) said.push(item); for (const item of other) said.push(item); for (const item of new Int32Array([8, 9])) said.push(item);`,
      / of /,
    ],
    [
      'what a loop changes',
      `export const said: number[] = []; for (let one of [1, 2]) { one++; said.push(one); }`,
      / of /,
    ],
    ['variables', `const list = [1, 2, 3]; const [a, , c, d = c! + 1] = list; export const said = { a, c, d };`, /\[a/],
    ['the rest of a list', `const [first, ...rest] = [1, 2, 3]; export const said = { first, rest };`, /\[first/],
    [
      'what a pattern has matched, or nothing',
      `const [whole, part = 'none'] = /(b)?c/.exec('c') ?? []; const [none] = /x/.exec('c') ?? []; export const said = { whole, part, none: none ?? null };`,
      /\[whole/,
    ],
    [
      'parameters, and what lies deeper in them',
      `const f = ({ span: [start, end], names: [{ name }] }: { span: [number, number]; names: { name: string }[] }, [x]: number[]) => ({ start, end, name, x });
       export const said = f({ span: [1, 2], names: [{ name: '甲' }] }, [3]);`,
      /\[start|\[\{ name \}|\[x/,
    ],
    [
      'of every kind of function',
      `function f([a]: number[]) { return a; } const g = function ([a]: number[]) { return a; };
       class C { m([a]: number[], ...more: number[]) { return [a, more.length]; } } export const said = [f([1]), g([2]), new C().m([3], 4, 5)];`,
      /\[a\]/,
    ],
    [
      'a span spread into a call',
      `const span: readonly [number, number] = [1, 3]; const held = { span }; export const said = ['abcdef'.slice(...span), 'abcdef'.slice(...held.span)];`,
      /\.\.\./,
    ],
  ] as const;

  for (const [what, source, gone] of changed)
    it(`${what}: the same without an iterator`, () => {
      const made = shipped.get(source)!;
      expect(made).to.not.match(gone);
      expect(said(made)).to.deep.equal(said(source));
    });

  /** What no index serves, or what a name written twice would change. */
  const kept = [
    [
      'a map',
      `export const said: unknown[] = []; for (const [key, value] of new Map([['a', 1]])) said.push(key, value);`,
      /of new Map/,
    ],
    ['a set', `export const said: number[] = []; for (const one of new Set([1, 2, 2])) said.push(one);`, /of new Set/],
    [
      'a text, by its characters',
      `export const said: string[] = []; for (const sign of '𠮷a') said.push(sign);`,
      /of '𠮷a'/,
    ],
    [
      'a generator',
      `function* two() { yield 1; yield 2; } export const said: number[] = []; for (const one of two()) said.push(one); const [first] = two(); said.push(first!);`,
      /of two\(\)[^]*\[first\] = two\(\)/,
    ],
    [
      'a default that names what stands before it',
      `const f = ([a]: number[], b = a) => b; export const said = f([4]);`,
      /\(\[a\]: number\[\], b = a\)/,
    ],
    [
      'a list of any length spread into a call, and one that has to be asked for',
      `const list = [1, 9, 3]; let asked = 0; const held = { get span(): [number, number] { asked++; return [1, 2]; } };
       export const said = [Math.max(...list), 'abc'.slice(...held.span), asked];`,
      /\.\.\.list[^]*\.\.\.held\.span/,
    ],
  ] as const;

  for (const [what, source, stays] of kept)
    it(`${what}: stays as it is written`, () => {
      const made = shipped.get(source)!;
      expect(made).to.match(stays);
      expect(said(made)).to.deep.equal(said(source));
    });
});
