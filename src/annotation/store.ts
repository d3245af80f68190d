import { type Annotation } from '../model/annotation';
import { Hidden } from './blind/hidden';
import { type Plan, type PlanFile, readPlanFile, serialisePlan } from './blind/plan';
import { Sight } from './blind/sight';
import { type Code, serialiseCode } from './code';
import { Codebook } from './codebook';
import { isConflictMark } from './conflict';
import { type DefinitionFile, readCodeFile, readVariableFile } from './definition-file';
import {
  basePath,
  codePath,
  gitAttributes,
  gitIgnore,
  type Kept,
  keptAt,
  planPath,
  recordsPath,
  shelfAt,
  shelfPath,
  variablePath,
} from './layout';
import { type Clash, mergeRecords } from './merge';
import { type Damage, firstBase, parseRecords, type RecordFile, recordsInSteps, serialiseRecords } from './record';
import { Sharing } from './sharing';
import { Shelves } from './shelves';
import { type StoreFile, type StoreFiles, StoreRefusal } from './store-files';
import type { Steps } from '../text/steps';
import { serialiseVariable, type Variable } from './variable';
import { Versions } from './versions';
import { type Progress, Waiting } from './waiting';

/** Who writes: each person on each machine has files of their own, and writes no others. */
export interface Writer {
  readonly person: string;
  readonly installation: string;
}

/** Something in a file of the store that could not be read. */
export interface Trouble {
  readonly path: string;
  /** From 1. */
  readonly line: number;
  readonly damage: Damage;
}

/** What becomes of an annotation, by what its id stands for. */
export interface Change {
  (before: Annotation | undefined, id: string): Annotation;
}

interface Known {
  readonly stamp: string;
  readonly file?: RecordFile;
  readonly code?: DefinitionFile<Code>;
  readonly variable?: DefinitionFile<Variable>;
  readonly plan?: PlanFile;
}

/** What is read of a store before any record is: a plan hides records. Base texts wait until somebody asks. */
const readFirst = new Set<Kept['kind']>(['code', 'variable', 'plan']);

/** So many files are on their way from the disk at a time. */
const ahead = 16;
const atOnce = (work: () => void): Promise<void> => {
  work();
  return Promise.resolve();
};
const none: RecordFile = { records: [], lines: [], damaged: [], readOnly: false };

/** The annotations, codes and base texts of one workspace folder, as its files hold them. */
export class Store {
  private readonly known = new Map<string, Known>();
  private readonly versions = new Versions();
  private readonly shelves = new Shelves();
  private waiting = new Waiting();
  private begin: () => void = () => undefined;
  /** Done when codes, variables and plans have been read, and it is known which records there are to be read. */
  readonly begun = new Promise<void>((resolve) => (this.begin = resolve));
  /** Whether everything has been read once. */
  private whole = false;
  private codes: Codebook | undefined;
  /** One more with each change: what was worked out of an earlier state is stale. */
  private counted = 0;
  /** What is hidden from whoever looked last; nothing where plans have changed since. */
  private blind: Hidden | undefined;
  private looked: string | undefined;
  /** What was made of lists of records, by what makes it. */
  private readonly made = new WeakMap<readonly Annotation[], Map<unknown, unknown>>();

  /** @param viewer Who looks: what a plan hides from them is in no answer. */
  constructor(
    private readonly files: StoreFiles,
    private readonly sha256: (text: string) => Promise<string>,
    private readonly viewer: () => string | undefined = () => undefined,
  ) {}

  /** Another one whenever what is answered may have become another: also where another person looks. */
  get revision(): number {
    this.hiddenIds();
    return this.counted;
  }

  get promise(): StoreFiles['promise'] {
    return this.files.promise;
  }

