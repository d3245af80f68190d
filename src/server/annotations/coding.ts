import type { CancellationToken, Connection } from 'vscode-languageserver';
import picomatch from 'picomatch';
import { planOf } from '../../annotation/blind/assign';
import { assignmentsOf, type Assignment } from '../../annotation/blind/progress';
import { releasePlans } from '../../annotation/blind/release';
import { isDecision } from '../../corpus/corpus';
import { progressLine } from '../../features/agreement/progress';
import type { Answering } from '../answering';
import {
  codingMethod,
  type AssignmentsResult,
  type AssignParams,
  type CodingDone,
  type CodingParams,
} from '../protocol-coding';
import type { State } from '../state';
import { addressWithin, canonical } from '../uris';
import type { Notebook } from './notebook';
import type { AnnotationService } from './service';

/** A glob longer than this is none that a person wrote. */
const longestGlob = 500;

/** Answers what our own client asks of who codes what. */
export function answerCoding(
  connection: Connection,
  state: State,
  service: AnnotationService,
  answering: Answering,
): void {
  const { writing } = service;
  const writes = async (
    { uri }: CodingParams,
    token: CancellationToken,
    work: (notebook: Notebook, person: string) => Promise<CodingDone>,
  ): Promise<CodingDone> => {
    const notebook = await answering(token, undefined, () => service.notebookAt(canonical(uri)));
    if (!notebook) return writing.refuse('outside');
    let said: string | undefined;
    const done = await writing.writing(async ({ person }) => {
      await notebook.open();
      const made = await work(notebook, person);
      said = made.said;
      return made;
    });
    if (done.ok) service.told();
    return { ...done, ...(said !== undefined && { said }) };
  };
  connection.onRequest(codingMethod.assign, (params: AssignParams, token: CancellationToken) =>
    writes(params, token, (notebook, person) => assign(params, notebook, person, service, state)),
  );
  connection.onRequest(codingMethod.release, (params: CodingParams, token: CancellationToken) =>
    writes(params, token, ({ store }, person) => release(store, person, state)),
  );
  connection.onRequest(codingMethod.assignments, async (...sent: unknown[]): Promise<AssignmentsResult> => {
    await answering(sent.at(-1) as CancellationToken, undefined, () => undefined);
    return assignmentsIn(service, state);
  });
}

async function assign(
  { only, coders, share, each, seed }: AssignParams,
  notebook: Notebook,
  lead: string,
  { writing }: AnnotationService,
  { corpus, phrases }: State,
): Promise<CodingDone> {
  const fits = only === undefined ? () => true : picomatch(only.slice(0, longestGlob), { dot: true });
  const decisions = corpus.inMatter(notebook.matter).filter(isDecision);
  const documents = [];
  for (const decision of decisions) {
    const path = notebook.pathOf(decision.uri);
    if (fits(path)) documents.push({ path, sha256: await notebook.hashOf(decision) });
  }
  if (documents.length === 0 || coders.length === 0)
    return { ok: false, reason: 'nothing', why: phrases.get('coding.none') };
  const id = writing.newId();
  const wanted = { coders, share, each, seed, lead, ...(only !== undefined && { only }) };
  const plan = planOf({ id, created: new Date().toISOString() }, wanted, documents);
  await notebook.store.writePlan(id, () => plan);
  const several = plan.documents.filter((one) => one.coders.length > 1).length;
  const said = phrases.get('coding.assigned', documents.length, several, phrases.list(coders), seed);
  return { ok: true, ids: [id], said: [said, phrases.get('coding.honest')].join(' ') };
}

async function release(store: Notebook['store'], person: string, { phrases }: State): Promise<CodingDone> {
  const { ids, leads } = await releasePlans(store, person, new Date().toISOString());
  if (leads.length === 0) return { ok: false, reason: 'nothing', why: phrases.get('coding.nothingHidden') };
  if (ids.length === 0) return { ok: false, reason: 'others', why: phrases.get('coding.notLead', phrases.list(leads)) };
  return { ok: true, ids, said: phrases.get('coding.released', ids.length) };
}

async function assignmentsIn(service: AnnotationService, { library, phrases }: State): Promise<AssignmentsResult> {
  const person = service.writing.author;
  const all: Assignment[] = [];
  const documents: AssignmentsResult['documents'][number][] = [];
  let hidden = 0;
  for (const matter of library.matters) {
    const notebook = service.notebook(matter);
    await notebook.open();
    const { store } = notebook;
    hidden += store.hidden;
    if (person === undefined) continue;
    const own = assignmentsOf(person, store);
    all.push(...own);
    for (const { document, coded } of own)
      documents.push({ uri: addressWithin(matter, document.path), label: document.path, coded });
  }
  return {
    progress: all.length > 0 ? progressLine(all, phrases) : '',
    hidden: hidden > 0 ? phrases.get('coding.blind') : '',
    documents,
  };
}
