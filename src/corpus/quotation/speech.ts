import type { PartyRole } from '../../model/decision';
import type { Adoption, Section, SectionRole, Speaker } from '../../model/outline';
import type { Quotation } from '../../model/quotation';
import type { DecisionReading } from '../../model/reading';
import { firstOverlapping, type Span } from '../../text/span';
import { isDecision, type DecisionDocument } from '../corpus';
import type { CorpusDocument } from '../document';

/** Who says a passage of a decision, and in which part of it. */
export interface Speech {
  readonly role: SectionRole;
  readonly speaker: Speaker;
  readonly instance?: number;
  readonly adopted?: Adoption;
}

/** So far before a passage its sentence is looked at, and so far behind it. */
const before = 160;
const behind = 160;

const verbs = '辩称|诉称|述称|上诉称|再审称|主张|认为|提出|抗辩称?|答辩称?|辩解称?|陈述称?|称|指控';
const gap = '[^,。;:]{0,16}?';
const roles: readonly (readonly [Speaker, string])[] = [
  ['counsel', '辩护人|代理人'],
  ['prosecutor', '公诉机关|检察院|公诉人|抗诉机关'],
  ['accused', '被告人'],
  ['third-party', '第三人'],
  ['defendant', '被上诉人|被申请人|被告'],
  ['plaintiff', '上诉人|再审申请人|申请人|原告|自诉人'],
];
/** Here the court speaks again. */
const courtAgain = /本院|经查|经审查|合议庭|法院认为|然而|但是|但[^书]/;
const witness = /证人[^,。;:]{0,16}(?:证言|证实|证明|陈述|作证|称)/g;
const confession = /被告人[^,。;:]{0,12}(?:供述|供称|辩解)/g;

/** Who says what stands in a stretch of a document; `undefined` for what is no decision. */
export function speechIn(document: CorpusDocument, span: Span): Speech | undefined {
  if (!isDecision(document)) return undefined;
  const section = firstOverlapping(document.reading.sections, span);
  if (!section) return undefined;
  const own = { role: section.role, speaker: section.speaker ?? 'court' };
  const speech: Speech = {
    ...own,
    ...(section.instance !== undefined && { instance: section.instance }),
    ...(section.adopted && { adopted: section.adopted }),
  };
  return own.speaker === 'court' ? (reported(document, section, span) ?? speech) : speech;
}

/** Whether the court’s words are these: its own, or another’s that it made its own. */
export function isCourts({ speaker, adopted }: Speech): boolean {
  return speaker === 'court' || adopted === 'yes';
}

/** Who speaks where a brief gives another’s words as the court’s; nothing where it is right, or says itself whose they are. */
export function takenForCourt(
  { attribution }: Quotation,
  speech: Speech | undefined,
): Exclude<Speaker, 'court'> | undefined {
  if (!speech || (attribution !== undefined && attribution !== 'court')) return undefined;
  return speech.speaker === 'court' || isCourts(speech) ? undefined : speech.speaker;
}

/** Words that the court itself reports within its reasons or findings: 远山公司主张，……；证人某某证实，…… */
function reported(document: DecisionDocument, { role, instance }: Section, span: Span): Speech | undefined {
  if (role !== 'reasoning' && role !== 'facts') return undefined;
  const { folded, reading } = document;
  const lead = folded.slice(Math.max(0, span[0] - before), span[0]);
  const sentence = lead.slice(Math.max(...['。', ';', '\n', '!', '?'].map((sign) => lead.lastIndexOf(sign))) + 1);
  const found = role === 'facts' ? evidenceIn(sentence) : partyIn(sentence, reading);
  if (!found || courtAgain.test(sentence.slice(found.end)) || !/^[^,;:]{0,6}[,:]|^$/.test(sentence.slice(found.end)))
    return undefined;
  const adopted = role === 'facts' ? 'unknown' : adoptionIn(answerTo(folded.slice(span[1], span[1] + behind)));
  return { role, speaker: found.speaker, adopted, ...(instance !== undefined && { instance }) };
}

interface Found {
  readonly speaker: Speaker;
  readonly end: number;
}

function evidenceIn(sentence: string): Found | undefined {
  return lastOf([...found(sentence, witness, 'witness'), ...found(sentence, confession, 'accused')]);
}

function partyIn(sentence: string, reading: DecisionReading): Found | undefined {
  const results: Found[] = [];
  for (const [speaker, words] of roles)
    results.push(...found(sentence, new RegExp(`(?:${words})${gap}(?:${verbs})`, 'g'), speaker));
  for (const party of reading.parties)
    for (const name of [party.name, ...party.aliases]) {
      const at = name === '' ? -1 : sentence.lastIndexOf(name);
      if (at === -1) continue;
      const verb = new RegExp(`^${gap}(?:${verbs})`).exec(sentence.slice(at + name.length));
      if (verb) results.push({ speaker: speakerOf(party.role), end: at + name.length + verb[0].length });
    }
  return lastOf(results);
}

function found(sentence: string, cue: RegExp, speaker: Speaker): Found[] {
  return [...sentence.matchAll(cue)].map((match) => ({ speaker, end: match.index + match[0].length }));
}

function lastOf(results: readonly Found[]): Found | undefined {
  return results.reduce<Found | undefined>((best, one) => (!best || one.end > best.end ? one : best), undefined);
}

/** The rest of the sentence in which a plea is reported, and the next one. */
function answerTo(words: string): string {
  return words.split(/[。\n]/, 2).join('。');
}

/** What the court made of a plea, by the words right behind it. */
function adoptionIn(words: string): Adoption {
  if (/不[能予应]?(?:成立|采纳|支持|采信)|难以(?:成立|采纳|支持)|缺乏|于法无据|没有(?:事实|法律)/.test(words))
    return 'no';
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
