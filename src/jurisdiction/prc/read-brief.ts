import type { SourceGrade } from '../../model/authority';
import type { Citation } from '../../model/citation';
import type { Heading } from '../../model/outline';
import type { Problem } from '../../model/problem';
import type { Alias, BriefGenre, BriefReading, Language } from '../../model/reading';
import type { FrontMatter } from '../../text/front-matter';
import type { Span } from '../../text/span';
import { attributedIn } from './brief/attributed';
import { exhibitsIn } from './brief/exhibits';
import { partyNamesIn } from './brief/party-names';
import { briefDate } from './brief-date';
import type { TimeOfAct } from '../../model/time-of-act';
import { Versions } from './citation/applicable';
import type { Lexicon } from './lexicon/lexicon';
import { calledCases } from './citation/called-cases';
import { withNamedCases } from './citation/named-cases';
import { withStatedDisputes } from './citation/stated-dispute';
import { quotationsIn } from './quotation/find-quotations';
import { briefGenreOf } from './recognise';

export interface BriefInput {
  readonly jurisdiction: string;
  readonly language: Language;
  readonly fictional: boolean;
  readonly problems: readonly Problem[];
  readonly text: string;
  readonly folded: string;
  readonly matter: FrontMatter | undefined;
  readonly citations: readonly Citation[];
  readonly aliases: readonly Alias[];
  readonly sourceGrade: SourceGrade;
  readonly lexicon: Lexicon;
  /** When the acts happened, where front matter says so. */
  readonly acts: TimeOfAct | undefined;
}

const genres = new Set<string>([
  'complaint',
  'answer',
  'counterclaim',
  'statement-of-counsel',
  'defence-statement',
  'evidence-opinion',
  'evidence-list',
  'appeal-brief',
  'retrial-application',
  'application',
  'legal-opinion',
  'letter',
  'memo',
  'similar-case-report',
]);

/** What a brief cites, quotes and argues under which heading. */
export function readBrief(input: BriefInput): BriefReading {
  const { text, folded, matter } = input;
  const stated = matter?.values.get('genre');
  const genre =
    typeof stated === 'string' && genres.has(stated) ? (stated as BriefGenre) : (briefGenreOf(folded) ?? 'memo');
  const headings = headingsOf(text, folded);
  const title = matter?.values.get('title');
  const dated = briefDate(folded, matter);
  const times = { on: dated, decided: false, acts: input.acts, crime: input.acts };
  // Below the first heading that is no title, 案号 tells of a case that is cited.
  const body = headings.find(({ level }) => level > 1)?.span[0] ?? folded.length;
  const versions = new Versions(times, input.lexicon);
  const own = withoutOwnNumber(folded, body, input.citations);
  const cited = own.map((citation) => versions.filledInto(citation));
  const named = withStatedDisputes(folded, withNamedCases(folded, cited));
  const called = calledCases(folded, named);
  const citations = [...named, ...called.citations].sort((a, b) => a.span[0] - b.span[0]);
  const aliases = [...input.aliases, ...called.aliases];
  return {
    kind: 'brief',
    jurisdiction: input.jurisdiction,
    genre,
    language: input.language,
    sourceGrade: input.sourceGrade,
    fictional: input.fictional,
    ...(typeof title === 'string' ? { title } : headings[0] && { title: headings[0].title }),
    ...(dated && { dated }),
    ...(input.acts && { acts: input.acts }),
    citations,
    aliases: [...aliases, ...partyNamesIn(folded, input.aliases)],
    headings,
    quotations: quotationsIn(folded, citations, aliases),
    attributed: attributedIn(folded, citations),
    exhibits: exhibitsIn(folded, genre),
    problems: input.problems,
  };
}

/** 案号：… at the head of a brief is the number of the case it is filed in. */
function withoutOwnNumber(folded: string, body: number, citations: readonly Citation[]): Citation[] {
  return citations.filter(
    (citation) =>
      !(
        citation.kind === 'case' &&
        citation.span[0] < body &&
        /^[^\u4e00-\u9fff]{0,6}(?:本案)?案 ?号[ *]{0,3}:[ *]{0,3}$/.test(
          folded.slice(folded.lastIndexOf('\n', citation.span[0]) + 1, citation.span[0]),
        )
      ),
  );
}

const markdown = /^(#{1,6})\s/;
const numbered: readonly (readonly [RegExp, number])[] = [
  [/^[一二三四五六七八九十]{1,3}、/, 1],
  [/^\([一二三四五六七八九十]{1,3}\)/, 2],
  [/^第[一二三四五六七八九十]{1,3}部分/, 1],
];

/** Markdown headings, or points numbered 一、（一） on lines of their own. */
function headingsOf(text: string, folded: string): Heading[] {
  const found: { level: number; title: string; span: Span }[] = [];
  for (let start = 0; start <= folded.length;) {
    const at = folded.indexOf('\n', start);
    const end = at === -1 ? folded.length : at;
    const line = folded.slice(start, end).trimEnd();
    const lead = line.length - line.trimStart().length;
    const mark = markdown.exec(line);
    if (mark) {
      const title = text.slice(start + mark[1]!.length, start + line.length);
      found.push({
        level: mark[1]!.length,
        title: title.replaceAll('#', '').trim(),
        span: [start, start + line.length],
      });
    } else {
      const point = numbered.find(([pattern]) => pattern.test(line.trimStart()));
      if (point && line.trim().length <= 60 && !/[。;]$/.test(line))
        found.push({
          level: point[1] + 1,
          title: text.slice(start + lead, start + line.length),
          span: [start + lead, start + line.length],
        });
    }
    start = end + 1;
  }
  return found.map((heading, i) => {
    const next = found.slice(i + 1).find((other) => other.level <= heading.level);
    return { ...heading, extent: [heading.span[0], next ? next.span[0] : text.trimEnd().length] };
  });
}
