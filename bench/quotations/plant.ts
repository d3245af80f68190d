import type { QuotationVerdict } from '../../src/model/quotation';
import type { Paper } from '../generate/papers';
import type { Random } from '../generate/random';
import { alterations, unchanged } from './alter';
import { asCourt, asParty } from './forms';
import { others, type Kind } from './kinds';
import type { Quotable } from './quotable';

/** A planted quotation with what is known of it. */
export interface Planted {
  readonly kind: Kind;
  /** The form that it was set in. */
  readonly form: string;
  readonly words: string;
  /** Where the quoted words stand in the brief. */
  readonly at: number;
  readonly verdicts: readonly QuotationVerdict[];
  /** Whether another’s words are given as the court’s. */
  readonly notTheCourt: boolean;
}

export interface PlantedBrief extends Paper {
  readonly planted: readonly Planted[];
}

interface Words {
  readonly words: string;
  readonly verdicts: readonly QuotationVerdict[];
  /** The decision named as the source, where it is not the one that they were looked for in. */
  readonly number?: string;
}

/** A judgment seldom allows everything: so many are tried. */
const attempts = 400;

/** Briefs that quote from judgments, so many times in all, with what is known of each quotation. */
export class Planter {
  constructor(
    private readonly random: Random,
    private readonly folder: readonly Quotable[],
    /** Judgments that the folder does not hold: what is quoted from them was never said there. */
    private readonly absent: readonly Quotable[],
  ) {}

  brief(wanted: readonly Kind[]): PlantedBrief {
    let text = '# 代理词\n\n审判长、审判员：\n\n';
    const planted: Planted[] = [];
    wanted.forEach((kind, i) => {
      const made = this.plant(kind);
      if (!made) return;
      const { paragraph, ...rest } = made;
      const apart = /^(?:[#|]|\d\.)/.test(paragraph);
      text += apart ? `关于第${i + 1}点\n\n` : `关于第${i + 1}点，${paragraph.startsWith('“') ? '正如先例所言，' : ''}`;
      planted.push({ kind, at: text.length + paragraph.indexOf(made.words), ...rest });
      text += `${paragraph}\n\n代理人认为，本案应作同样处理。\n\n`;
    });
    return { name: '代理词.md', text, planted };
  }

  private plant(kind: Kind): (Omit<Planted, 'at' | 'kind'> & { readonly paragraph: string }) | undefined {
    for (let attempt = 0; attempt < attempts; attempt++) {
      const from = this.random.one(this.folder);
      const made = this.words(kind, from);
      if (!made || made.words.length < 10) continue;
      const form = this.random.one(kind === 'speaker told' ? asParty : asCourt);
      const beside = from.court.find((one) => !made.words.includes(one) && !one.includes(made.words));
      if (beside === undefined) continue;
      const words = made.words.replace(/“([^“”]*)”/g, `${form.inner[0]}$1${form.inner[1]}`);
      const paragraph = form.write(made.number ?? from.number, words, beside);
      if (form.name === 'second of two' && made.number !== undefined) continue;
      return { words, verdicts: made.verdicts, form: form.name, paragraph, notTheCourt: others.has(kind) };
    }
    return undefined;
  }

  private words(kind: Kind, from: Quotable): Words | undefined {
    const altered = alterations[kind];
    if (altered) {
      const own = this.some(
        kind === 'two sentences' ? from.pairs : kind === 'quotation in it' ? from.quoting : from.court,
      );
      const words = own && altered.alter(own, this.random);
      if (words === undefined || (words === own && !unchanged.has(kind))) return undefined;
      return { words, verdicts: altered.verdicts };
    }
    switch (kind) {
      case 'wrong speaker':
      case 'speaker told':
        return said(this.some(from.party));
      case 'witness':
        return said(this.some(from.witness));
      case 'adopted words':
        return said(this.some(from.adopted));
      case 'lower court set aside':
        return said(this.some(from.setAside));
      case 'lower court confirmed':
        return said(this.some(from.confirmed));
      case 'cut at a negation':
        return this.cut(from);
      case 'other judgment':
        return this.elsewhere(this.some(from.court), this.random.one(this.folder));
      case 'invented':
        return this.elsewhere(this.some(this.random.one(this.absent).court), from);
      case 'no copy': {
        const words = this.some(from.court);
        return words === undefined
          ? undefined
          : { words, verdicts: ['no-source'], number: this.random.one(this.absent).number };
      }
      default:
        return undefined;
    }
  }

  private cut(from: Quotable): Words | undefined {
    const words = /[不未](?![动成])(.{12,})/.exec(this.some(from.court) ?? '')?.[1];
    return words && from.text.split(words).length === 2 ? { words, verdicts: ['altered'] } : undefined;
  }

  /** Words given to a judgment that has none like them. */
  private elsewhere(words: string | undefined, named: Quotable): Words | undefined {
    return words === undefined || isLike(words, named)
      ? undefined
      : { words, verdicts: ['not-found'], number: named.number };
  }

  private some(list: readonly string[]): string | undefined {
    return list.length > 0 ? this.random.one(list) : undefined;
  }
}

function said(words: string | undefined): Words | undefined {
  return words === undefined ? undefined : { words, verdicts: ['exact'] };
}

/** Courts repeat themselves: of so many pieces of six characters none may stand in the other judgment. */
function isLike(words: string, { text }: Quotable): boolean {
  let shared = 0;
  let all = 0;
  for (let at = 0; at + 6 <= words.length; at += 3) {
    all++;
    if (text.includes(words.slice(at, at + 6))) shared++;
  }
  return shared > all * 0.34;
}
