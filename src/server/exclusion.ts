import ignore from 'ignore';
import picomatch from 'picomatch';

/** A glob longer than this is none. */
const longestGlob = 500;
/** A part of a pattern with more wildcards than this could keep us busy for minutes with a long name. */
const mostWildcards = 3;

/** The file in which a folder says what does not belong to it. */
export const ignoreFile = '.gitignore';

/** What the editor's settings leave out of a folder. */
export interface ExclusionSettings {
  /** Globs relative to the folder, as in `files.exclude` and `search.exclude`. */
  readonly globs: readonly string[];
  /** Whether .gitignore files count. */
  readonly ignoreFiles: boolean;
}

/** What of a folder is not read: by the settings of the editor, and by the .gitignore files in it. Paths are relative, with /. */
export class Exclusion {
  private readonly globs: readonly ((path: string) => boolean)[];
  private readonly patterns = ignore({ ignorecase: false });

  constructor(private readonly settings: ExclusionSettings) {
    this.globs = settings.globs
      .filter((glob) => glob.length <= longestGlob && bounded(glob))
      .map((glob) => picomatch(glob.replace(/\/$/, ''), { dot: true, maxLength: longestGlob }));
  }

  get readsIgnoreFiles(): boolean {
    return this.settings.ignoreFiles;
  }

  /** Takes up the .gitignore of a folder, '' for the topmost; those of the folders above come first. */
  add(folder: string, text: string): void {
    this.patterns.add(patternsFrom(folder, text));
  }

  /** Whether a file or a folder is left out, what leads to it being read. */
  leavesOut(path: string, kind: 'file' | 'folder'): boolean {
    if (path === '' || !ignore.isPathValid(path)) return false;
    return this.globs.some((fits) => fits(path)) || this.patterns.ignores(kind === 'folder' ? `${path}/` : path);
  }

  /** Whether a file, or any folder that leads to it, is left out. */
  holds(path: string): boolean {
    for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1))
      if (this.leavesOut(path.slice(0, at), 'folder')) return true;
    return this.leavesOut(path, 'file');
  }
}

/**
 * The lines of a folder's .gitignore as if they stood in the topmost one. A pattern with a slash before its end is
 * relative to its folder, any other holds at every depth below it.
 *
 * @see gitignore(5), “Pattern format”
 */
function patternsFrom(folder: string, text: string): string[] {
  const lines = text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .filter((line) => line.length <= longestGlob && bounded(line));
  if (folder === '') return lines;
  const base = `/${folder.replace(/[\\*?[\]!# ]/g, '\\$&')}`;
  return lines
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const negated = line.startsWith('!') ? '!' : '';
      const pattern = line.slice(negated.length);
      const anchored = pattern.slice(0, -1).includes('/');
      return `${negated}${base}${anchored ? '' : '/**'}/${pattern.replace(/^\//, '')}`;
    });
}

function bounded(pattern: string): boolean {
  return pattern.split('/').every((part) => (part.match(/\*+/g)?.length ?? 0) <= mostWildcards);
}
