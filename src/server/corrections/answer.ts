import type { CancellationToken, Connection } from 'vscode-languageserver';
import { isDecision, type DecisionDocument } from '../../corpus/corpus';
import { openingWords } from '../../features/card';
import { addingOf, sayingsOf, type Act } from '../../features/corrections/acts';
import { fieldsFor } from '../../features/corrections/form';
import { itemAt, rejectedAt, spanOf } from '../../features/corrections/item';
import { valuesOf, valuesOfNew } from '../../features/corrections/values';
import { goldOf } from '../../features/gold';
import { caseName, fileName, wordsOf } from '../../features/labels';
import type { PhraseKey } from '../../features/phrases';
import { trimmed, type Span } from '../../text/span';
import type { AnnotationService } from '../annotations/service';
import type { Answering } from '../answering';
import type { Face } from '../face';
import type { Done } from '../protocol-annotations';
import type { WireRange } from '../protocol';
import {
  correctionMethod,
  type CorrectDone,
  type CorrectParams,
  type FormParams,
  type FormResult,
  type GoldParams,
  type GoldResult,
  type ItemParams,
  type TakeBackParams,
  type UndoCorrectionParams,
} from '../protocol-corrections';
import type { State } from '../state';
import { canonical } from '../uris';
import { CorrectionWriting } from './writing';

interface Meant {
  readonly face: Face;
  readonly document: DecisionDocument;
  readonly span: Span;
}

/** Answers what our own client asks of corrections. */
export function answerCorrections(
  connection: Connection,
  state: State,
  service: AnnotationService,
  answering: Answering,
): void {
  const writing = new CorrectionWriting(state, service);
  const meant = ({ uri, range }: ItemParams, token: CancellationToken): Promise<Meant | undefined> =>
    answering<Meant | undefined>(token, undefined, () => {
      const face = state.convert.face(canonical(uri));
      if (!face || !isDecision(face.document)) return undefined;
      return { face, document: face.document, span: trimmed(face.document.text, face.spanOf(range)) };
    });
  const say = (key: PhraseKey): string => state.phrases.get(key);
  const nothing = (key: PhraseKey): Done & { readonly ok: false } => ({
    ...{ ok: false, reason: 'nothing', why: say(key) },
  });
  const refusal = (document: DecisionDocument): (Done & { readonly ok: false }) | undefined => {
    const reason = service.writing.refusalOf(document);
    return reason && (service.writing.refuse(reason) as Done & { readonly ok: false });
  };
  const told = (done: Done, document: DecisionDocument, span?: Span): CorrectDone => {
    if (!done.ok) return done;
    service.told();
    const words = span ? openingWords(wordsOf(document, span), 30) : caseName(document, state.phrases);
    return { ...done, words };
  };

  connection.onRequest(
    correctionMethod.form,
    async (params: FormParams, token: CancellationToken): Promise<FormResult> => {
      const found = await meant(params, token);
      if (!found) return { why: say('correct.noItem') };
      const { document, face, span } = found;
      const { of, adds } = params;
      if (adds && of) {
        if (span[0] >= span[1]) return { why: say('correct.blank') };
        const words = wordsOf(document, span);
        const fields = fieldsFor(document, of, valuesOfNew(of, words), state.phrases);
        return { of, range: face.range(span), words, fields };
      }
      const item = itemAt(document, span, of);
      if (!item) return { why: say('correct.noItem') };
      const at = spanOf(document, item);
      const fields = fieldsFor(document, item.of, valuesOf(item), state.phrases);
      return { of: item.of, range: face.range(at), words: wordsOf(document, at), fields };
    },
  );
  connection.onRequest(
    correctionMethod.correct,
    async (params: CorrectParams, token: CancellationToken): Promise<CorrectDone> => {
      const found = await meant(params, token);
      if (!found) return nothing('correct.noItem');
      const { document, face, span } = found;
      const { act, of } = params;
      const refused = refusal(document);
      if (refused) return refused;
      if (act.is === 'add') {
        const sayings = of ? addingOf(document, of, span, act.values) : 'values';
        if (typeof sayings === 'string') return nothing(`correct.${sayings}`);
        return told(await writing.write(document, sayings), document, span);
      }
      const gone = act.is === 'accept' ? rejectedAt(document, span, of) : undefined;
      const item = gone ?? itemAt(document, span, of);
      if (!item) return nothing('correct.noItem');
      const sayings = sayingsOf(document, item, actIn(act, face));
      if (typeof sayings === 'string') return nothing(`correct.${sayings}`);
      return told(await writing.write(document, sayings), document, spanOf(document, item));
    },
  );
  connection.onRequest(
    correctionMethod.takeBack,
    async (params: TakeBackParams, token: CancellationToken): Promise<CorrectDone> => {
      const found = await meant(params, token);
      if (!found) return nothing('correct.noItem');
      const { document, span } = found;
      const item = params.ids ? undefined : itemAt(document, span, params.of);
      const { corrected, disputed = [] } = item?.thing ?? {};
      const all = params.ids ?? [corrected, ...disputed].flatMap((one) => one?.id ?? []);
      const own = all.filter((id) => {
        const notebook = service.notebookOf(document);
        return notebook?.store.get(id)?.author === service.writing.author;
      });
      if (own.length === 0) return nothing('correct.noOwn');
      return told(await writing.takeBack(document, own), document, item && spanOf(document, item));
    },
  );
  connection.onRequest(
    correctionMethod.undo,
    async ({ uri }: UndoCorrectionParams, token: CancellationToken): Promise<CorrectDone> => {
      const matter = await answering(token, undefined, () => state.library.matterAt(canonical(uri)));
      const undone = matter === undefined ? undefined : await writing.undo(matter);
      return undone ? told(undone.done, undone.document) : nothing('correct.noUndo');
    },
  );
  connection.onRequest(
    correctionMethod.gold,
    async ({ uri }: GoldParams, token: CancellationToken): Promise<GoldResult> => {
      const found = await meant({ uri, range: top }, token);
      if (!found) return null;
      const name = fileName(found.document.uri).replace(/\.[^.]*$/, '');
      return { text: `${JSON.stringify(goldOf(found.document, name), undefined, 1)}\n`, name };
    },
  );
}

const top: WireRange = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

function actIn(act: Exclude<CorrectParams['act'], { readonly is: 'add' }>, face: Face): Act {
  switch (act.is) {
    case 'span':
      return { is: 'span', span: face.spanOf(act.range) };
    case 'split':
      return { is: 'split', at: face.offsetAt(act.at), ...(act.values && { values: act.values }) };
    case 'change':
      return { is: 'change', values: act.values };
    default:
      return { is: act.is };
  }
}
