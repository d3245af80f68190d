import type { Corrected, DisplacedWhy, WithCorrections } from '../../model/corrected';
import { icon, muted, text, type Line } from '../card';
import type { Phrases } from '../phrases';
import { isUnsure, sure } from '../unsure';

/** From here on a reading is rather right than not; below `sure` it is a suggestion. */
const verySure = 0.85;

/** Who said what of something, and when: Accepted by 张律师, 3 November 2026. */
export function correctedWords({ is, by, on, edited }: Corrected, phrases: Phrases): string {
  const words = phrases.get(`corrected.${is}`, by, phrases.date(on.slice(0, 10)));
  return edited ? `${words} · ${phrases.get('corrected.edited')}` : words;
}

/** The same in few words, behind the label of a row; nothing where nobody has said anything. */
export function correctedShort({ corrected, disputed }: WithCorrections, phrases: Phrases): string | undefined {
  const words = [
    corrected && phrases.get(`corrected.short.${corrected.is}`, corrected.by),
    corrected?.edited && phrases.get('corrected.edited'),
    disputed && phrases.get('corrected.disputed'),
  ];
  return words.some(Boolean) ? words.filter(Boolean).join(' · ') : undefined;
}

/** All that people said of something, for a tooltip. */
export function correctedLines({ corrected, disputed = [] }: WithCorrections, phrases: Phrases): string[] {
  return [
    ...(corrected ? [correctedWords(corrected, phrases)] : []),
    ...(disputed.length > 0 && !corrected ? [phrases.get('corrected.undecided')] : []),
    ...disputed.map((one) => phrases.get('corrected.otherwise', correctedWords(one, phrases))),
  ];
}

/** The same on a card. */
export function correctedOnCard(thing: WithCorrections, phrases: Phrases): Line[] {
  const { corrected } = thing;
  return correctedLines(thing, phrases).map((words, at): Line => {
    const name = at === 0 && corrected ? 'check' : 'warning';
    return [icon(name), at === 0 && corrected ? muted(` ${words}`) : text(` ${words}`)];
  });
}

/** How sure a reading is, in words with the number: high (0.90). */
export function confidenceWords(confidence: number, phrases: Phrases): string {
  const degree = confidence >= verySure ? 'high' : confidence >= sure ? 'medium' : 'low';
  return phrases.get(`confidence.${degree}`, confidence.toFixed(2));
}

/** What is read rather than said by a person, with how sure that is. */
type Read = WithCorrections & { readonly confidence: number };

/** How sure a reading is, on a card, with a mark where it is a suggestion; nothing of what a person said. */
export function surenessOnCard({ confidence, corrected }: Read, phrases: Phrases): Line[] {
  if (corrected) return [];
  const words = muted(confidenceWords(confidence, phrases));
  return [isUnsure({ confidence }) ? [icon('question'), text(' '), words] : [words]];
}

/** The same where the reading is less than very sure: of what is plainly there a card says nothing. */
export function doubtOnCard(thing: Read, phrases: Phrases): Line[] {
  return thing.confidence >= verySure ? [] : surenessOnCard(thing, phrases);
}

/** Words and how sure the reading of them is, for a tooltip. */
export function wordsAndSureness(words: string, { confidence, corrected }: Read, phrases: Phrases): string {
  return corrected ? words : `${words}\n${confidenceWords(confidence, phrases)}`;
}

export function displacedWords(why: DisplacedWhy, phrases: Phrases): string {
  return phrases.get(`displaced.${why}`);
}
