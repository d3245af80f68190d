import { SymbolKind, type CallHierarchyItem, type Connection, type Range } from 'vscode-languageserver';
import { Calls, type Call, type Caller } from '../features/calls';
import type { Span } from '../text/span';
import type { Answering } from './answering';
import type { Face } from './face';
import type { State } from './state';
import { canonical } from './uris';

const symbols: Readonly<Record<Caller['kind'], SymbolKind>> = {
  brief: SymbolKind.File,
  decision: SymbolKind.Module,
  holding: SymbolKind.Constant,
  provision: SymbolKind.Field,
};

/** Who relies on a holding or a decision, and what a brief rests on, as the editor's call hierarchy. */
export function answerHierarchy(connection: Connection, state: State, answering: Answering): void {
  const { corpus, convert } = state;
  const calls = new Calls(corpus, state.reliances);
  const { callHierarchy } = connection.languages;

  callHierarchy.onPrepare(({ textDocument, position }, token) =>
    answering<CallHierarchyItem[] | null>(token, null, () => {
      const face = convert.face(canonical(textDocument.uri));
      const caller = face && calls.at(face.document.uri, face.offsetAt(position), state.phrases);
      const item = caller && itemOf(state, caller, face);
      return item ? [item] : null;
    }),
  );
  callHierarchy.onIncomingCalls(({ item }, token) =>
    answering(token, null, () => {
      const asked = callerIn(item);
      if (!asked) return null;
      return calls.incoming(asked, state.phrases).flatMap((call) => {
        const from = itemOf(state, call.with);
        return from ? [{ from, fromRanges: rangesOf(convert.faceOf(call.with.uri), call.at) }] : [];
      });
    }),
  );
  callHierarchy.onOutgoingCalls(({ item }, token) =>
    answering(token, null, () => {
      const asked = callerIn(item);
      if (!asked) return null;
      return calls.outgoing(asked, state.phrases).flatMap((call: Call) => {
        const to = itemOf(state, call.with);
        return to ? [{ to, fromRanges: rangesOf(convert.faceOf(asked.uri), call.at) }] : [];
      });
    }),
  );
}

/** What an item was made for; whatever comes back from an editor may have been changed there. */
function callerIn({ data }: CallHierarchyItem): Pick<Caller, 'uri' | 'id' | 'kind'> | undefined {
  const { uri, id, kind } = (data ?? {}) as Partial<Pick<Caller, 'uri' | 'id' | 'kind'>>;
  return typeof uri === 'string' && typeof id === 'string' && kind !== undefined && kind in symbols
    ? { uri, id, kind }
    : undefined;
}

function itemOf({ convert }: State, caller: Caller, asked?: Face): CallHierarchyItem | undefined {
  const { uri, id, kind, name, detail, extent, span } = caller;
  const face = convert.faceOf(uri, asked);
  return (
    face && {
      ...{ name, detail, kind: symbols[kind], uri: face.uri },
      ...{ range: face.range(extent), selectionRange: face.range(span), data: { uri, id, kind } },
    }
  );
}

function rangesOf(face: Face | undefined, spans: readonly Span[]): Range[] {
  return face ? spans.map((span) => face.range(span)) : [];
}
