import type { DecisionDocument } from '../../corpus/corpus';
import type { EnglishForms, EnglishName, GivenNames } from '../../jurisdiction/english-forms';
import type { Party } from '../../model/decision';
import { claimants, respondents } from '../labels';

/** The names of a decision in English; those that were given come first. */
export class EnglishNames {
  constructor(
    private readonly forms: EnglishForms,
    private readonly given: GivenNames,
  ) {}

  party({ name, aliases }: Pick<Party, 'name' | 'aliases'>): EnglishName {
    return this.forms.party(name, this.given, aliases);
  }

  /** A person of whom only the name is known: a judge. */
  person(name: string): string {
    return this.forms.party(name, this.given, []).full;
  }

  /** Tencent v. Soudao et al.; of a criminal case the accused; `undefined` where nobody is named. */
  case({ reading: { parties } }: DecisionDocument): string | undefined {
    const accused = this.side(parties.filter(({ role }) => role === 'accused'));
    if (accused !== undefined) return `Criminal case of ${accused}`;
    const objects = parties.some(({ role }) => role === 'objector');
    const asks = ({ role }: Party): boolean => (objects ? role === 'objector' : claimants.includes(role));
    const left = this.side(parties.filter(asks));
    const right = this.side(parties.filter((one) => !asks(one) && (objects || respondents.includes(one.role))));
    return left !== undefined && right !== undefined ? `${left} v. ${right}` : undefined;
  }

  private side(parties: readonly Party[]): string | undefined {
    const [first, ...others] = new Set(parties.map((party) => this.party(party).short));
    return first !== undefined && others.length > 0 ? `${first} et al.` : first;
  }
}
