import type { IsoDate, LawTitle } from '../../../model/authority';
import type { Law } from '../../../model/law';
import { articlesIn, type Provision, type Statute } from '../../../model/statute';
import type { FrontMatter } from '../../../text/front-matter';
import { normalTitle } from '../citation/title';
import { datesIn } from '../decision/dates';
import type { Lexicon } from '../lexicon/lexicon';
import { provisionsOf } from './provisions';
import { isConsecutive, tellsItsEnd } from './whole';

/** A law from a file: what its head and front matter say of it, and its provisions. */
export function readStatute(folded: string, matter: FrontMatter | undefined, lexicon: Lexicon): Statute {
  const provisions = provisionsOf(folded, 0);
  const stated = (key: string): string | undefined => {
    const value = matter?.values.get(key);
    return typeof value === 'string' ? value : undefined;
  };
  const { title, known: exact } = titleOfStatute(folded, matter, lexicon);
  const head = folded.slice(0, firstProvision(provisions) ?? Math.min(folded.length, 3000));
  const version =
    isoDate(stated('version')) ?? lastChange(head, /通过|修订|修正/) ?? lastChange(head, /公布|发布|批准/);
  const known = version === undefined ? undefined : exact?.versions.find(({ adopted }) => adopted === version);
  const next = known && exact?.versions[exact.versions.indexOf(known) + 1];
  const inForce = effective(head, folded);
  // The final article of an amended law goes on to say when the law as it first was came into force.
  const effectiveFrom =
    isoDate(stated('effectiveFrom')) ??
    (inForce && version && inForce < version ? undefined : inForce) ??
    known?.effectiveFrom;
  const effectiveTo =
    isoDate(stated('effectiveTo')) ??
    dayBefore(next?.effectiveFrom ?? (known && !next ? exact?.repealed?.on : undefined));
  const articles = [...articlesIn(provisions)];
  const counted = articles.filter(({ pin }) => !pin.includes('-')).length;
  const least = known?.articles ?? (known && !next ? exact!.articles : 0);
  const claimed = stated('complete');
  const complete =
    claimed === 'true' ||
    (claimed !== 'false' &&
      isConsecutive(articles) &&
      (least > 0 ? counted >= least : counted === 0 || tellsItsEnd(folded.slice(articles.at(-1)!.span[0]))));
  const told = Number(stated('articles')) || Math.max(counted, least);
  return {
    law: title,
    ...(exact && { rank: exact.rank }),
    ...(version && { version }),
    ...(effectiveFrom && { effectiveFrom }),
    ...dated('promulgated', stated('promulgated') ?? lastChange(head, /公布|发布/) ?? known?.promulgated),
    ...(effectiveTo && { effectiveTo }),
    complete,
    summary: stated('sourceGrade') === 'restatement',
    articles: told,
    ...((complete || least > 0 || stated('articles')) && { total: told }),
    sections: provisions.filter((provision) => /^s\d/.test(provision.pin)).length,
    provisions,
  };
}

/** Which law a text is of, by its front matter or its first line, and what is known of that law. */
export function titleOfStatute(
  folded: string,
  matter: FrontMatter | undefined,
  lexicon: Lexicon,
): { readonly title: LawTitle; readonly known?: Law } {
  const stated = matter?.values.get('law');
  const written = typeof stated === 'string' ? stated : titleOf(folded);
  const found = lexicon.find(written);
  return found && found.match !== 'close'
    ? { title: found.law.title, known: found.law }
    : { title: normalTitle(written) };
}

function dated<K extends string>(key: K, value: string | undefined): Partial<Record<K, IsoDate>> {
  const date = isoDate(value);
  return date ? ({ [key]: date } as Record<K, IsoDate>) : {};
}

function isoDate(value: string | undefined): IsoDate | undefined {
  return value && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined;
}

function titleOf(folded: string): string {
  const line = folded.split('\n').find((one) => one.trim() !== '') ?? '';
  return line
    .replace(/^[#*\s]+/, '')
    .replaceAll('*', '')
    .replace(/\(\d{4}[^()]*\)$/, '');
}

function firstProvision(provisions: readonly Provision[]): number | undefined {
  return provisions[0]?.span[0];
}

/**
 * The last date of the head with which a step is told: of adoption rather than of publication, which may follow it by
 * months. Collections give each step its line, the national database all of them in one bracket; of two courts that
 * adopt a text one after the other the first date counts.
 */
function lastChange(head: string, step: RegExp): IsoDate | undefined {
  let last: IsoDate | undefined;
  for (const line of head.split('\n'))
    if (step.test(line)) for (const date of datesOf(line, step)) if (!last || date > last) last = date;
  return last;
}

const anyStep = /通过|修订|修正|公布|发布|批准/;

/** The dates of a line with which a step is told; the first date where it stands before them all. */
function datesOf(line: string, step: RegExp): readonly IsoDate[] {
  const dates = datesIn(line);
  const found: IsoDate[] = [];
  let first: IsoDate | undefined;
  dates.forEach(({ date, end }, i) => {
    first ??= date;
    const told = line.slice(end, dates[i + 1]?.start);
    if (!anyStep.test(told)) return;
    if (step.test(told)) found.push(first);
    first = undefined;
  });
  return found.length > 0 ? found : dates.slice(0, 1).map(({ date }) => date);
}

/** 自2018年1月1日起施行, in the head or the final article. */
function effective(head: string, folded: string): IsoDate | undefined {
  for (const text of [head, folded.slice(-400)])
    for (const line of text.split('\n').reverse()) {
      const date = datesIn(line).at(-1);
      if (date && /^\s*(?:起\s*)?(?:施行|生效|实施)/.test(line.slice(date.end, date.end + 6))) return date.date;
    }
  return undefined;
}

/** The last day on which a text is in force, the next being in force from `date`. */
function dayBefore(date: IsoDate | undefined): IsoDate | undefined {
  return date && new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);
}
