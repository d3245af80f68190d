import type { Party, PartyRole } from '../../../model/decision';
import { sameItems } from '../../../text/same-items';

/** The role of a party, and the names by which a folded text may call it. */
export interface NamedParty {
  readonly role: PartyRole;
  readonly names: readonly string[];
}

/** By what the parties are called: judgments that join many cases have hundreds, and few are named in any one place. */
export class PartyNames {
  private readonly parties: readonly NamedParty[];
  /** By the first two characters of a name, which parties bear it, and under which of their names. */
  private readonly beginnings = new Map<number, { readonly party: number; readonly name: string }[]>();
  /** A bit for what each name begins with, which a few others share: tells nearly all places of a text at a glance. */
  private readonly heads = new Int32Array(16);
  /** `null` where several parties have the role. */
  private readonly ofRole = new Map<PartyRole, NamedParty | null>();

  constructor(private readonly of: readonly Party[]) {
    this.parties = of.map(({ role, name, aliases }) => {
      return { role, names: [foldedName(name), ...aliases].filter((one) => one.length >= shortest) };
    });
    for (const one of this.parties) this.ofRole.set(one.role, this.ofRole.has(one.role) ? null : one);
    this.parties.forEach(({ names }, party) => {
      for (const name of names) {
        const beginning = beginningAt(name, 0);
        const head = name.charCodeAt(0);
        this.heads[(head >>> 5) & 15]! |= 1 << (head & 31);
        const known = this.beginnings.get(beginning);
        if (known) known.push({ party, name });
        else this.beginnings.set(beginning, [{ party, name }]);
      }
    });
  }

  /** These, where parties are called by the same names in the same roles. */
  stillOf(parties: readonly Party[]): PartyNames | undefined {
    const same =
      parties.length === this.of.length &&
      parties.every(({ role, name, aliases }, i) => {
        const before = this.of[i]!;
        return role === before.role && name === before.name && sameItems(aliases, before.aliases);
      });
    return same ? this : undefined;
  }

  /** The one party of a role; `undefined` where there are none or several. */
  sole(role: PartyRole): NamedParty | undefined {
    return this.ofRole.get(role) ?? undefined;
  }

  /** The parties that a stretch of text names, in their order. */
  in(text: string): readonly NamedParty[] {
    let found: Set<number> | undefined;
    for (let at = 0; at + shortest <= text.length; at++) {
      const head = text.charCodeAt(at);
      if (((this.heads[(head >>> 5) & 15]! >>> (head & 31)) & 1) === 0) continue;
      for (const { party, name } of this.beginnings.get(beginningAt(text, at)) ?? none)
        if (text.startsWith(name, at)) (found ??= new Set()).add(party);
    }
    return found ? [...found].sort((a, b) => a - b).map((party) => this.parties[party]!) : none;
  }
}

const none: readonly never[] = [];

/** The two characters at an offset as one small number; a few others share it. */
function beginningAt(text: string, at: number): number {
  return ((text.charCodeAt(at) & 0x3fff) << 14) | (text.charCodeAt(at + 1) & 0x3fff);
}

/** The name of a party as it stands in a folded text. */
export function foldedName(name: string): string {
  // To look for them takes a fraction of replacing them, and few names have any.
  return name.includes('（') || name.includes('）') ? name.replaceAll('（', '(').replaceAll('）', ')') : name;
}

/** One character is no name. */
const shortest = 2;
