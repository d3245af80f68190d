import { readFile } from 'node:fs/promises';
import { Corpus, isDecision } from '../corpus/corpus';
import { givenNames } from '../features/english/given-names';
import { englishPage } from '../features/english/page';
import { termList, termRows } from '../features/english/term-list';
import { pageHtml } from '../features/pages/html';
import { pageMarkdown } from '../features/pages/markdown';
import { Phrases } from '../features/phrases';
import type { GivenNames } from '../jurisdiction/english-forms';
import { jurisdictions } from '../jurisdiction/index';
import type { Asked } from './arguments';
import { correctAll } from './corrections';
import { complain, exit, print } from './output';
import { Sources } from './sources';

/** Prints an English summary of one decision, or the terms of it alone, whatever language the terminal speaks. */
export async function summary(asked: Extract<Asked, { command: 'summary' }>, phrases: Phrases): Promise<number> {
  const { judgment, format, names, asRead } = asked;
  const given = names === undefined ? new Map<string, string>() : await namesIn(names);
  if (!given) {
    complain(phrases.get('cli.names.unread', names!));
    return exit.wrong;
  }
  const corpus = new Corpus(jurisdictions()[0]!);
  const [source] = await new Sources(corpus, () => undefined).files([judgment]);
  if (source?.refused) complain(phrases.get(`cli.refused.${source.refused}`, judgment));
  if (!source || source.refused) return exit.wrong;
  if (!asRead) await correctAll(corpus);
  const document = corpus.document(source.uri);
  if (!document || !isDecision(document)) {
    complain(phrases.get('cli.noDecision', judgment));
    return exit.wrong;
  }
  const english = new Phrases('en');
  if (format === 'csv') await print(termRows(termList(corpus, document, given), english).trimEnd());
  else {
    const page = englishPage(corpus, document, given, english);
    await print((format === 'html' ? pageHtml(page) : pageMarkdown(page).text).trimEnd());
  }
  return exit.fine;
}

/** The names that a file gives; `undefined` where it cannot be read as such. */
async function namesIn(file: string): Promise<GivenNames | undefined> {
  try {
    return givenNames(JSON.parse(await readFile(file, 'utf8')) as unknown);
  } catch {
    return undefined;
  }
}
