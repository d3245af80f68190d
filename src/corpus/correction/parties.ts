import type { Correction } from '../../model/correction';
import type { Party, PartyRole, RoleInInstance } from '../../model/decision';
import type { Becoming } from './things';

type PartyCorrection = Extract<Correction, { readonly of: 'party' }>;

/** How a party becomes what a person says of it. */
export function becomingParty(parties: readonly Party[]): Becoming<Party, PartyCorrection> {
  const instance = instanceOf(parties);
  return {
    changed: (party, { span, correction: { role, name, aliases } }) => ({
      ...party,
      ...{ role, name, aliases, span, confidence: 1 },
      roles: rolesWith(party, role, instance),
    }),
    added: ({ span, correction: { role, name, aliases } }, instead) => ({
      ...{ role, name, aliases, span, confidence: 1 },
      roles: instead[0] ? rolesWith(instead[0], role, instance) : [{ role, instance }],
    }),
  };
}

/** Which instance the roles of a decision are of. */
function instanceOf(parties: readonly Party[]): number {
  return Math.max(1, ...parties.flatMap(({ role, roles }) => roles.filter((one) => one.role === role).map(last)));
}

function last({ instance }: RoleInInstance): number {
  return instance;
}

function rolesWith(before: Party, role: PartyRole, instance: number): readonly RoleInInstance[] {
  if (role === before.role) return before.roles;
  return [{ role, instance }, ...before.roles.filter((one) => one.role !== before.role && one.role !== role)];
}
