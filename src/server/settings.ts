import { isObject } from '../text/is-object';
import picomatch from 'picomatch';
import { givenNames } from '../features/english/given-names';
import { tongueOf, type Tongue } from '../features/phrases';
import type { GivenNames } from '../jurisdiction/english-forms';
import type { DocumentKind } from '../model/reading';
import { readTimeOfAct, type TimeOfAct } from '../model/time-of-act';
import { severitiesFrom, type Severities } from '../rules/severities';
import type { ExclusionSettings } from './exclusion';
import { languageOf } from './protocol';

/** Settings of the editor itself that say what of a folder is not read. */
export interface EditorSettings {
  readonly filesExclude?: unknown;
  readonly searchExclude?: unknown;
  readonly useIgnoreFiles?: unknown;
}

/** Settings of one folder, as the editor hands them over; anything of the wrong shape counts as not set. */
export class Settings {
  readonly tongue: Tongue | undefined;
  /** Who writes annotations, as they call themselves; nothing before they have said so. */
  readonly person: string | undefined;
  /** Whether verdicts stand behind quotations. */
  readonly verdictHints: boolean;
  /** What was made of the rules. */
  readonly rules: Severities;
  /** Folders of statutes: absolute, or relative to the folder. */
  readonly statutes: readonly string[];
  /** English names of parties, by Chinese ones. */
  readonly englishNames: GivenNames;
  /** When the acts that the folder’s matter is about happened. */
  readonly acts: TimeOfAct | undefined;
  private readonly kinds: readonly { readonly matches: (path: string) => boolean; readonly kind: DocumentKind }[];

  /** What of the folder is not read. */
  readonly exclusion: ExclusionSettings;

  constructor(raw: unknown, editor: EditorSettings = {}) {
    const values = isObject(raw) ? raw : {};
    this.tongue =
      values['language'] === 'zh-cn' || values['language'] === 'en' ? tongueOf(values['language']) : undefined;
    const person = typeof values['person'] === 'string' ? values['person'].trim() : '';
    this.person = person === '' ? undefined : person;
    const hints = values['inlayHints'];
    this.verdictHints = isObject(hints) && hints['verdicts'] === true;
    this.rules = severitiesFrom(values['rules']);
    this.statutes = paths(values['statutes']);
    this.englishNames = givenNames(values['englishNames']) ?? new Map();
    this.acts = readTimeOfAct(values['applicableDate'], 'setting');
    this.kinds = isObject(values['documents']) ? globs(values['documents']) : [];
    this.exclusion = {
      globs: [editor.filesExclude, editor.searchExclude].flatMap(switchedOn),
      ignoreFiles: editor.useIgnoreFiles !== false,
    };
  }

  /** Whether a person gave any file of this folder a kind. */
  get knowsKinds(): boolean {
    return this.kinds.length > 0;
  }

  /** The kind that a person gave a file of this folder; the last glob that fits decides. `path` is relative, with /. */
  kindOf(path: string): DocumentKind | undefined {
    return this.kinds.findLast((one) => one.matches(path))?.kind;
  }
}

/** What the language that an editor has for a text says it is; nothing where it is none of ours. */
export function kindOfLanguage(languageId: string): DocumentKind | undefined {
  return (['judgment', 'brief', 'statute'] as const).find((kind) => languageOf[kind] === languageId);
}

const kinds = new Set<unknown>(['judgment', 'brief', 'statute', 'other']);

function globs(
  documents: Readonly<Record<string, unknown>>,
): { matches: (path: string) => boolean; kind: DocumentKind }[] {
  return Object.entries(documents).flatMap(([glob, kind]) => {
    if (!kinds.has(kind) || glob.length > 500) return [];
    return { matches: picomatch(glob, { dot: true, maxLength: 500 }), kind: kind as DocumentKind };
  });
}

function paths(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((path): path is string => typeof path === 'string') : [];
}

/** The globs that are on; those that hold only beside another file are left aside. */
function switchedOn(globs: unknown): string[] {
  return isObject(globs) ? Object.keys(globs).filter((glob) => globs[glob] === true) : [];
}
