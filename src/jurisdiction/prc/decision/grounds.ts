import type { Recall } from '../../../text/recall';
import { Sharing } from '../../../text/sharing';
import { indexEndingBehind, overlaps, type Span } from '../../../text/span';
import type { Conclusion } from './conclusions';
import { sumsIn } from './money';
import type { Passage } from './passages';

const refuses = /不予支持|不能成立|不成立|不予采纳|依据不足|没有[^,。]{0,8}依据|不符合|不承担|难以支持|并无不当|不予/;
const grants = /构成[^,。]{1,30}|(?:应|予以)[^,。]{0,30}(?:支持|赔偿|承担|处罚)/;

/** Forms of liability that few passages speak of (民法典第一百七十九条): whoever orders one gives its reasons there. */
const reliefs = ['消除影响', '恢复名誉', '赔礼道歉', '恢复原状', '排除妨碍', '返还', '违约金', '继续履行', '解除'];

/** Where the court says what is in dispute it does not yet reason. */
const statesIssues = /争议的?焦点(?:[为是有:,]|在于|主要|归纳|包括)|个问题(?:需|应|有待)/;
/** 撤销…判决第二项: an order about a judgment, and where the court says what it thinks of that. */
const changes = /^(?:撤销|维持)[^,。]{0,60}(?:判决|裁定)/;
const reviews = /(?:原判|[原一二]审)[^。]{0,80}(?:应予|予以|应当|可以|依法)[^,。]{0,4}(?:撤销|维持|变更|改判|纠正)/;
/** 被告人甲犯…罪: whom an order sentences, and where the court says what weighs for or against somebody. */
const sentenced = /^(?:被告人|上诉人)?(?:[(（][^()（）]{2,12}[)）])?([\u4e00-\u9fff×]{2,4}?)犯[^,。]{2,40}罪/;
const weighs = /[主从]犯|自首|坦白|立功|累犯|[从减]轻处罚/;

/** So many passages carry an order at most. */
const mostBehind = 3;
/** No decision orders more; a text that seems to is compared no further. */
const most = 200;

interface Ground {
  readonly span: Span;
  /** What the passage, and its best conclusion, share with each statement. */
  readonly whole: Float64Array;
  readonly concluded: Float64Array;
  readonly says: Says;
  readonly grants: boolean;
}

/** What a passage or an order says; depends on nothing but its text. Much of it is never asked for, and not looked for. */
class Says {
  private named?: readonly string[];
  private counted?: readonly number[];
  private denies?: boolean;
  private looksBack?: boolean;

  constructor(private readonly text: string) {}

  get reliefs(): readonly string[] {
    return (this.named ??= reliefs.filter((relief) => this.text.includes(relief)));
  }

  /** In yuan. */
  get sums(): readonly number[] {
    return (this.counted ??= sumsIn(this.text).map(({ yuan }) => yuan));
  }

  get refuses(): boolean {
    return (this.denies ??= refuses.test(this.text));
  }

  /** What is done to a judgment hangs on what was found of it. */
  get changes(): boolean {
    return changes.test(this.text);
  }

  get reviews(): boolean {
    return (this.looksBack ??= reviews.test(this.text));
  }

  get sentenced(): string | undefined {
    return sentenced.exec(this.text)?.[1];
  }

  weighs(name: string): boolean {
    return this.text.includes(name) && weighs.test(this.text);
  }

  /** What dismisses a claim hangs on what was refused. */
  get dismisses(): boolean {
    return this.text.includes('驳回');
  }
}

/** What the last reading of a text found its passages and orders to say. */
export interface GroundMemory {
  readonly says: Recall<Says>;
  sharing?: Sharing;
}

/** Which passages of the reasoning carry an order, a gist or a summing-up: told by what each shares with them. */
export class Grounds {
  private readonly grounds: readonly Ground[] = [];
  private readonly indexes: ReadonlyMap<Span, number>;