  /**
   * Reads what is new or has changed, and forgets what is gone; answers whether there was anything. What takes time is
   * done when it is its `turn`. Records of one document come together, first those that somebody waits for.
   */
  async refresh(turn: (work: () => void) => Promise<void> = atOnce): Promise<boolean> {
    const before = this.counted;
    const seen = new Map(this.known);
    // What was written since is newer than what was listed or read before.
    const isAsSeen = (path: string): boolean => this.known.get(path) === seen.get(path);
    const listed = await this.files.list();
    const paths = new Set(listed.map(({ path }) => path));
    for (const path of seen.keys()) if (!paths.has(path) && isAsSeen(path)) this.take(path, undefined);
    const changed = listed.filter(({ path, stamp }) => this.known.get(path)?.stamp !== stamp);
    const isRecords = ({ path }: StoreFile): boolean => keptAt(path).kind === 'records';
    const others = changed.filter((file) => !isRecords(file)).values();
    await several(async () => {
      for (const { path, stamp } of others) {
        const content = readFirst.has(keptAt(path).kind) ? await this.files.read(path) : '';
        await turn(() => {
          if (isAsSeen(path)) this.take(path, content === undefined ? undefined : { stamp, content });
        });
      }
    });
    const waiting = (this.waiting = new Waiting(changed.filter(isRecords)));
    this.begin();
    const sharing = new Map<string, Sharing>();
    await several(async () => {
      for (let next = waiting.next(); next; next = waiting.next()) {
        const { path, stamp } = next;
        const shelf = shelfAt(path);
        const shared = sharing.get(shelf) ?? new Sharing();
        sharing.set(shelf, shared);
        const file = await this.readRecords(path, shared, turn);
        await turn(() => {
          if (isAsSeen(path)) this.takeRecords(path, stamp, file);
        });
        if (!waiting.end(next)) continue;
        sharing.delete(shelf);
        await turn(() => void this.on([shelf]));
      }
    });
    if (!this.whole) {
      this.whole = true;
      if (!this.hiddenIds().clear) this.unsettle();
    }
    return this.counted !== before;
  }

  /** How far reading has come; nothing where all has been read. */
  get reading(): Progress | undefined {
    return this.waiting.progress;
  }

  /** Done when the records in the folders that are meant have been read: from now on they come first. */
  async ahead(isMeant: (shelf: string) => boolean): Promise<void> {
    await this.begun;
    await this.waiting.ahead(isMeant);
  }

  /** The folders of records, each of one document. */
  shelfPaths(): IterableIterator<string> {
    return this.shelves.paths();
  }

  /** Another one whenever it may belong to another document what is in a folder of records. */
  get homing(): number {
    return this.shelves.homing;
  }

  /** The annotations in some folders that are not deleted, by id; the same list as long as nothing in it changes. */
  on(shelves: readonly string[]): readonly Annotation[] {
    // Plans may have been read since, or another person looks.
    this.hiddenIds();
    return this.shelves.once(shelves, () => this.listed(shelves));
  }

  /**
   * What is made of all annotations that are not deleted, in parts that hold each of them once: made anew only of a part
   * that has changed.
   */
  each<T>(make: (records: readonly Annotation[]) => T): T[] {
    const hidden = this.hiddenIds();
    const shelves = [...this.shelves.paths()].map((shelf) => this.singlesOn(shelf));
    const merged = [...this.versions.merged()].filter((record) => !record.deleted && this.isSeen(record, hidden));
    return [...shelves, merged].map((list) => this.from(list, make));
  }

  /** The hashes of the texts that annotations in a folder were made in. */
  basesOf(shelf: string): Set<string> {
    return this.shelves.basesOf(shelf);
  }

  /** The hashes of all texts that annotations were made in. */
  bases(): Set<string> {
    return new Set([...this.shelves.paths()].flatMap((shelf) => [...this.basesOf(shelf)]));
  }

  /** What an id stands for; nothing where that is hidden from whoever looks. */
  get(id: string): Annotation | undefined {
    const record = this.versions.get(id);
    return record && this.isSeen(record, this.hiddenIds()) ? record : undefined;
  }

