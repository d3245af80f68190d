import { resolveProvision } from '../corpus/resolve';
import { articleOf } from '../corpus/same-provision';
import { isNorm, type NormCitation } from '../model/citation';
import type { BriefReading } from '../model/reading';
import { overlaps, type Span } from '../text/span';
import { lawOf } from './law-of';
import type { Finding, Rule, RuleContext } from './rule';
import { rewrite } from './rewrite';

/**
 * A sentence that tells what an article says, where another article of the same text says that and the one cited does
 * not. Words in quotation marks are left to the rules of quotations; a summary, or a text that may not be of the version
 * meant, is not compared.
 */
export const wrongPassage: Rule = {
  code: 'pinpoint/wrong-passage',
  defaultSeverity: 'info',
  check: (context) => {
    const { reading } = context.document;
    if (reading.kind !== 'brief' || reading.language === 'en') return [];
    return reading.citations.flatMap((citation): Finding[] => {
      const found = isNorm(citation) ? betterFor(context, reading, citation) : undefined;
      return found ? [found] : [];
    });
  },
};

/** So many characters at least have to say something, and so many are looked at. */
const [fewest, most] = [14, 160];
/** So much of it another article has to have, and so much more than the one cited. */
const [enough, more] = [0.55, 0.35];
/** And no third one nearly as much. */
const apart = 0.12;

function betterFor(
  { corpus, document }: RuleContext,
  reading: BriefReading,
  citation: NormCitation,
): Finding | undefined {
  const { pin } = citation;
  if (pin === undefined || /[~/]/.test(pin) || pin.startsWith('s') || pin.startsWith('annex')) return undefined;
  const region = toldOf(document.folded, reading, citation);
  if (!region) return undefined;
  const resolved = resolveProvision(corpus, document, citation);
  if (!resolved?.provision || resolved.document.reading.statute.summary) return undefined;
  if (resolved.version !== 'meant' && (lawOf(corpus, citation)?.versions.length ?? 0) > 1) return undefined;
  if (resolved.document.unread) {
    corpus.catalogue.wantText(resolved.document.uri);
    return undefined;
  }
  const likest = corpus.provisionWords.likest(document.folded.slice(...region), resolved.document);
  const [best, second] = likest;
  const cited = articleOf(pin);
  if (!best || best.article === cited || best.share < enough) return undefined;
  const own = likest.find(({ article }) => article === cited);
  if (best.share - (own?.share ?? 0) < more || best.share - (second?.share ?? 0) < apart) return undefined;
  const numerals = /\d/.test(document.text.slice(...citation.span)) ? 'arabic' : 'chinese';
  const text = corpus.jurisdiction.pinInWords(best.article, 'zh', numerals);
  const opening = openingOf(
    resolved.document.text,
    corpus.jurisdiction.provisionAt(resolved.document.reading.statute.provisions, best.article)?.provision.span,
  );
  return {
    span: citation.span,
    message: { key: 'rule.wrongPassage', args: [text, opening] },
    fixes: [rewrite(citation.span, text)],
  };
}

/** What a sentence says behind its one citation; nothing where it quotes, or cites more. */
function toldOf(folded: string, { citations, quotations }: BriefReading, citation: NormCitation): Span | undefined {
  const start = citation.span[1];
  const stop = folded.slice(start, start + most).search(/[。;\n!?]/);
  const end = stop === -1 ? Math.min(folded.length, start + most) : start + stop;
  const before = folded.slice(Math.max(0, start - most), citation.span[0]);
  const from =
    citation.span[0] - before.length + Math.max(...['。', ';', '\n'].map((sign) => before.lastIndexOf(sign))) + 1;
  const others = citations.filter((one) => one !== citation && overlaps(one.span, [from, end]));
  if (others.length > 0 || quotations.some(({ span }) => overlaps(span, [from, end]))) return undefined;
  const words = folded.slice(start, end);
  if (/[“”「」"]/.test(words) || words.replace(/[^\u4e00-\u9fff]/g, '').length < fewest) return undefined;
  return [start, end];
}

function openingOf(text: string, span: Span | undefined): string {
  return span
    ? text
        .slice(span[0], Math.min(span[1], span[0] + 40))
        .replace(/\s+/g, ' ')
        .trim()
    : '';
}
