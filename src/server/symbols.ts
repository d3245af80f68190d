import { SymbolInformation, SymbolKind } from 'vscode-languageserver';
import { namedThings, type NamedThing } from '../features/workspace-symbols';
import type { State } from './state';

const kinds: Readonly<Record<NamedThing['kind'], SymbolKind>> = {
  case: SymbolKind.Class,
  party: SymbolKind.Variable,
  holding: SymbolKind.Constant,
  more: SymbolKind.Null,
};

/** What each matter holds by a name; where there are several, each hit says of which it is. */
export function symbolsFor(state: State, query: string): SymbolInformation[] {
  const { corpus, convert, phrases } = state;
  const open = state.matters();
  return open.flatMap((matter) =>
    namedThings(corpus, matter, query, phrases).flatMap(({ kind, name, container, place }) => {
      const location = convert.location(place);
      const whose = matter === '' ? phrases.get('tree.looseFiles') : state.nameOf(matter);
      const belongs = open.length > 1 ? `${container} · ${whose}` : container;
      return location ? [SymbolInformation.create(name, kinds[kind], location.range, location.uri, belongs)] : [];
    }),
  );
}
