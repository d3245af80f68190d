import { stat } from 'node:fs/promises';
import { withTexts } from '../corpus/catalogue';
import { Corpus } from '../corpus/corpus';
import { publicLaw } from '../corpus/document';
import type { Phrases } from '../features/phrases';
import { jurisdictions } from '../jurisdiction/index';
import type { Problem } from '../model/problem';
import { problemsOf } from '../rules/check';
import { isoDay } from '../text/iso-day';
import { Lines } from '../text/lines';
import type { Asked } from './arguments';
import { noConfig, readCheckConfig, type CheckConfig } from './check-config';
import { writeComments } from './comments';
import { correctAll } from './corrections';
import { fixBriefs, type Fixed } from './fix';
import { complain, exit, print } from './output';
import { jsonOf, sarifOf, stylishOf, type Checked } from './print-check';
import { progressOn } from './progress';
import { refusalsOf } from './refusals';
import { Sources, type Refusal } from './sources';

/**
 * Checks folders and files as one matter: every document is read, briefs are compared with the decisions and statutes
 * among them. The answer is the exit code: 0 where nothing reaches the severity `error`, 1 where something does or there
 * are more warnings than allowed, 2 where a path could not be read. With `fix`, what is told is what is left.
 */
export async function check(
  { paths, statutes, format, asRead, fix, maxWarnings, config: file, comments }: Extract<Asked, { command: 'check' }>,
  phrases: Phrases,
): Promise<number> {
  const config = file === undefined ? noConfig : await readCheckConfig(file);
  if (!config) {
    complain(phrases.get('cli.noConfig', file!));
    return exit.wrong;
  }
  if (config.slips.length > 0) {
    complain(phrases.get('cli.configSlips', file!, phrases.list(config.slips)));
    return exit.wrong;
  }
  const corpus = new Corpus(jurisdictions()[0]!);
  const progress = progressOn(process.stderr);
  const sources = new Sources(corpus, (done, folder) =>
    progress.show(phrases.get('cli.readingFolder', done, folder ?? paths[0]!)),
  );
  const refusals = await readAll(sources, paths, phrases);
  refusals.push(...(await refusalsOf(statutes, (folder) => sources.collection(folder), phrases)));
  progress.clear();
  if (!asRead) await correctAll(corpus);
  refusals.forEach(complain);
  if (fix) tellFixed(await fixBriefs(corpus, sources, config), phrases);
  const checked = await withTexts(
    () => checkAll(corpus, sources, config),
    () => sources.fetch(),
  );
  for (const line of { stylish: stylishOf, json: jsonOf, sarif: sarifOf }[format](checked, phrases)) await print(line);
  if (refusals.length > 0) return exit.wrong;
  if (comments !== undefined && !(await writeComments(corpus, sources, comments, phrases))) return exit.wrong;
  const problems = checked.flatMap((one) => one.problems);
  const count = (severity: Problem['severity']): number => problems.filter((one) => one.severity === severity).length;
  return count('error') > 0 || count('warning') > (maxWarnings ?? Infinity) ? exit.found : exit.fine;
}

function tellFixed({ fixes, files, left }: Fixed, phrases: Phrases): void {
  complain(phrases.get('cli.fixed', fixes, files));
  for (const name of left) complain(phrases.get('cli.notFixed', name));
}

/** Reads folders and files into one corpus; answers what could not be read. */
function readAll(sources: Sources, paths: readonly string[], phrases: Phrases): Promise<string[]> {
  const read = async (path: string): Promise<Refusal | undefined> => {
    const folder = await stat(path).then(
      (found) => found.isDirectory(),
      () => false,
    );
    return folder ? sources.folder(path) : (await sources.files([path]))[0]?.refused;
  };
  return refusalsOf(paths, read, phrases);
}

function checkAll(corpus: Corpus, sources: Sources, config: CheckConfig): Checked[] {
  const today = isoDay(new Date());
  return [...corpus.all()]
    .filter(({ matter }) => matter !== publicLaw)
    .flatMap((document) => {
      const severities = config.of(document.uri);
      if (severities === 'ignored') return [];
      const problems = problemsOf({ corpus, document, today }, severities);
      return [{ name: sources.nameOf(document.uri), lines: new Lines(document.text), problems }];
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