  *live(): Iterable<Annotation> {
    const hidden = this.hiddenIds();
    for (const record of this.versions.live()) if (this.isSeen(record, hidden)) yield record;
  }

  /** The plans of who codes what that can be read, the first one first. */
  get plans(): Plan[] {
    return this.planFiles()
      .flatMap(({ value }) => value ?? [])
      .sort((a, b) => (a.created < b.created ? -1 : 1));
  }

  /** How many records of others are hidden from whoever looks. */
  get hidden(): number {
    return [...this.hiddenIds().ids()].filter((id) => !this.versions.get(id)?.deleted).length;
  }

  /** The folder that holds an annotation. */
  shelfOf(id: string): string | undefined {
    for (const shelf of this.shelves.paths())
      if (this.shelves.recordsOn(shelf).some((record) => record.id === id)) return shelf;
    return undefined;
  }

  get codebook(): Codebook {
    return (this.codes ??= new Codebook([...this.known.values()].flatMap(({ code }) => code?.value ?? [])));
  }

  /** The variables that files define, in no order. */
  get variables(): Variable[] {
    return [...this.known.values()].flatMap(({ variable }) => variable?.value ?? []);
  }

  get clashes(): Iterable<Clash> {
    return this.versions.clashes;
  }

  /** The files of records and what of them stands for an id, for whoever shows where something is. */
  *holding(id: string): Iterable<{ readonly path: string; readonly file: RecordFile }> {
    for (const [path, { file }] of this.known)
      if (file?.records.some((record) => record.id === id)) yield { path, file };
  }

  *troubles(): Iterable<Trouble> {
    for (const [path, { file, code, variable, plan }] of this.known) {
      for (const { line, damage } of file?.damaged ?? []) yield { path, line, damage };
      const defined = code ?? variable ?? plan;
      if (defined?.damage) yield { path, line: defined.line, damage: defined.damage };
    }
  }

  /** A file of the codebook as it was read: that of a code or of a variable. */
  definitionFile(path: string): DefinitionFile<Code> | DefinitionFile<Variable> | undefined {
    const known = this.known.get(path);
    return known?.code ?? known?.variable;
  }

  /** A base text; nothing where it is gone, or is no longer what its name says. */
  async base(sha256: string): Promise<string | undefined> {
    const text = await this.files.read(basePath(sha256));
    return text !== undefined && (await this.sha256(text)) === sha256 ? text : undefined;
  }

  /**
   * Writes into the writer's own file on a document what becomes of some annotations, each in place of its earlier
   * versions there; `change` is given what an id stands for at that moment, by the file as it is on disk and by all
   * others. A text that they count in is kept first, so that no record ever points at nothing.
   *
   * @throws {StoreRefusal} where not all was written
   */
  async write(writer: Writer, document: string, ids: readonly string[], change: Change, text?: string): Promise<void> {
    await this.prepare();
    if (text !== undefined) await this.keepBase(text);
    const path = recordsPath(document, writer.person, writer.installation);
    const byPath = new Map<string, string[]>();
    for (const id of ids) {
      const at = this.ownFileOf(id, writer) ?? path;
      byPath.set(at, [...(byPath.get(at) ?? []), id]);
    }
    for (const [at, changed] of byPath) await this.writeAt(at, changed, change);
  }

  /** Makes a code or changes one as it is on disk now. */
  async writeCode(id: string, change: (before: Code | undefined) => Code): Promise<void> {
    await this.prepare();
    const path = codePath(id);
    await this.put(path, (content) => {
      return serialiseCode(change(undamaged(path, content === undefined ? undefined : readCodeFile(content))));
    });
  }

