import type { Pin } from '../../model/authority';
import type { NormCitation } from '../../model/citation';
import type { Provision, Statute } from '../../model/statute';
import { covers, type Span } from '../../text/span';
import type { Corpus, StatuteDocument } from '../../corpus/corpus';
import type { CorpusDocument } from '../../corpus/document';
import { citationMeant } from '../../corpus/quoted-version';
import { resolveProvision, versionMeant } from '../../corpus/resolve';
import { card, icon, link, muted, strong, text, type Card, type Line } from '../card';
import { becameLines } from './became';
import { citers } from './citers';
import { languageOf } from '../labels';
import type { Phrases } from '../phrases';
import { datesLines } from './version-dates';
import { versionLines } from './version-lines';

/** The card of a norm: its name and pin in words, its version and why that one, its text, and who else cites it. */
export function provisionCard(
  corpus: Corpus,
  document: CorpusDocument,
  cited: NormCitation,
  span: Span,
  phrases: Phrases,
): Card {
  const citation = citationMeant(corpus, document, cited);
  return card(span, [
    heading(corpus, citation, phrases),
    content(corpus, document, citation, phrases),
    [...becameLines(corpus, document, citation, phrases), ...citers(corpus, document, citation, phrases)],
  ]);
}

function heading(corpus: Corpus, citation: NormCitation, phrases: Phrases): Line[] {
  const pin = citation.pin ? corpus.jurisdiction.pinInWords(citation.pin, languageOf(phrases)) : '';
  const name = citation.law ?? citation.documentNumber ?? phrases.get('card.unknownLaw');
  const lines: Line[] = [[strong([name, pin].filter(Boolean).join(' '))]];
  if (citation.documentNumber && citation.law) lines.push([muted(citation.documentNumber)]);
  lines.push(...versionLines(citation, phrases), ...datesLines(corpus, citation, phrases));
  const ground = groundOf(citation, phrases);
  if (ground) lines.push([muted(ground)]);
  return lines;
}

/** How a guess came about: only said of guesses. */
function groundOf(citation: NormCitation, phrases: Phrases): string | undefined {
  if (!citation.law) return phrases.get('ground.unresolved');
  switch (citation.resolvedBy) {
    case 'alias':
      return phrases.get('ground.alias');
    case 'anaphor':
      return phrases.get('ground.anaphor');
    case 'repair':
      return phrases.get('ground.repair');
    case 'list':
    case 'name':
      return citation.confidence < 0.7 ? phrases.get('ground.unsure') : undefined;
  }
}

function content(corpus: Corpus, document: CorpusDocument, citation: NormCitation, phrases: Phrases): Line[] {
  if (!citation.law) return [];
  const resolved = resolveProvision(corpus, document, citation);
  if (!resolved) return [[muted(missing(corpus, document, citation, phrases))]];
  const { statute, sourceGrade } = resolved.document.reading;
  const lines: Line[] = [];
  if (statute.summary) lines.push([icon('info'), muted(` ${phrases.get('statute.summary')}`)]);
  else if (sourceGrade === 'translation' || sourceGrade === 'press')
    lines.push([icon('info'), muted(` ${phrases.get(`statute.${sourceGrade}`)}`)]);
  const open = { uri: resolved.document.uri, span: resolved.span ?? ([0, 0] as const) };
  if (!citation.pin) {
    const title = statute.complete ? phrases.get('statute.open', statute.articles) : phrases.get('statute.openText');
    return [...lines, [link(title, open)]];
  }
  if (!resolved.provision || !resolved.span) {
    return [...lines, [muted(notThere(statute, citation.pin, phrases))]];
  }
  if (resolved.version === 'unknown')
    lines.push([
      muted(
        statute.version
          ? phrases.get('statute.versionUnknown', phrases.date(statute.version))
          : phrases.get('statute.undated'),
      ),
    ]);
  lines.push(...leadLines(resolved.document, resolved.provision));
  const { shown, cut } = textLines(resolved.document, resolved.span);
  lines.push(...shown);
  if (cut) lines.push([link(phrases.get('statute.more'), open)]);
  if (!resolved.exact) lines.push([muted(phrases.get('statute.notExact'))]);
  return lines;
}

/** At most so many characters of a provision stand in a card; the rest is one click away. */
const longest = 600;

function textLines(document: StatuteDocument, span: Span): { shown: Line[]; cut: boolean } {
  const whole = document.text.slice(...span);
  const cut = whole.length > longest;
  return { shown: linesOf(cut ? `${whole.slice(0, longest)}…` : whole).map((line) => [text(line)]), cut };
}

/** What an item goes on from: the opening words of its paragraph, without which 有下列情形之一 is lost. */
function leadLines(document: StatuteDocument, provision: Provision): Line[] {
  if (provision.level !== 'item' && provision.level !== 'subitem') return [];
  const owner = ownerOf(document.reading.statute.provisions, provision);
  const first = owner?.children[0];
  if (!owner || !first) return [];
  return linesOf(document.text.slice(owner.span[0], first.span[0])).map((line) => [muted(line)]);
}

function ownerOf(provisions: readonly Provision[], wanted: Provision): Provision | undefined {
  for (const provision of provisions) {
    if (provision.children.includes(wanted)) return provision;
    const below = covers(provision.span, wanted.span) ? ownerOf(provision.children, wanted) : undefined;
    if (below) return below;
  }
  return undefined;
}

function linesOf(words: string): string[] {
  return words
    .replaceAll('**', '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

/** Why no text is shown: none at hand, or none of the version meant. */
function missing(corpus: Corpus, document: CorpusDocument, citation: NormCitation, phrases: Phrases): string {
  const held = corpus.statutesOf(citation.law!, document.matter);
  if (held.length === 0) return phrases.get('statute.howToAdd', citation.law!);
  const versions = held.map(({ reading: { statute } }) =>
    statute.version ? phrases.date(statute.version) : phrases.get('statute.noDate'),
  );
  return phrases.get(versionMeant(citation) ? 'statute.otherVersion' : 'statute.whichVersion', phrases.list(versions));
}

/** Why the text at hand has no such provision: the law has none, or the text is a part of it. */
function notThere({ complete, total }: Statute, pin: Pin, phrases: Phrases): string {
  if (total === undefined) return phrases.get('statute.notInPart');
  const beyond = total > 0 && Number.parseInt(pin, 10) > total;
  return phrases.get(complete || beyond ? 'statute.noSuchProvision' : 'statute.notInExcerpt', total);
}
