import type { CancellationToken, Connection } from 'vscode-languageserver';
import { importTold } from '../features/intake/import-told';
import { leftOutOf, takingBack } from '../features/intake/left-out';
import type { ReadyImport } from '../features/intake/ready-import';
import type { Phrases } from '../features/phrases';
import type { SourceGrade } from '../model/authority';
import { followImport, type Followed } from './annotations/following';
import type { AnnotationService } from './annotations/service';
import type { Imports } from './imports';
import type { Platform } from './platform';
import { importMethod, type ImportParams, type ImportQuestion, type ImportResult } from './protocol-import';
import type { State } from './state';
import { canonical, nameOf } from './uris';

const grades = ['official', 'database', 'press', 'restatement', 'translation', 'unknown'] as const;

/** Answers with texts written beside files, or with what a person has to say first; over nothing that a hand was at. */
export function answerImport(
  connection: Connection,
  state: State,
  annotations: AnnotationService,
  platform: Platform,
): void {
  connection.onRequest(importMethod, async (params: ImportParams, token: CancellationToken): Promise<ImportResult> => {
    const { phrases, library } = state;
    const imports = platform.imports?.();
    const name = nameOf(params.uri);
    if (!imports) return { said: phrases.get('taken.noProgram', name) };
    const by = library.settingsOf(canonical(params.uri)).person ?? imports.user();
    const follow = (written: string): Promise<Followed> => followImport(annotations, state, params.uri, written);
    return new FileImport({ imports, phrases, by, follow }, params, token).run();
  });
}

/** What the import of a file works with. */
interface Importing {
  readonly imports: Imports;
  readonly phrases: Phrases;
  /** Who imports. */
  readonly by: string;
  /** Has what was written on the file go over to the text that was written. */
  readonly follow: (written: string) => Promise<Followed>;
}

/** The import of one file. */
class FileImport {
  private readonly name: string;

  constructor(
    private readonly importing: Importing,
    private readonly params: ImportParams,
    private readonly token: CancellationToken,
  ) {
    this.name = nameOf(params.uri);
  }

  async run(): Promise<ImportResult> {
    const { token } = this;
    const { imports, phrases, by, follow } = this.importing;
    // One that was called off before never says so again.
    if (token.isCancellationRequested) return {};
    const { grade, changes } = this.answers();
    const whole = await this.read(changes);
    if (token.isCancellationRequested) return {};
    if ('refused' in whole) return { said: phrases.get(`cli.refused.${whole.refused}`, this.name) };
    if (!changes && whole.taken.problems.some(({ kind }) => kind === 'tracked-changes'))
      return { ask: this.askChanges() };
    const ready = this.params.leftOut ? this.choose(whole) : whole;
    if (!('taken' in ready)) return ready;
    // Where a brief is from says nothing of whether it may be relied on.
    if (!grade && !ready.name.endsWith('.md')) return { ask: this.askGrade() };
    const place = await this.place(ready);
    if (typeof place === 'object') return { ask: place };
    if (token.isCancellationRequested) return {};
    const written = await imports.write(ready, place, {
      ...(grade && grade !== 'unknown' && { grade }),
      ...{ changes: changes ?? 'accepted', by, on: new Date().toISOString() },
    });
    if (written === undefined) return { said: phrases.get('cli.report.notWritten', ready.name) };
    const told = [
      phrases.get('import.written', nameOf(written)),
      ...importTold(ready.taken, phrases),
      ...this.followed(await follow(written)),
    ];
    return {
      ...{ written, said: told.join(' · ') },
      ...(ready.taken.removed.length > 0 && { leftOut: phrases.get('import.leftOut') }),
    };
  }

  /** How much of what was written on the file, or on an earlier text of it, stands in the text. */
  private followed({ all, placed }: Followed): string[] {
    if (all === 0) return [];
    const { phrases } = this.importing;
    return [phrases.get(placed === all ? 'import.placed' : 'import.placedInPart', all, placed)];
  }

  /** The text with what the person wants of what was left out; where they want none, they have only looked. */
  private choose(ready: ReadyImport): ReadyImport | ImportResult {
    const { phrases } = this.importing;
    const { taken } = ready;
    if (taken.removed.length === 0) return { said: phrases.get('import.kept.none', this.name) };
    // Of other bytes other things are left out.
    const key = `kept ${ready.sha256}`;
    const chosen = this.params.answers[key];
    if (chosen === undefined)
      return {
        ask: { key, title: phrases.get('import.kept', this.name), choices: leftOutOf(taken, phrases), many: true },
      };
    return chosen === '' ? {} : { ...ready, taken: takingBack(taken, new Set(chosen.split(','))) };
  }

  private answers(): { readonly grade?: SourceGrade; readonly changes?: 'accepted' | 'original' } {
    const { answers } = this.params;
    const grade = grades.find((one) => one === answers['grade']);
    const changes = (['accepted', 'original'] as const).find((one) => one === answers['changes']);
    return { ...(grade && { grade }), ...(changes && { changes }) };
  }

  private async read(changes: 'accepted' | 'original' | undefined): ReturnType<Imports['ready']> {
    const stop = new AbortController();
    const cancelled = this.token.onCancellationRequested(() => stop.abort());
    try {
      return await this.importing.imports.ready(this.params.uri, { ...(changes && { changes }) }, stop.signal);
    } finally {
      cancelled.dispose();
    }
  }

  /** An import that stands there is replaced where the person says so; what a hand was at stays as it is. */
  private async place(ready: ReadyImport): Promise<'replace' | 'beside' | ImportQuestion> {
    if ((await this.importing.imports.standing(ready)) !== 'import') return 'beside';
    const key = `place ${this.params.uri}`;
    const answer = this.params.answers[key];
    if (answer === 'replace' || answer === 'beside') return answer;
    const { phrases } = this.importing;
    return {
      key,
      title: phrases.get('import.place', ready.name),
      choices: (['replace', 'beside'] as const).map((value) => ({
        ...{ value, label: phrases.get(`import.place.${value}`), detail: phrases.get(`import.place.${value}.detail`) },
      })),
    };
  }

  private askGrade(): ImportQuestion {
    const { phrases } = this.importing;
    const choices = grades.map((value) => ({ value, label: phrases.get(`grade.${value}`) }));
    return { key: 'grade', title: phrases.get('import.grade'), choices };
  }

  private askChanges(): ImportQuestion {
    const { phrases } = this.importing;
    const choices = (['accepted', 'original'] as const).map((value) => ({
      ...{ value, label: phrases.get(`import.changes.${value}`) },
    }));
    return { key: 'changes', title: phrases.get('import.changes', this.name), choices };
  }
}