  /**
   * Ends a conflict that git has left in a file. Of a code or a variable one side leads, and the definitions of both
   * are kept; of records the marks alone are taken out, and those of both sides stay.
   */
  async settle(path: string, side: number): Promise<void> {
    await this.put(path, (content = '') => {
      const led = <T>(
        { sides }: { readonly sides?: readonly { readonly value: T }[] },
        serialise: (value: T) => string,
      ): string => {
        const chosen = sides?.[side];
        return chosen ? serialise(chosen.value) : content;
      };
      const { kind } = keptAt(path);
      if (kind === 'code') return led(readCodeFile(content), serialiseCode);
      if (kind === 'variable') return led(readVariableFile(content), serialiseVariable);
      const lines = content.split('\n').filter((line) => !isConflictMark(line.replace(/\r$/, '')));
      return lines.join('\n');
    });
  }

  /** Gives the writer's own record another id, where somebody else's bears the same: neither is the other's version. */
  async renumber(writer: Writer, id: string, fresh: string): Promise<void> {
    const path = this.ownFileOf(id, writer);
    if (path === undefined) return;
    await this.put(path, (content = '') => {
      const { records, damaged, readOnly } = parseRecords(content);
      if (readOnly) throw new StoreRefusal('newer-schema', path);
      const changed = records.map((one) =>
        one.id === id && one.author === writer.person ? { ...one, id: fresh } : one,
      );
      return serialiseRecords(changed, damaged);
    });
  }

  /** Makes a variable or changes one as it is on disk now. */
  async writeVariable(id: string, change: (before: Variable | undefined) => Variable): Promise<void> {
    await this.prepare();
    const path = variablePath(id);
    await this.put(path, (content) => {
      return serialiseVariable(change(undamaged(path, content === undefined ? undefined : readVariableFile(content))));
    });
  }

  /** Makes a plan or changes one as it is on disk now. */
  async writePlan(id: string, change: (before: Plan | undefined) => Plan): Promise<void> {
    await this.prepare();
    const path = planPath(id);
    await this.put(path, (content) =>
      serialisePlan(change(undamaged(path, content === undefined ? undefined : readPlanFile(content)))),
    );
  }

  /**
   * Moves the writer's own records from under one name of a document or a folder to another; others' stay where they
   * are and are found by what the documents say. Nothing that could not be read is moved.
   */
  async rename(writer: Writer, from: string, to: string): Promise<void> {
    const [old, name] = [shelfPath(from), nameOf(recordsPath('', writer.person, writer.installation))];
    const moving = [...this.shelves.paths()].filter((shelf) => shelf === old || shelf.startsWith(`${old}/`));
    for (const shelf of moving) {
      const source = `${shelf}/${name}`;
      const file = this.known.get(source)?.file;
      if (!file || file.readOnly || file.damaged.length > 0) continue;
      const records = new Map(file.records.map((record) => [record.id, record]));
      const target = `${shelfPath(to)}${shelf.slice(old.length)}/${name}`;
      if (target === source) continue;
      await this.writeAt(target, [...records.keys()], (_, id) => records.get(id)!);
      await this.files.remove(source);
      this.take(source, undefined);
    }
    await this.renameInPlans(from, to);
  }

  /** Plans follow the names of their documents, so that nobody’s records come to light by a new name. */
  private async renameInPlans(from: string, to: string): Promise<void> {
    const renamed = (path: string): string =>
      path === from || path.startsWith(`${from}/`) ? to + path.slice(from.length) : path;
    for (const { id, documents } of this.plans)
      if (documents.some(({ path }) => renamed(path) !== path))
        await this.writePlan(id, (before) => ({
          ...before!,
          documents: before!.documents.map((one) => ({ ...one, path: renamed(one.path) })),
        }));
  }

  /** The base texts that no record, deleted or not, counts in. */
  unusedBases(): { readonly path: string; readonly sha256: string }[] {
    const used = new Set<string>();
    for (const { file } of this.known.values())
      for (const { anchor, base } of file?.records ?? []) {
        if (anchor) used.add(anchor.base);
        if (base !== undefined) used.add(base);
      }
    return [...this.known.keys()].flatMap((path) => {
      const kept = keptAt(path);
      return kept.kind === 'base' && !used.has(kept.sha256) ? [{ path, sha256: kept.sha256 }] : [];
    });
  }

