import type { Code } from '../../annotation/code';
import type { DecisionDocument } from '../../corpus/corpus';
import { isNorm, provisionKey } from '../../model/citation';
import { bigrams, containment, rarityOf, weightShared, type Rarity } from '../../text/similarity';
import { overlaps, type Span } from '../../text/span';

/**
 * Why a code is suggested: its name stands there, its definition or its passages name the provision, or one of them is like
 * this one.
 */
export type SuggestionGround =
  | { readonly kind: 'name' }
  | { readonly kind: 'defined'; readonly key: string }
  | { readonly kind: 'provision'; readonly key: string }
  | { readonly kind: 'like'; readonly shared: number };

/** A code that an issue or a holding may bear; a suggestion until somebody accepts it. */
export interface TagSuggestion {
  readonly document: DecisionDocument;
  readonly span: Span;
  readonly code: string;
  readonly grounds: readonly SuggestionGround[];
  readonly score: number;
}

/** A passage that people have tagged, in a decision. */
export interface TaggedPassage {
  readonly document: DecisionDocument;
  readonly span: Span;
  readonly codes: readonly string[];
}

/** What a ground counts for, and from where on a code is suggested. */
const weights = { name: 0.5, defined: 0.5, provision: 0.3 };
const enough = 0.45;
/** Below this two passages are not alike. */
const alike = 0.25;
/** A part of a name that is shorter says nothing. */
const shortestCue = 3;
/** So many codes at most for one passage. */
const mostCodes = 2;

interface Passage {
  readonly document: DecisionDocument;
  readonly span: Span;
  readonly folded: string;
  readonly grams: ReadonlySet<number>;
  readonly provisions: readonly string[];
}

/** A code as far as it tells what passages it is for. */
export interface SuggestibleCode extends Pick<Code, 'id' | 'name'> {
  /** The provisions that its definition names, as keys: 反不正当竞争法:12.2. */
  readonly provisions?: readonly string[];
}

/** What is known of a code: the parts of its name, the provisions it is defined by, and the passages that bear it. */
interface Learned {
  readonly id: string;
  readonly provisions: readonly string[];
  readonly cues: readonly { readonly words: string; readonly grams: ReadonlySet<number> }[];
  readonly passages: readonly Passage[];
}

/** Suggests codes for the issues and reasoned holdings of decisions, by what a codebook calls them and people have tagged. */
export class TagSuggester {
  private readonly tagged: readonly (Passage & { readonly codes: readonly string[] })[];
  private readonly learned: readonly Learned[];

  constructor(codes: readonly SuggestibleCode[], tagged: readonly TaggedPassage[]) {
    this.tagged = tagged.map((one) => ({ ...passageAt(one.document, one.span), codes: one.codes }));
    this.learned = codes.map(({ id, name, provisions = [] }) => ({
      id,
      provisions,
      cues: cuesIn(name),
      passages: this.tagged.filter((one) => one.codes.includes(id)),
    }));
  }

  /** The surest first; what bears a code already is not to bear it again. */
  for(document: DecisionDocument): TagSuggestion[] {
    const candidates = candidatesIn(document);
    const own = this.tagged.filter((one) => one.document === document);
    const rarity = rarityOf([...this.tagged, ...candidates].map(({ grams }) => grams));
    const bears = ({ span }: Passage, code: string): boolean =>
      own.some((one) => one.codes.includes(code) && overlaps(one.span, span));
    return candidates
      .flatMap((candidate) =>
        this.learned
          .filter(({ id }) => !bears(candidate, id))
          .flatMap((code) => suggestion(candidate, code, rarity) ?? [])
          .sort((a, b) => b.score - a.score)
          .slice(0, mostCodes),
      )
      .sort((a, b) => b.score - a.score);
  }
}

/** The issues where they are first stated, and what the court held with its reasons. */
function candidatesIn(document: DecisionDocument): Passage[] {
  const { issues, holdings } = document.reading;
  return [
    ...issues.filter(({ restates }) => restates === undefined),
    ...holdings.filter(({ kind }) => kind === 'reasoned'),
  ].map(({ span }) => passageAt(document, span));
}

function passageAt(document: DecisionDocument, span: Span): Passage {
  const folded = document.folded.slice(...span);
  const { holdings, citations } = document.reading;
  const provisions = [
    ...holdings.filter((one) => overlaps(one.span, span)).flatMap((one) => one.pinsCited),
    ...citations.flatMap((one) =>
      isNorm(one) && one.law !== undefined && one.pin !== undefined && overlaps(one.span, span)
        ? [provisionKey(one.law, one.pin)]
        : [],
    ),
  ];
  return { document, span, folded, grams: bigrams(folded), provisions };
}

/** 妨碍、破坏他人产品运行 is told by either part. */
function cuesIn(name: string): Learned['cues'] {
  return name
    .split(/[、，,/／;；：:（）()\s]+|(?<=[\u4e00-\u9fff])[与和及或](?=[\u4e00-\u9fff])/)
    .filter((words) => words.length >= shortestCue)
    .map((words) => ({ words, grams: bigrams(words) }));
}

function suggestion(passage: Passage, code: Learned, rarity: Rarity): TagSuggestion | undefined {
  const grounds: SuggestionGround[] = [];
  let score = 0;
  if (code.cues.some((cue) => passage.folded.includes(cue.words) || isSpoken(cue.grams, passage.grams))) {
    grounds.push({ kind: 'name' });
    score += weights.name;
  }
  const defined = passage.provisions.find((one) => code.provisions.some((own) => isWithin(one, own)));
  if (defined !== undefined) {
    grounds.push({ kind: 'defined', key: defined });
    score += weights.defined;
  }
  const key = passage.provisions.find((one) => code.passages.some(({ provisions }) => provisions.includes(one)));
  if (key !== undefined) {
    grounds.push({ kind: 'provision', key });
    score += weights.provision;
  }
  const shared = Math.max(0, ...code.passages.map(({ grams }) => weightShared(passage.grams, grams, rarity)));
  if (shared >= alike) {
    grounds.push({ kind: 'like', shared });
    score += shared;
  }
  const { document, span } = passage;
  return score < enough ? undefined : { document, span, code: code.id, grounds, score };
}

/** Whether a provision is another or stands below it: 12.2.4 is within 12.2. */
function isWithin(key: string, above: string): boolean {
  return key === above || key.startsWith(`${above}.`);
}

/** Whether nearly all of a long name stands there, if not in one piece: 商业道德的认定 in 认定…违反商业道德. */
function isSpoken(cue: ReadonlySet<number>, passage: ReadonlySet<number>): boolean {
  return cue.size >= 3 && passage.size > cue.size && containment(cue, passage) >= 0.7;
}
