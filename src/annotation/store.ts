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
  shelfPath,
  variablePath,
} from './layout';
import { type Clash, mergeRecords } from './merge';
import { type Damage, parseRecords, type RecordFile, serialiseRecords } from './record';
import { type StoreFiles, StoreRefusal } from './store-files';
import { serialiseVariable, type Variable } from './variable';
import { Versions } from './versions';

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

/** What is read of a store as soon as it is opened; base texts wait until somebody asks. */
const readAtOnce = new Set<Kept['kind']>(['records', 'code', 'variable', 'plan']);

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
  private readonly shelves = new Map<string, Set<string>>();
  private codes: Codebook | undefined;
  /** One more with each change: what was worked out of an earlier state is stale. */
  private counted = 0;
  /** What is hidden from whoever looked last; nothing where plans have changed since. */
  private blind: Hidden | undefined;
  private looked: string | undefined;
  /** What was made of records since the last change: lists by their folders, all else by what makes it. */
  private made = new Map<unknown, unknown>();
  private madeOf = 0;

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
   * done when it is its `turn`.
   */
  async refresh(turn: (work: () => void) => Promise<void> = atOnce): Promise<boolean> {
    const seen = new Map(this.known);
    // What was written since is newer than what was listed or read before.
    const isAsSeen = (path: string): boolean => this.known.get(path) === seen.get(path);
    const listed = await this.files.list();
    const paths = new Set(listed.map(({ path }) => path));
    const before = this.counted;
    for (const path of seen.keys()) if (!paths.has(path) && isAsSeen(path)) this.take(path, undefined);
    const waiting = listed.filter(({ path, stamp }) => this.known.get(path)?.stamp !== stamp).values();
    const read = async (): Promise<void> => {
      for (const { path, stamp } of waiting) {
        const { kind } = keptAt(path);
        const content = readAtOnce.has(kind) ? await this.files.read(path) : '';
        await turn(() => {
          if (isAsSeen(path)) this.take(path, content === undefined ? undefined : { stamp, content });
        });
      }
    };
    await Promise.all(Array.from({ length: ahead }, read));
    return this.counted !== before;
  }

  /** The folders of records, each of one document. */
  shelfPaths(): IterableIterator<string> {
    return this.shelves.keys();
  }

  /** The annotations in some folders that are not deleted, by id; the same list as long as nothing changes. */
  on(shelves: readonly string[]): readonly Annotation[] {
    return this.once(shelves.join('\n'), () => this.listed(shelves));
  }

  /** What somebody makes of all records: made once as long as nothing changes. */
  of<T>(make: (store: Store) => T): T {
    return this.once(make, () => make(this));
  }

  /** The hashes of the texts that annotations in a folder were made in. */
  basesOf(shelf: string): Set<string> {
    return new Set(this.recordsOn(shelf).flatMap(({ anchor, base }) => anchor?.base ?? base ?? []));
  }

  /** The hashes of all texts that annotations were made in. */
  bases(): Set<string> {
    return new Set([...this.shelves.keys()].flatMap((shelf) => [...this.basesOf(shelf)]));
  }

  /** What an id stands for; nothing where that is hidden from whoever looks. */
  get(id: string): Annotation | undefined {
    const record = this.versions.get(id);
    return record && isSeen(record, this.hiddenIds()) ? record : undefined;
  }

  *live(): Iterable<Annotation> {
    const hidden = this.hiddenIds();
    for (const record of this.versions.live()) if (isSeen(record, hidden)) yield record;
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
    for (const shelf of this.shelves.keys()) if (this.recordsOn(shelf).some((record) => record.id === id)) return shelf;
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
    const moving = [...this.shelves.keys()].filter((shelf) => shelf === old || shelf.startsWith(`${old}/`));
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
    for (const [shelf, paths] of this.shelves)
      for (const path of paths) hidden.replace(shelf, [], this.known.get(path)?.file?.records ?? []);
    // What was worked out for another person is stale, too.
    if (files.length > 0 && this.looked !== viewer) this.counted++;
    this.looked = viewer;
    this.blind = hidden;
    return hidden;
  }

  private once<T>(key: unknown, make: () => T): T {
    const { revision } = this;
    if (this.madeOf !== revision) this.made.clear();
    this.madeOf = revision;
    if (!this.made.has(key)) this.made.set(key, make());
    return this.made.get(key) as T;
  }

  private listed(shelves: readonly string[]): Annotation[] {
    const hidden = this.hiddenIds();
    const ids = new Set(shelves.flatMap((shelf) => this.recordsOn(shelf)).map(({ id }) => id));
    return [...ids].sort().flatMap((id) => {
      const record = this.versions.get(id);
      return record && !record.deleted && isSeen(record, hidden) ? [record] : [];
    });
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

  private recordsOn(shelf: string): Annotation[] {
    return [...(this.shelves.get(shelf) ?? [])].flatMap((path) => [...(this.known.get(path)?.file?.records ?? [])]);
  }

  /** Takes up what a file holds now, or that it is gone. */
  private take(path: string, read: { readonly stamp: string; readonly content: string } | undefined): void {
    const kept = keptAt(path);
    const before = this.known.get(path)?.file?.records ?? [];
    if (read === undefined) this.known.delete(path);
    this.counted++;
    if (kept.kind === 'records') {
      const file = read && parseRecords(read.content);
      if (read && file) this.known.set(path, { stamp: read.stamp, file });
      const paths = this.shelves.get(kept.shelf) ?? new Set();
      if (file) this.shelves.set(kept.shelf, paths.add(path));
      else if (paths.delete(path) && paths.size === 0) this.shelves.delete(kept.shelf);
      this.versions.replace(before, file?.records ?? []);
      this.blind?.replace(kept.shelf, before, file?.records ?? []);
    } else if (kept.kind === 'code') {
      this.codes = undefined;
      if (read) this.known.set(path, { stamp: read.stamp, code: readCodeFile(read.content) });
    } else if (kept.kind === 'variable') {
      if (read) this.known.set(path, { stamp: read.stamp, variable: readVariableFile(read.content) });
    } else if (kept.kind === 'plan') {
      this.blind = undefined;
      if (read) this.known.set(path, { stamp: read.stamp, plan: readPlanFile(read.content) });
    } else if (read) this.known.set(path, { stamp: read.stamp });
  }
}

/** Nothing of one’s own is hidden from anybody. */
function isSeen({ id, author }: Annotation, hidden: Hidden): boolean {
  return author === hidden.viewer || !hidden.has(id);
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