  /** Files of records by path. */
  *recordFiles(): Iterable<readonly [string, RecordFile]> {
    for (const [path, { file }] of this.known) if (file) yield [path, file];
  }

  async remove(path: string): Promise<void> {
    await this.files.remove(path);
    this.take(path, undefined);
  }

  /** What plans hide from whoever looks. */
  private hiddenIds(): Hidden {
    const viewer = this.viewer();
    if (this.blind && this.blind.viewer === viewer) return this.blind;
    const files = this.planFiles();
    const plans = files.flatMap(({ value }) => value ?? []);
    const sight = new Sight({ plans, unreadable: files.some(({ value }) => !value) }, viewer);
    const hidden = new Hidden(viewer, sight);
    for (const shelf of this.shelves.paths()) hidden.replace(shelf, [], this.shelves.recordsOn(shelf));
    // What was worked out for another person is stale, too.
    if (files.length > 0 && this.looked !== viewer) this.unsettle();
    this.looked = viewer;
    this.blind = hidden;
    return hidden;
  }

  private listed(shelves: readonly string[]): Annotation[] {
    const hidden = this.hiddenIds();
    const ids = new Set(shelves.flatMap((shelf) => this.shelves.recordsOn(shelf)).map(({ id }) => id));
    return [...ids].sort().flatMap((id) => {
      const record = this.versions.get(id);
      return record && !record.deleted && this.isSeen(record, hidden) ? [record] : [];
    });
  }

  /** Those in a folder of which there is one version. */
  private singlesOn(shelf: string): readonly Annotation[] {
    return this.from(this.on([shelf]), this.singles);
  }

  private readonly singles = (list: readonly Annotation[]): readonly Annotation[] =>
    list.every(({ id }) => this.versions.isSingle(id)) ? list : list.filter(({ id }) => this.versions.isSingle(id));

  /** What is made of a list that `on` has answered with: once. */
  from<T>(list: readonly Annotation[], make: (records: readonly Annotation[]) => T): T {
    const made = this.made.get(list) ?? new Map<unknown, unknown>();
    this.made.set(list, made);
    if (!made.has(make)) made.set(make, make(list));
    return made.get(make) as T;
  }

  /** Nothing of one’s own is hidden from anybody; of what others wrote a plan hides all until all has been read. */
  private isSeen({ id, author }: Annotation, hidden: Hidden): boolean {
    return author === hidden.viewer || ((this.whole || hidden.clear) && !hidden.has(id));
  }

  /** All that is made of records is stale. */
  private unsettle(): void {
    this.counted++;
    this.shelves.unsettle();
  }

  private planFiles(): PlanFile[] {
    return [...this.known.values()].flatMap(({ plan }) => plan ?? []);
  }

  private async writeAt(path: string, ids: readonly string[], change: Change): Promise<void> {
    const wanted = new Set(ids);
    await this.put(path, (content) => {
      const file = content === undefined ? none : parseRecords(content);
      if (file.readOnly) throw new StoreRefusal('newer-schema', path);
      const others = file.records.filter(({ id }) => !wanted.has(id));
      const changed = ids.map((id) => {
        const elsewhere = this.versions.get(id);
        const versions = [...file.records.filter((record) => record.id === id), ...(elsewhere ? [elsewhere] : [])];
        return change(mergeRecords(versions).records[0], id);
      });
      return serialiseRecords([...others, ...changed], file.damaged);
    });
  }

  /** Replaces a file by what becomes of it, and takes that up. */
  private async put(path: string, change: (content: string | undefined) => string): Promise<void> {
    let written = '';
    const stamp = await this.files.update(path, (content) => (written = change(content)));
    this.take(path, { stamp, content: written });
  }

