import type { Corpus } from '../corpus/corpus';
import type { CorpusDocument } from '../corpus/document';
import { articleOf } from '../corpus/same-provision';
import { isNorm, provisionKey, type Citation } from '../model/citation';
import type { Alias, BriefReading } from '../model/reading';
import { covers, type Span } from '../text/span';
import type { Finding, Rule } from './rule';

/**
 * A short form of a law or a case that is defined and never used, and an authority in an annexed list that the text never
 * cites. In English names are used in too many forms to tell.
 */
export const neverUsed: Rule = {
  code: 'citation/never-used',
  defaultSeverity: 'hint',
  check: ({ corpus, document }) => {
    const { reading } = document;
    if (reading.kind !== 'brief' || reading.language === 'en') return [];
    return [...shortForms(document, reading), ...listed(corpus, reading)];
  },
};

function shortForms({ text, folded }: CorpusDocument, reading: BriefReading): Finding[] {
  return reading.aliases.flatMap((alias): Finding[] => {
    const { name, span, target } = alias;
    if ((target.kind !== 'law' && target.kind !== 'case') || span[0] === span[1] || name.length < 2) return [];
    if (isUsed(folded, alias, reading)) return [];
    const bracket = bracketOf(folded, alias);
    return [
      {
        span,
        message: { key: 'rule.neverUsed.alias', args: [text.slice(...span)] },
        ...(bracket && {
          fixes: [{ title: { key: 'fix.undefine', args: [] }, edits: [{ span: bracket, text: '' }], sure: false }],
        }),
      },
    ];
  });
}

/** Whether a short form stands anywhere else than in its definition and in the titles that it is a part of. */
function isUsed(folded: string, { name, span }: Alias, { citations }: BriefReading): boolean {
  const titles = citations.flatMap((one) => ('nameSpan' in one && one.nameSpan ? [one.nameSpan] : []));
  for (let at = folded.indexOf(name); at !== -1; at = folded.indexOf(name, at + name.length)) {
    const use: Span = [at, at + name.length];
    if (at >= span[1] || (use[1] <= span[0] && !titles.some((title) => covers(title, use)))) return true;
  }
  return false;
}

/** The bracket that holds a definition and nothing else: （以下简称“旧法”）. */
function bracketOf(folded: string, { span: [start, end] }: Alias): Span | undefined {
  const open = folded.lastIndexOf('(', start);
  const close = folded.indexOf(')', end);
  if (open === -1 || close === -1) return undefined;
  const alone =
    /^\((?:以下|下文|下)?均?[简统合]?称[为作]?:?[“”"「《 ]{0,2}$/.test(folded.slice(open, start)) &&
    /^[“”"」》 ]{0,2}$/.test(folded.slice(end, close));
  return alone ? [open, close + 1] : undefined;
}

/** Headings of lists of what a paper cites; a list that only annexes the texts of provisions is none. */
const list =
  /(?:援引|引用|参考|检索|主要)?(?:案例|判例|权威|法律法规|法律依据)(?:一览|目录|清单|索引|列表|表)|援引一览|引用清单/;

function listed(corpus: Corpus, { headings, citations }: BriefReading): Finding[] {
  const heading = headings.find(({ title }) => list.test(title));
  if (!heading) return [];
  const within = (citation: Citation): boolean => covers(heading.extent, citation.span);
  const used = new Set(
    citations
      .filter((one) => !within(one))
      .flatMap((one) => [...keysOf(corpus, one), ...(isNorm(one) && one.law ? [one.law] : [])]),
  );
  return citations.filter(within).flatMap((citation): Finding[] => {
    const keys = keysOf(corpus, citation);
    if (keys.length === 0 || keys.some((key) => used.has(key))) return [];
    return [{ span: citation.span, message: { key: 'rule.neverUsed.listed', args: [] } }];
  });
}

/** What a citation has in common with others of the same authority; of a provision the article and, without one, the law. */
function keysOf(corpus: Corpus, citation: Citation): string[] {
  if (!isNorm(citation)) return corpus.keysOf(citation);
  if (!citation.law) return [];
  return citation.pin === undefined ? [citation.law] : [provisionKey(citation.law, articleOf(citation.pin))];
}