  constructor(
    private readonly folded: string,
    passages: readonly Passage[],
    reasoned: readonly Conclusion[],
    statements: readonly Span[],
    private readonly known: GroundMemory,
  ) {
    const compared = statements.slice(0, most);
    this.indexes = new Map(compared.map((span, i) => [span, i]));
    if (compared.length === 0) return;
    const sharing = known.sharing?.in(folded, compared) ?? new Sharing(folded, compared);
    if (known.says.keeps) known.sharing = sharing;
    this.grounds = passages
      .filter(({ span }) => concludes(span, reasoned) || !statesIssues.test(folded.slice(...span)))
      .map(({ span }) => this.groundOf(span, reasoned, sharing));
  }

  private groundOf(span: Span, reasoned: readonly Conclusion[], sharing: Sharing): Ground {
    const whole = sharing.with(span);
    const concluded = new Float64Array(whole.length);
    let granted = false;
    for (let i = indexEndingBehind(reasoned, span[0]); i < reasoned.length; i++) {
      const conclusion = reasoned[i]!.span;
      if (!overlaps(conclusion, span)) break;
      const shares = sharing.with(conclusion);
      for (let k = 0; k < shares.length; k++) if (shares[k]! > concluded[k]!) concluded[k] = shares[k]!;
      granted ||= grants.test(this.folded.slice(...conclusion));
    }
    return { span, whole, concluded, says: this.saysOf(span), grants: granted };
  }

  /**
   * The passages behind an order: those whose conclusions speak of the same sum, the same claim or in the same words; a
   * dismissal hangs on what was refused. Without any likeness, the last passage that concludes.
   */
  behind(order: Span): Span[] {
    const index = this.indexes.get(order);
    if (index === undefined) return [];
    const { sums, reliefs, dismisses, changes, sentenced } = this.saysOf(order);
    const likeliest: { readonly span: Span; readonly score: number }[] = [];
    for (const ground of this.grounds) {
      let score = Math.max(ground.whole[index]! * 0.6, ground.concluded[index]! * 0.9);
      if (sums.some((sum) => ground.says.sums.includes(sum))) score += 0.6;
      if (reliefs.some((relief) => ground.says.reliefs.includes(relief))) score += 0.3;
      if (dismisses && ground.says.refuses) score += 0.35;
      if (changes && ground.says.reviews) score += 0.35;
      if (sentenced && ground.says.weighs(sentenced)) score += 0.3;
      if (ground.grants) score += 0.1;
      let place = likeliest.length;
      while (place > 0 && likeliest[place - 1]!.score < score) place--;
      if (place === mostBehind) continue;
      likeliest.splice(place, 0, { span: ground.span, score });
      if (likeliest.length > mostBehind) likeliest.pop();
    }
    const least = Math.max(0.3, (likeliest[0]?.score ?? 0) * 0.75);
    return likeliest
      .filter((one, i) => i === 0 || one.score >= least)
      .map((one) => one.span)
      .sort(inOrder);
  }

  private saysOf(span: Span): Says {
    const text = this.folded.slice(...span);
    return this.known.says.of(text, () => new Says(text));
  }

  /** The passages, two at most, that say what a gist or a summing-up says. */
  restatedBy(statement: Span): Span[] {
    const index = this.indexes.get(statement);
    if (index === undefined) return [];
    return this.grounds
      .map((ground) => ({ span: ground.span, share: ground.whole[index]! }))
      .filter((one) => one.share >= 0.35)
      .sort((a, b) => b.share - a.share)
      .slice(0, 2)
      .map((one) => one.span)
      .sort(inOrder);
  }
}

function concludes(passage: Span, reasoned: readonly Conclusion[]): boolean {
  const next = reasoned[indexEndingBehind(reasoned, passage[0])];
  return next !== undefined && overlaps(next.span, passage);
}

function inOrder(a: Span, b: Span): number {
  return a[0] - b[0];
}
