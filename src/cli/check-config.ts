import { readFile } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import { isObject } from '../text/is-object';
import { isTexts } from '../text/is-texts';
import { rules as all } from '../rules/all';
import { severitiesFrom, slipsIn, type Severities } from '../rules/severities';

/** What a file says of a check: how serious findings are, in all documents or in some, and of which nothing is told. */
export interface CheckConfig {
  /** The severities for a document; `ignored` where nothing of it is to be told. It is read all the same, as a source. */
  of(file: string): Severities | 'ignored';
  /** Names in it that are those of no rule, or have no severity. */
  readonly slips: readonly string[];
}

/** Where no file says anything. */
export const noConfig: CheckConfig = { of: () => [], slips: [] };

/**
 * Reads `{ "rules": { "case/*": "error" }, "ignore": ["old/**"], "overrides": [{ "files": ["a/**"], "rules": {…} }] }`: paths
 * are globs below the folder of the file, rules as in the setting `glossator.rules`, the last that fits counts. Only a file
 * that was named is read: what lies in a stranger’s folder switches nothing off. `undefined` for what is no such file.
 */
export async function readCheckConfig(file: string): Promise<CheckConfig | undefined> {
  const raw = await readFile(file, 'utf8').then(parsed, () => undefined);
  if (!isObject(raw)) return undefined;
  const overrides = raw['overrides'] ?? [];
  const ignore = globsFrom(raw['ignore'] ?? []);
  if (!ignore || !Array.isArray(overrides)) return undefined;
  const parts: { readonly fits: Fits; readonly rules: Severities }[] = [];
  for (const one of overrides as readonly unknown[]) {
    const fits = isObject(one) ? globsFrom(one['files']) : undefined;
    if (!fits) return undefined;
    parts.push({ fits, rules: severitiesFrom((one as Raw)['rules']) });
  }
  const root = dirname(resolve(file));
  const rules = severitiesFrom(raw['rules']);
  const codes = all.map(({ code }) => code);
  const said = [raw, ...(overrides as readonly Raw[])].map((one) => one['rules']);
  return {
    slips: [...new Set(said.flatMap((one) => slipsIn(one, codes)))],
    of: (document) => {
      const path = relative(root, document).split(sep).join('/');
      if (ignore(path)) return 'ignored';
      return [...rules, ...parts.filter(({ fits }) => fits(path)).flatMap((part) => part.rules)];
    },
  };
}

type Raw = Readonly<Record<string, unknown>>;
type Fits = (path: string) => boolean;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function globsFrom(raw: unknown): Fits | undefined {
  const globs = typeof raw === 'string' ? [raw] : raw;
  if (!isTexts(globs)) return undefined;
  return globs.length === 0 ? () => false : picomatch(globs, { dot: true });
}
