import type { Party, PartyRole } from '../../../model/decision';

/** A party, and the names by which a folded text may call it. */
export interface NamedParty {
  readonly party: Party;
  readonly names: readonly string[];
}

/** By what the parties are called: judgments that join many cases have hundreds, and few are named in any one place. */
export class PartyNames {
  private readonly parties: readonly NamedParty[];
  /** By the first two characters of a name, which parties bear it, and under which of their names. */
  private readonly beginnings = new Map<string, { readonly party: number; readonly name: string }[]>();

  constructor(parties: readonly Party[]) {
    this.parties = parties.map((party) => {
      const name = party.name.replace(/（/g, '(').replace(/）/g, ')');
      return { party, names: [name, ...party.aliases].filter((one) => one.length >= shortest) };
    });
    this.parties.forEach(({ names }, party) => {
      for (const name of names) {
        const beginning = name.slice(0, shortest);
        const known = this.beginnings.get(beginning);
        if (known) known.push({ party, name });
        else this.beginnings.set(beginning, [{ party, name }]);
      }
    });
  }

  /** The one party of a role; `undefined` where there are none or several. */
  only(role: PartyRole): NamedParty | undefined {
    const first = this.parties.findIndex(({ party }) => party.role === role);
    const last = this.parties.findLastIndex(({ party }) => party.role === role);
    return first === last ? this.parties[first] : undefined;
  }

  /** The parties that a stretch of text names, in their order. */
  in(text: string): NamedParty[] {
    const found = new Set<number>();
    for (let at = 0; at + shortest <= text.length; at++)
      for (const { party, name } of this.beginnings.get(text.slice(at, at + shortest)) ?? [])
        if (text.startsWith(name, at)) found.add(party);
    return [...found].sort((a, b) => a - b).map((party) => this.parties[party]!);
  }
}

/** One character is no name. */
const shortest = 2;
