import type { PartyRole } from '../../model/decision';
import type { Adoption, Section, SectionRole, Speaker } from '../../model/outline';
import type { DecisionReading } from '../../model/reading';
import type { Span } from '../../text/span';
import type { DecisionDocument } from '../corpus';
import type { Speech } from './speech';
import { lineStart } from '../../text/line-around';

/** So far before a passage its sentence is looked at, and so far behind it. */
const before = 160;
const behind = 160;
/** A plea that fills a paragraph is not followed further than this. */
const farthest = 1500;

const stops = ['。', ';', '\n', '!', '?'];
const verbs = '辩称|诉称|述称|上诉称|再审称|主张|认为|提出|抗辩称?|答辩称?|辩解称?|陈述称?|称';
const pleaVerbs = '辩称|诉称|述称|提出|辩解|答辩称?|上诉称|再审称';
/** By the word for a party; a word that holds another comes first. */
const roles: readonly (readonly [Speaker, string])[] = [
  ['counsel', '(?:被告人[^,。;:]{0,10})?(?:辩护人|代理人)'],
  ['prosecutor', '公诉机关|公诉人|抗诉机关'],
  ['accused', '被告人'],
  ['third-party', '第三人'],
  ['defendant', '被上诉人|被申请人|被告'],
  ['plaintiff', '上诉人|再审申请人|申请人|原告|自诉人'],
];
/** What a sentence may open with before it names the party. */
const opening = /^ *(?:至于|关于|对于|虽然|现|而|其中)?/;
/** Here the court speaks again, or goes on with a reason of its own. */
const courtAgain = /本院|经[查审]|合议庭|法院认为|然而|但|故|因此|鉴于|由于|综上/;
const listed = /(?:^|[。;:,\n]) ?\(?\d{1,2}[.、)]/;
const witness = /证人[^,。;:]{0,16}(?:证言|证实|证明|陈述|作证|称)[^,;:]{0,6}[,:]/g;
/** In the reasons a court weighs evidence; only what a sentence opens with is told as another’s words. */
const opensWithWitness = /^ *证人/;
const confession = /被告人[^,。;:]{0,12}(?:供述|供称|辩解)[^,;:]{0,6}[,:]/g;

/**
 * Words that the court reports within its own parts: 远山公司主张，……; 证人某某证实，……; a paragraph that opens with
 * 辩护人提出. `undefined` where they are its own.
 */
export function reported(document: DecisionDocument, { role, instance }: Section, span: Span): Speech | undefined {
  const { folded, reading } = document;
  const lead = folded.slice(Math.max(0, span[0] - before), span[0]);
  const sentence = lead.slice(Math.max(...stops.map((sign) => lead.lastIndexOf(sign))) + 1);
  const speaker =
    (role === 'facts' || opensWithWitness.test(sentence)
      ? evidenceIn(sentence)
      : role === 'reasoning'
        ? partyIn(sentence, reading)
        : undefined) ?? pleaOf(folded, span, role);
  if (!speaker) return undefined;
  const adopted = role === 'facts' ? 'unknown' : adoptionIn(answerTo(folded.slice(span[1], span[1] + behind)));
  return { role, speaker, adopted, ...(instance !== undefined && { instance }) };
}

/** Whose evidence a sentence of the findings tells, by what stands last before the passage. */
function evidenceIn(sentence: string): Speaker | undefined {
  let [speaker, at]: [Speaker | undefined, number] = [undefined, -1];
  for (const [who, cue] of [
    ['witness', witness],
    ['accused', confession],
  ] as const)
    for (const match of sentence.matchAll(cue))
      if (match.index > at && !courtAgain.test(sentence.slice(match.index + match[0].length)))
        [speaker, at] = [who, match.index];
  return speaker;
}

/** Whose plea a sentence of the reasons opens with, if the passage still belongs to it. */
function partyIn(sentence: string, reading: DecisionReading): Speaker | undefined {
  const words = sentence.replace(opening, '');
  const goesOn = (from: number): boolean => {
    const told = new RegExp(`^[^,。;:]{0,8}?(?:${verbs})[,:]`).exec(words.slice(from));
    return told !== null && !courtAgain.test(words.slice(from + told[0].length));
  };
  for (const party of reading.parties)
    for (const name of [party.name, ...party.aliases])
      if (name !== '' && words.startsWith(name) && goesOn(name.length)) return speakerOf(party.role);
  for (const [speaker, named] of roles) {
    const found = new RegExp(`^(?:${named})`).exec(words);
    if (found && goesOn(found[0].length)) return speaker;
  }
  return undefined;
}

/**
 * A paragraph that opens with a plea and goes on with it: 辩护人提出：1.……；2.……. In the reasons only one that counts its
 * points, since a court answers there in the same breath.
 */
function pleaOf(folded: string, span: Span, role: SectionRole): Speaker | undefined {
  const start = lineStart(folded, span[0]);
  if (span[0] - start > farthest) return undefined;
  const lead = folded.slice(start, span[0]).trimStart();
  if (courtAgain.test(lead) || (role === 'reasoning' && !listed.test(lead))) return undefined;
  return roles.find(([, words]) =>
    new RegExp(`^(?:${words})[^,。;:]{0,16}?(?:${pleaVerbs})[^,:。;]{0,6}[,:]`).test(lead),
  )?.[0];
}

/** The rest of the sentence in which a plea is reported, and the next one. */
function answerTo(words: string): string {
  return words.split(/[。\n]/, 2).join('。');
}

/** What the court made of a plea, by the words right behind it. */
function adoptionIn(words: string): Adoption {
  if (/不[能予应]?(?:成立|采纳|支持|采信)|难以(?:成立|采纳|支持)|缺乏|于法无据|没有(?:事实|法律)/.test(words))
    return 'no';
  // Which part of it the court took over is not told by the words alone.
  if (/(?<![该此])部分(?:予以)?(?:成立|采纳|支持|采信)|(?:合理|有理|合法)的?部分/.test(words)) return 'unknown';
  return /成立|采纳|支持|采信|有理|属实/.test(words) ? 'yes' : 'unknown';
}

const speakers: Readonly<Partial<Record<PartyRole, Speaker>>> = {
  defendant: 'defendant',
  appellee: 'defendant',
  respondent: 'defendant',
  'enforcement-respondent': 'defendant',
  'incidental-defendant': 'defendant',
  accused: 'accused',
  'third-party': 'third-party',
  prosecutor: 'prosecutor',
};

function speakerOf(role: PartyRole): Speaker {
  return speakers[role] ?? 'plaintiff';
}
