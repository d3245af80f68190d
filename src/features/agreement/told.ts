import type { Agreement, AgreementBy, Coefficients } from '../../annotation/agreement/agreement';
import type { Coefficient } from '../../annotation/agreement/coefficient';
import type { Disagreement } from '../../annotation/agreement/disagreements';
import { type Lines } from '../../text/lines';
import type { PhraseKey, Phrases } from '../phrases';

/** How a code is called. */
export type NameOf = (code: string) => string;

/** So many characters of a passage are shown. */
const shown = 60;

/** A disagreement on a line, as editors and terminals link it: path, line, who gave what, the passage. */
export function disagreementLine(
  { document, span, given }: Disagreement,
  text: string,
  lines: Lines,
  nameOf: NameOf,
  phrases: Phrases,
): string {
  const sides = given.map(({ coder, codes }) =>
    phrases.get('agreement.gave', coder, codes.length > 0 ? phrases.list(codes.map(nameOf)) : '–'),
  );
  const words = text.slice(...span).replace(/\s+/g, ' ');
  const passage = words.length > shown ? `${words.slice(0, shown)}…` : words;
  return `${document.name}:${lines.lineAt(span[0]) + 1}: ${sides.join(' | ')} — ${passage}`;
}

/** What the coefficients come to, a line each, those of single codes behind those of all. */
export function agreementLines(agreement: Agreement, nameOf: NameOf, phrases: Phrases): string[] {
  const { coders, documents, by, unitizing, spanF1 } = agreement;
  const rows = (named: (by: AgreementBy) => Partial<Record<Measure, Coefficient>>): string[] =>
    measures.flatMap((measure) => {
      const told = by.flatMap((one) => {
        const coefficient = named(one)[measure];
        return coefficient ? [phrases.get(`agreement.by.${one.unit}`, inWords(coefficient, phrases))] : [];
      });
      return told.length > 0
        ? [phrases.get('agreement.row', phrases.get(`agreement.${measure}`), told.join('; '))]
        : [];
    });
  const row = (key: PhraseKey, coefficient: Coefficient): string =>
    phrases.get('agreement.row', phrases.get(key), inWords(coefficient, phrases));
  const codes = [...(by[0]?.codes.keys() ?? [])];
  return [
    phrases.get('agreement.who', coders.length, documents.length, phrases.list(coders)),
    ...by.map(({ unit, units }) => phrases.get(`agreement.units.${unit}`, units)),
    ...rows(({ all }) => all),
    row('agreement.unitizing', unitizing.all),
    row('agreement.spanF1', spanF1),
    ...codes.flatMap((code) => [
      '',
      nameOf(code),
      ...rows(({ codes: each }) => each.get(code) ?? {}),
      row('agreement.unitizing', unitizing.codes.get(code) ?? { why: 'no-marks' }),
    ]),
  ];
}

const measures = ['percent', 'cohen', 'fleiss', 'alpha', 'masi'] as const;
type Measure = (typeof measures)[number];

function inWords(coefficient: Coefficient, phrases: Phrases): string {
  return 'why' in coefficient ? phrases.get(`agreement.why.${coefficient.why}`) : coefficient.value.toFixed(3);
}

/** The same for programs: numbers in full, and what is not defined with its reason. */
export function agreementJson(
  { coders, documents, by, unitizing, spanF1 }: Agreement,
  disagreements: readonly Disagreement[],
  nameOf: NameOf,
): object {
  const perCode = <T>(codes: ReadonlyMap<string, T>): object[] =>
    [...codes].map(([code, value]) => ({ code: nameOf(code), ...value }));
  return {
    coders,
    documents: documents.map(({ name }) => name),
    by: by.map(({ unit, units, all, codes }) => ({ unit, units, all, codes: perCode<Coefficients>(codes) })),
    unitizing: { all: unitizing.all, codes: perCode(unitizing.codes) },
    spanF1,
    disagreements: disagreements.map(({ document, span, given }) => ({
      document: document.name,
      span,
      given: given.map(({ coder, codes }) => ({ coder, codes: codes.map(nameOf) })),
    })),
  };
}
