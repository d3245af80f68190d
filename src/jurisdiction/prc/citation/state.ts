import type { CaseNumber, LawTitle } from '../../../model/authority';
import type { Alias } from '../../../model/reading';
import type { Norm } from './classify';
import type { Writable } from './emitter';
import type { PinParts } from './pin';
import type { StatedVersion } from './version';

/** What an alias stands for. */
export type AliasTarget =
  /** 旧法 for 《…法》（2019年修正）: a short form can stand for one version. */
  | { readonly kind: 'law'; readonly norm: Norm; readonly stated?: StatedVersion }
  | { readonly kind: 'case'; readonly caseNumber?: CaseNumber; readonly name?: string }
  | { readonly kind: 'other'; readonly name: string };

/** A norm named lately, with the last pin read under it: what 该法, 同法 and 该条 point back to. */
export interface Antecedent {
  readonly norm: Norm | undefined;
  readonly pin?: PinParts;
  /** The version stated with it: 同法 means the same one. */
  readonly stated?: StatedVersion;
}

/**
 * What flows from paragraph to paragraph: aliases in force, laws named lately. Immutable, so that a paragraph can be
 * kept with the state it was read in and re-read only where that changed.
 */
export interface ScanState {
  /** By the folded short form without marks. */
  readonly aliases: ReadonlyMap<string, AliasTarget>;
  /** The latest first, at most `memory`; one without a norm is a contract or another private text. */
  readonly recent: readonly Antecedent[];
  /** The law that heads the articles below it, in an appendix or a digest. */
  readonly host?: Norm;
}

const memory = 6;
/** No text defines more short forms for laws and cases; beyond it the oldest is forgotten, so that reading stays linear. */
const mostAliases = 100;

export const emptyState: ScanState = { aliases: new Map(), recent: [] };

/** Whether two states mean the same: whatever is read in the one reads alike in the other. */
export function sameState(a: ScanState, b: ScanState): boolean {
  if (a === b) return true;
  return (
    sameNorm(a.host, b.host) &&
    a.recent.length === b.recent.length &&
    a.recent.every((one, i) => sameAntecedent(one, b.recent[i]!)) &&
    sameAliases(a.aliases, b.aliases)
  );
}

/** Whether two states differ at most in what was named lately. */
export function sameButRecent(a: ScanState, b: ScanState): boolean {
  return sameNorm(a.host, b.host) && sameAliases(a.aliases, b.aliases);
}

/** What a paragraph leads to from another state than the one that led to `behind`: it names so many norms itself. */
export function leadingFrom(state: ScanState, behind: ScanState, own: number): ScanState {
  if (own === 0 && sameNorm(state.host, behind.host)) return state;
  const named = behind.recent.slice(0, own);
  const others = state.recent.filter(({ norm: above }) => !named.some(({ norm }) => norm?.law === above?.law));
  const recent = [...named, ...others].slice(0, memory);
  const { aliases } = state;
  return behind.host ? { aliases, recent, host: behind.host } : { aliases, recent };
}

function sameAntecedent(a: Antecedent, b: Antecedent): boolean {
  return a === b || (sameNorm(a.norm, b.norm) && samePin(a.pin, b.pin) && samePlain(a.stated, b.stated));
}

/** Level by level: states are compared so often that to write each pin out takes longer than all the rest. */
function samePin(a: PinParts | undefined, b: PinParts | undefined): boolean {
  return (
    a === b ||
    (a !== undefined &&
      b !== undefined &&
      a.article === b.article &&
      a.paragraph === b.paragraph &&
      a.item === b.item &&
      a.subitem === b.subitem &&
      a.suffix === b.suffix &&
      a.path === b.path)
  );
}

function sameAliases(a: ScanState['aliases'], b: ScanState['aliases']): boolean {
  if (a === b) return true;
  if (a.size !== b.size) return false;
  const others = b.entries();
  // Their order counts: the oldest is forgotten first.
  for (const [name, target] of a) {
    const [otherName, other] = others.next().value!;
    if (name !== otherName || !sameTarget(target, other)) return false;
  }
  return true;
}

function sameTarget(a: AliasTarget, b: AliasTarget): boolean {
  if (a === b) return true;
  if (a.kind !== 'law' || b.kind !== 'law') return samePlain(a, b);
  return sameNorm(a.norm, b.norm) && samePlain(a.stated, b.stated);
}