  private async keepBase(text: string): Promise<void> {
    const path = basePath(await this.sha256(text));
    if (this.known.has(path)) return;
    const stamp = await this.files.update(path, (before) => before ?? text);
    this.take(path, { stamp, content: '' });
  }

  /** What git has to know of the store is written before anything else is. */
  private async prepare(): Promise<void> {
    for (const { path, content } of [gitAttributes, gitIgnore]) {
      if (this.known.has(path)) continue;
      const stamp = await this.files.update(path, (before) => before ?? content);
      this.take(path, { stamp, content });
    }
  }

  /** Where the writer already has a version of an annotation, if that lies under an earlier name of the document. */
  private ownFileOf(id: string, { person, installation }: Writer): string | undefined {
    if (!this.versions.get(id)) return undefined;
    const name = nameOf(recordsPath('', person, installation));
    return [...this.holding(id)].find(({ path }) => path.endsWith(`/${name}`))?.path;
  }

  private async readRecords(
    path: string,
    sharing: Sharing,
    turn: (work: () => void) => Promise<void>,
  ): Promise<RecordFile | undefined> {
    const content = await this.files.read(path);
    if (content === undefined) return undefined;
    const base = firstBase(content);
    if (base !== undefined) await sharing.learn(base, () => this.files.read(basePath(base)));
    return through(recordsInSteps(content, sharing), turn);
  }

  /** Takes up what a file holds now, or that it is gone. */
  private take(path: string, read: { readonly stamp: string; readonly content: string } | undefined): void {
    const { kind } = keptAt(path);
    if (kind === 'records') {
      this.takeRecords(path, read?.stamp ?? '', read && parseRecords(read.content));
      return;
    }
    this.counted++;
    if (kind === 'code') this.codes = undefined;
    if (kind === 'plan') {
      this.blind = undefined;
      this.unsettle();
    }
    if (!read) this.known.delete(path);
    else {
      const { stamp, content } = read;
      this.known.set(path, {
        stamp,
        ...(kind === 'code' && { code: readCodeFile(content) }),
        ...(kind === 'variable' && { variable: readVariableFile(content) }),
        ...(kind === 'plan' && { plan: readPlanFile(content) }),
      });
    }
  }

  private takeRecords(path: string, stamp: string, file: RecordFile | undefined): void {
    const shelf = shelfAt(path);
    const before = this.known.get(path)?.file?.records ?? [];
    const after = file?.records ?? [];
    this.counted++;
    if (file) this.known.set(path, { stamp, file });
    else this.known.delete(path);
    const tied = this.versions.replace(before, after);
    this.blind?.replace(shelf, before, after);
    // An id that stands in several folders says in one what was written in another.
    const own = tied.length > 0 && new Set([...before, ...after, ...this.shelves.recordsOn(shelf)]);
    if (own && tied.some((record) => !own.has(record))) this.shelves.unsettle();
    this.shelves.replace(shelf, path, file?.records);
  }
}

/** Does work on several files at a time. */
function several(work: () => Promise<void>): Promise<unknown> {
  return Promise.all(Array.from({ length: ahead }, work));
}

/** Does work in steps, each when it is its turn. */
async function through<T>(steps: Steps<T>, turn: (work: () => void) => Promise<void>): Promise<T> {
  for (;;) {
    let step: IteratorResult<undefined, T> | undefined;
    await turn(() => (step = steps.next()));
    if (step?.done) return step.value;
  }
}

/** What a file of the codebook says, to be changed: not where that would lose what nobody has read. */
function undamaged<T>(path: string, file: { readonly value?: T; readonly damage?: Damage } | undefined): T | undefined {
  const damage = file?.damage;
  if (damage === 'newer-schema' || damage === 'conflict') throw new StoreRefusal(damage, path);
  if (damage) throw new StoreRefusal('denied', path, damage);
  return file?.value;
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
