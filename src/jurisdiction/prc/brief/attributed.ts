import type { Citation } from '../../../model/citation';
import type { Attributed } from '../../../model/reading';
import { paragraphs } from '../../../text/paragraphs';
import { sentences } from '../../../text/sentences';
import { covers, overlaps, type Span } from '../../../text/span';
import { markedIn } from '../quotation/marks';

/** A sentence that goes on about the decision that the one before it names. */
const goesOn =
  /^ ?(?:在?(?:该|上述|前述)(?:案|判决|裁定|裁判|院|法院)|(?:最终|最后|据此|为此|故|对此)?,?(?:法院|判决|裁定)|其中)/;
/** From here on a sentence speaks of the case in hand, of what a law says or of another decision. */
const turns =
  /本案|我方|我司|我院|我们|代理人|委托人|与此(?:不同|相比)|反观|而(?:原告|被告|上诉人|申请人)|另案|一审|二审|原审|再审|《|第[一二三四五六七八九十百\d]+条|法定|另一/;
/** Words between two mentions of one decision: its name with its number in brackets. */
const joint = 12;

/**
 * What a brief says of a decision in its own words: behind the citation to the end of its sentence, and in sentences
 * that go on about it, until the text turns to something else. Of a sentence that names two decisions nothing is taken,
 * and nothing of what stands between quotation marks.
 */
export function attributedIn(folded: string, citations: readonly Citation[]): Attributed[] {
  const cases = citations.flatMap((citation, index) =>
    citation.kind === 'case' || citation.kind === 'guiding-case' ? [{ index, span: citation.span }] : [],
  );
  const result: Attributed[] = [];
  if (cases.length === 0) return result;
  for (const paragraph of paragraphs(folded)) {
    if (!cases.some(({ span }) => covers(paragraph, span))) continue;
    const quoted = markedIn(folded, paragraph).map(({ inner }) => inner);
    let last: number | undefined;
    for (const sentence of sentences(folded, paragraph)) {
      const named = cases.filter(({ span }) => overlaps(span, sentence));
      const one = theOne(named);
      const about = named.length > 0 ? one?.index : goesOn.test(folded.slice(...sentence)) ? last : undefined;
      last = undefined;
      if (about === undefined) continue;
      const start = one ? one.end : sentence[0];
      const words = folded.slice(start, sentence[1]);
      const turn = words.search(turns);
      if (turn === -1) last = about;
      const whole: Span = [start, turn === -1 ? sentence[1] : start + turn];
      for (const span of without(quoted, whole)) result.push({ citation: about, span });
    }
  }
  return result;
}

/** The one decision that all citations of a sentence name, and where the last of them ends. */
function theOne(
  named: readonly { readonly index: number; readonly span: Span }[],
): { readonly index: number; readonly end: number } | undefined {
  const [first, ...others] = named;
  if (!first) return undefined;
  let end = first.span[1];
  for (const { span } of others) {
    if (span[0] - end > joint) return undefined;
    end = Math.max(end, span[1]);
  }
  return { index: first.index, end };
}

/** A span without those that lie in it. */
function without(taken: readonly Span[], [start, end]: Span): Span[] {
  const result: Span[] = [];
  let from = start;
  for (const span of taken) {
    if (span[1] <= from || span[0] >= end) continue;
    if (span[0] > from) result.push([from, span[0]]);
    from = span[1];
  }
  if (from < end) result.push([from, end]);
  return result;
}