function sameNorm(a: Norm | undefined, b: Norm | undefined): boolean {
  return (
    a === b ||
    (a !== undefined &&
      b !== undefined &&
      a.law === b.law &&
      a.kind === b.kind &&
      a.rank === b.rank &&
      a.entry === b.entry &&
      a.confidence === b.confidence)
  );
}

function samePlain(a: object | undefined, b: object | undefined): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** The working copy of a state inside one paragraph. */
export class ScanContext {
  private recent: readonly Antecedent[];
  private inForce: ScanState['aliases'];
  readonly defined: Alias[] = [];
  host: Norm | undefined;
  private changed = false;
  /** How many of those named lately were named here. */
  private own = 0;
  /** Whether anything was read by what was named above. */
  private leans = false;

  constructor(private readonly from: ScanState) {
    this.inForce = from.aliases;
    this.recent = from.recent;
    this.host = from.host;
  }

  /** The antecedent of 该法 and of a pin that names no law. */
  get last(): Antecedent | undefined {
    this.leans ||= this.own === 0;
    return this.recent[0];
  }

  /** The short forms in force, in the order of their definition. Immutable: a definition makes another table. */
  get aliases(): ScanState['aliases'] {
    return this.inForce;
  }

  alias(name: string): AliasTarget | undefined {
    return this.inForce.get(name);
  }

  /** The offset in this paragraph from which a short form means what it was defined to mean. */
  inForceFrom(name: string): number {
    if (this.from.aliases.has(name)) return 0;
    return this.defined.find((alias) => alias.name === name)?.span[1] ?? 0;
  }

  /** The titles of the norms named lately, the latest first. */
  lawsNamed(): LawTitle[] {
    this.leans = true;
    return this.recent.flatMap(({ norm }) => norm?.law ?? []);
  }

  /** The latest norm whose title ends in a word: 该解释, 该条例, 该规程. */
  lastEndingIn(word: string): Antecedent | undefined {
    return this.latest(({ norm }) => norm !== undefined && withoutBracket(norm.law).endsWith(word));
  }

  /** The latest judicial interpretation, whatever its title ends in: 该司法解释 of …若干问题的规定（三）. */
  get lastInterpretation(): Antecedent | undefined {
    return this.latest(({ norm }) => norm?.rank === 'judicial-interpretation');
  }

  private latest(wanted: (antecedent: Antecedent) => boolean): Antecedent | undefined {
    const at = this.recent.findIndex(wanted);
    this.leans ||= at === -1 || at >= this.own;
    return this.recent[at];
  }

  /** Puts a norm first among those that words may point back to; named without a pin, it keeps the pin it had. */
  named(norm: Norm | undefined, pin?: PinParts, stated?: StatedVersion): void {
    this.changed = true;
    const law = norm?.law;
    let at = 0;
    while (at < this.recent.length && this.recent[at]!.norm?.law !== law) at++;
    const known = this.recent[at];
    if (at >= this.own) this.own = Math.min(this.own + 1, memory);
    this.leans ||= pin === undefined;
    const latest: Writable<Antecedent> = { norm };
    // Step by step: spreading what may be absent costs more than all the rest.
    const last = pin ?? known?.pin;
    if (last) latest.pin = last;
    if (stated) latest.stated = stated;
    const recent: Antecedent[] = [latest];
    for (const antecedent of this.recent) if (antecedent !== known && recent.length < memory) recent.push(antecedent);
    this.recent = recent;
  }

  define(name: string, target: AliasTarget, alias: Alias): void {
    this.defined.push(alias);
    const aliases = new Map(this.inForce).set(name, target);
    if (aliases.size > mostAliases) aliases.delete(aliases.keys().next().value!);
    this.inForce = aliases;
    this.changed = true;
  }

  /** How many norms were named here, the latest first in `recent`; `undefined` where something depends on those above. */
  get namedHere(): number | undefined {
    return this.leans ? undefined : this.own;
  }

  /** The state behind the paragraph; the very one before it where nothing changed. */
  done(): ScanState {
    if (!this.changed && this.host === this.from.host) return this.from;
    return this.host
      ? { aliases: this.inForce, recent: this.recent, host: this.host }
      : { aliases: this.inForce, recent: this.recent };
  }
}

/** 刑法修正案（九） → 刑法修正案. */
function withoutBracket(title: LawTitle): LawTitle {
  return title.endsWith('）') ? title.slice(0, title.lastIndexOf('（')) : title;
}
