import type { CancellationToken, Connection } from 'vscode-languageserver';
import { isDecision } from '../../corpus/corpus';
import { openingWords } from '../../features/card';
import { caseName, keyInWords, wordsOf } from '../../features/labels';
import { provisionsIn } from '../../features/tags/defined-provisions';
import { TagSuggester, type SuggestionGround, type TagSuggestion } from '../../features/tags/suggest';
import { lineOf } from '../../features/tags/tagged';
import type { Answering } from '../answering';
import type { Platform } from '../platform';
import {
  suggestTagsMethod,
  type SuggestTagsParams,
  type SuggestTagsResult,
  type WireSuggestion,
} from '../protocol-suggestions';
import { Slices } from '../slices';
import type { State } from '../state';
import { canonical } from '../uris';
import type { Notebook } from './notebook';
import type { AnnotationService } from './service';
import { taggedPassages } from './tagged-passages';

/** A list of more nobody looks through; how many were left out is said. */
const most = 200;
/** So much of a passage is enough to know it by. */
const opening = 60;

/** Answers which tags are suggested. */
export function answerSuggestions(
  connection: Connection,
  state: State,
  service: AnnotationService,
  platform: Platform,
  answering: Answering,
): void {
  connection.onRequest(
    suggestTagsMethod,
    async ({ uri, code }: SuggestTagsParams, token: CancellationToken): Promise<SuggestTagsResult> => {
      const none: SuggestTagsResult = { suggestions: [], more: 0 };
      const asked = await answering(token, undefined, () => asking(canonical(uri), state, service));
      if (!asked) return none;
      const { notebook, uris } = asked;
      const { codebook } = notebook.store;
      const tagged = await taggedPassages(notebook, service);
      const codes = codebook.listed().filter(({ id }) => code === undefined || lineOf(id, codebook).includes(code));
      const suggestible = codes.map(({ id, name, definitions }) => {
        const provisions = provisionsIn(definitions.at(-1)?.text ?? '', state.corpus.jurisdiction);
        return { id, name, provisions };
      });
      const suggester = new TagSuggester(suggestible, tagged);
      const slices = new Slices(platform);
      slices.begin();
      const found: TagSuggestion[] = [];
      for (const one of uris) {
        await slices.turn();
        if (token.isCancellationRequested) return none;
        // Each is looked up anew: it may have gone, or its text may have to be fetched.
        found.push(...(await answering(token, [], () => suggestionsIn(one, suggester, state))));
      }
      const sorted = found.sort((a, b) => b.score - a.score);
      return {
        suggestions: sorted.slice(0, most).flatMap((one) => wireSuggestion(one, notebook, state) ?? []),
        more: Math.max(0, sorted.length - most),
      };
    },
  );
}

/** The codebook that counts at an address, and the decisions there; nothing where nothing can be tagged. */
function asking(
  uri: string,
  { corpus, convert }: State,
  service: AnnotationService,
): { readonly notebook: Notebook; readonly uris: readonly string[] } | undefined {
  const document = convert.face(uri)?.document;
  const notebook = document ? service.notebookOf(document) : service.notebookAt(uri);
  if (!notebook) return undefined;
  const decisions = document ? [document] : corpus.inMatter(notebook.matter).filter(isDecision);
  return { notebook, uris: decisions.map((one) => one.uri) };
}

function suggestionsIn(uri: string, suggester: TagSuggester, { corpus }: State): TagSuggestion[] {
  const document = corpus.document(uri);
  return document && isDecision(document) ? suggester.for(document) : [];
}

function wireSuggestion(
  { document, span, code: id, grounds }: TagSuggestion,
  notebook: Notebook,
  state: State,
): WireSuggestion | undefined {
  const code = notebook.store.codebook.get(id);
  const place = state.convert.location({ uri: document.uri, span });
  if (!code || !place) return undefined;
  return {
    place,
    code: id,
    name: code.name,
    color: code.color,
    words: openingWords(wordsOf(document, span), opening),
    of: caseName(document, state.phrases),
    why: grounds.map((ground) => why(ground, state)).join(' · '),
  };
}

function why(ground: SuggestionGround, { corpus, phrases }: State): string {
  switch (ground.kind) {
    case 'name':
      return phrases.get('suggest.name');
    case 'defined':
      return phrases.get('suggest.defined', keyInWords(corpus, ground.key, phrases));
    case 'provision':
      return phrases.get('suggest.provision', keyInWords(corpus, ground.key, phrases));
    case 'like':
      return phrases.get('suggest.like', Math.round(ground.shared * 100));
  }
}
