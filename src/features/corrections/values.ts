import type { Correction, CorrectedKind } from '../../model/correction';
import type { Standing } from '../../model/corrected';
import type { PartyRole } from '../../model/decision';
import type { DecisionDocument } from '../../corpus/corpus';
import {
  adoptions,
  holdingKinds,
  holdingLevels,
  holdingTypes,
  outcomes,
  partyRoles,
  sectionParts,
  sectionRoles,
  speakers,
} from '../../corpus/correction/vocabulary';
import type { Item } from './item';

/** What a person may say of an item, by the name of the field; an empty value says that there is none. */
export type Values = Readonly<Record<string, string>>;

/** The fields of each kind with the words that they are chosen among, in the order in which they are offered. */
export const fieldsOf: Readonly<Record<CorrectedKind, Readonly<Record<string, readonly string[]>>>> = {
  holding: { issue: [], outcome: outcomes, level: holdingLevels, type: holdingTypes, kind: holdingKinds },
  issue: {},
  party: { role: partyRoles, name: [], aliases: [] },
  section: {
    ...{ role: sectionRoles, speaker: ['', ...speakers] },
    ...{ part: ['', ...sectionParts], adopted: ['', ...adoptions] },
  },
};

const separators = /[、,，;；]/;

/** What is said of an item as it stands; an issue by its id, names parted by 、. */
export function valuesOf(item: Item): Values {
  switch (item.of) {
    case 'holding': {
      const { kind, level, type, outcome, issue = '' } = item.thing;
      return { kind, level, type, outcome, issue };
    }
    case 'issue':
      return {};
    case 'party': {
      const { role, name, aliases } = item.thing;
      return { role, name, aliases: aliases.join('、') };
    }
    case 'section': {
      const { role, part = '', speaker = '', adopted = '', instance } = item.thing;
      return { role, part, speaker, adopted, instance: instance === undefined ? '' : String(instance) };
    }
  }
}

/** What is offered of something that a person adds; its name is the words selected. */
export function valuesOfNew(of: CorrectedKind, words: string): Values {
  switch (of) {
    case 'holding':
      return { kind: 'reasoned', level: 'main', type: 'application', outcome: 'neutral', issue: '' };
    case 'issue':
      return {};
    case 'party':
      return { role: 'plaintiff', name: words, aliases: '' };
    case 'section':
      return { role: 'reasoning', part: '', speaker: 'court', adopted: '', instance: '' };
  }
}

/** Values as a correction keeps them; nothing where they are none that the fields know. */
export function correctionOf(
  document: DecisionDocument,
  of: CorrectedKind,
  is: Standing,
  values: Values,
): Correction | undefined {
  const wrong = Object.entries(fieldsOf[of]).some(
    ([field, words]) => words.length > 0 && !words.includes(values[field] ?? ''),
  );
  if (wrong || (of === 'party' && (values['name'] ?? '').trim() === '')) return undefined;
  const given = (...fields: readonly string[]): object =>
    Object.fromEntries(fields.flatMap((field) => (values[field] ? [[field, values[field]]] : [])));
  switch (of) {
    case 'holding': {
      const issue = document.reading.issues.find(({ id }) => id === values['issue']);
      const words = issue && { issue: document.text.slice(...issue.span).trim() };
      return { of, is, ...given('kind', 'level', 'type', 'outcome'), ...words } as Correction;
    }
    case 'issue':
      return { of, is };
    case 'party': {
      const names = (values['aliases'] ?? '').split(separators).map((name) => name.trim());
      const aliases = [...new Set(names.filter((name) => name !== ''))];
      const named = { name: values['name']!.trim(), aliases };
      return { of, is, role: values['role'] as PartyRole, ...named };
    }
    case 'section': {
      const instance = Number(values['instance']);
      const numbered = Number.isInteger(instance) && instance > 0 ? { instance } : {};
      return { of, is, ...given('role', 'part', 'speaker', 'adopted'), ...numbered } as Correction;
    }
  }
}
