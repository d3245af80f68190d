import {
  CompletionItemKind,
  CompletionItemTag,
  type CompletionItem,
  type CompletionList,
  type CompletionParams,
} from 'vscode-languageserver';
import type { TagsOf } from '../features/completion/cases';
import { suggestionsAt } from '../features/completion/completion';
import type { Suggestion } from '../features/completion/suggestion';
import type { State } from './state';
import { canonical } from './uris';

/** What a citation may begin or go on with. */
export const completionTriggers = ['《', '第', '（', '(', '“', '「'];

const kinds: Readonly<Record<Suggestion['kind'], CompletionItemKind>> = {
  law: CompletionItemKind.Module,
  provision: CompletionItemKind.Field,
  case: CompletionItemKind.Reference,
  quotation: CompletionItemKind.Text,
};

/** The list is asked for anew at every key: what fits is decided here, by more than the letters typed. */
export function completionsFor(
  state: State,
  { textDocument, position }: CompletionParams,
  tagsOf: TagsOf,
): CompletionList {
  const { corpus, convert, phrases } = state;
  const uri = canonical(textDocument.uri);
  const document = corpus.document(uri);
  const offset = convert.offset(uri, position);
  if (!document || offset === undefined) return { isIncomplete: false, items: [] };
  const items = suggestionsAt(corpus, uri, offset, phrases, tagsOf).map((suggestion, i): CompletionItem => ({
    label: suggestion.label,
    kind: kinds[suggestion.kind],
    ...(suggestion.detail && { labelDetails: { description: suggestion.detail }, detail: suggestion.detail }),
    ...(suggestion.about && { documentation: suggestion.about }),
    textEdit: { range: convert.range(document, suggestion.replaces), newText: suggestion.insert },
    filterText: suggestion.filter,
    sortText: String(i).padStart(4, '0'),
    ...(suggestion.obsolete && { tags: [CompletionItemTag.Deprecated] }),
  }));
  return { isIncomplete: true, items };
}
