import * as fs from 'node:fs';
import * as path from 'node:path';
import { appeal, civil, criminal } from '../../test/support/decisions';
import { sharedDir } from '../../test/support/shared';

/** What judgments are made from. */
export interface Sources {
  /** Where they come from, for the head of a report. */
  readonly name: string;
  /** Many different judgments, long enough that what is put into their middle does not land among their reasons. */
  readonly real: boolean;
  readonly whole: readonly string[];
  /** Paragraphs that tell facts or reasons, without any that open or close a part. */
  readonly body: readonly string[];
}

/** Lines that have their place in a judgment and would be odd in its middle. */
const placed =
  /[判裁]决如下|裁定如下|审\s*判\s*[长员]|书\s*记\s*员|如不服|人民法院\s*$|案件受理费|本院认为|诉称|辩称|指控|审理查明|终结/;

/** The judgments of ../shared, or those written for the tests where it is absent. */
export function readSources(): Sources {
  const shared = sharedDir();
  const own = [civil, criminal, appeal];
  if (!shared) return { name: 'the judgments of the tests', real: false, whole: own, body: bodyOf(own) };
  const folder = path.join(shared, 'corpora', 'judgments');
  const whole = ['criminal', 'civil-full'].flatMap((name) => textsIn(path.join(folder, name), /\.txt$/));
  return {
    name: '../shared',
    real: true,
    whole,
    body: bodyOf([...whole, ...textsIn(path.join(folder, 'civil-tails'), /\.txt$/)]),
  };
}

/** All statutes of ../shared; `undefined` where it is absent. */
export function readStatutes(): string[] | undefined {
  const shared = sharedDir();
  return shared === undefined ? undefined : textsIn(path.join(shared, 'corpora', 'statutes'), /\.md$/);
}

function textsIn(folder: string, name: RegExp): string[] {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && name.test(entry.name) && !entry.name.startsWith('_'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
    .map((file) =>
      fs
        .readFileSync(file, 'utf8')
        .replace(/^\uFEFF/, '')
        .replace(/\r\n?/g, '\n'),
    );
}

function bodyOf(texts: readonly string[]): string[] {
  return texts.flatMap((text) =>
    text.split('\n').filter((line) => line.length >= 60 && line.length <= 700 && !placed.test(line)),
  );
}
