import type { Annotation } from '../../model/annotation';
import type { Codebook } from '../../annotation/codebook';
import type { Resolved } from '../../annotation/resolve';
import type { Span } from '../../text/span';
import { icon, muted, strong, text, type Card, type Line } from '../card';
import { meantCodes } from '../tags/tagged';
import type { Phrases } from '../phrases';

/** An annotation at the cursor, where it stands and how that was found. */
export interface Noted {
  readonly annotation: Annotation;
  readonly span: Span;
  readonly outcome: Exclude<Resolved['outcome'], 'orphaned' | 'unresolved'>;
  /** It is about the whole document; the span is that of its title. */
  readonly whole?: boolean;
}

/** So many annotations a card shows; it says how many more there are. */
const most = 5;

/** What a card says of the tags and notes at the cursor, the innermost first: below what it says of the words themselves. */
export function withNotes(
  card: Card | undefined,
  noted: readonly Noted[],
  codebook: Codebook,
  phrases: Phrases,
): Card | undefined {
  const [first] = noted;
  if (!first) return card;
  const lines = noted.slice(0, most).flatMap((one) => linesOf(one, codebook, phrases));
  const more: Line[] = noted.length > most ? [[muted(phrases.get('case.more', noted.length - most).trim())]] : [];
  return { span: card?.span ?? first.span, blocks: [...(card?.blocks ?? []), [...lines, ...more]] };
}

function linesOf({ annotation, outcome, whole }: Noted, codebook: Codebook, phrases: Phrases): Line[] {
  const { note, author, modified } = annotation;
  const names = meantCodes(annotation, codebook).map(
    (code) => codebook.get(code)?.name ?? phrases.get('code.unknown', code.slice(0, 8)),
  );
  const by = muted(phrases.get('note.by', author, phrases.date(modified.slice(0, 10))));
  const tags: Line[] = names.length > 0 ? [[icon('tag'), text(' '), strong(phrases.list(names)), text('  '), by]] : [];
  const words = (note ?? '').split('\n').filter((line) => line.trim() !== '');
  const said = words.map((line, at): Line => [...(at === 0 ? [icon('note'), text(' ')] : []), text(line)]);
  const signed: Line[] = names.length === 0 ? [[by]] : [];
  const state: Line[] = outcome === 'found' ? [] : [[icon('warning'), text(` ${phrases.get(`outcome.${outcome}`)}`)]];
  const about: Line[] = whole ? [[muted(phrases.get('note.wholeDocument'))]] : [];
  return [...about, ...tags, ...said, ...signed, ...state];
}
