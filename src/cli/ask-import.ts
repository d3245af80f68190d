import type { IntakeOptions } from '../features/intake/intake';
import { removalKinds, type RemovalKind } from '../features/intake/taken-in';
import type { SourceGrade } from '../model/authority';
import type { Asked } from './arguments';

/** What `import` is asked for. */
export interface ImportWanted {
  readonly command: 'import';
  readonly files: readonly string[];
  /** Where the texts go; beside each file where absent. */
  readonly out: string | undefined;
  readonly grade: SourceGrade | undefined;
  readonly changes: NonNullable<IntakeOptions['changes']>;
  /** What is not left out. */
  readonly kept: ReadonlySet<RemovalKind>;
  /** Nothing is written: what would be left out is listed. */
  readonly dryRun: boolean;
  /** Who imports; the user of the machine where absent. */
  readonly person: string | undefined;
  /** Over a text that was changed by hand, too. */
  readonly force: boolean;
}

/** The options of `import`, as they were given. */
export interface ImportValues {
  readonly out?: string | undefined;
  readonly grade?: string | undefined;
  readonly changes?: string | undefined;
  readonly keep?: string | undefined;
  readonly person?: string | undefined;
  readonly force?: boolean | undefined;
  readonly 'dry-run'?: boolean | undefined;
}

const grades = ['official', 'database', 'press', 'restatement', 'translation', 'unknown'] as const;
const sides = ['accepted', 'original'] as const;

/** Reads the options of `import`; wrong usage is an answer. */
export function askImport(values: ImportValues, files: readonly string[]): Asked {
  const { out, person, force = false, 'dry-run': dryRun = false } = values;
  const grade = grades.find((one) => one === values.grade);
  if (values.grade !== undefined && !grade) return { command: 'wrong', why: 'grade', what: values.grade };
  const changes = sides.find((one) => one === (values.changes ?? 'accepted'));
  if (!changes) return { command: 'wrong', why: 'changes', what: values.changes ?? '' };
  const kept = new Set<RemovalKind>();
  for (const name of (values.keep ?? '').split(',').filter(Boolean)) {
    const kind = removalKinds.find((one) => one === name.trim());
    if (!kind) return { command: 'wrong', why: 'kept', what: name };
    kept.add(kind);
  }
  if (files.length === 0) return { command: 'wrong', why: 'no-files', what: 'import' };
  return { command: 'import', files, out, grade, changes, kept, dryRun, person, force };
}
