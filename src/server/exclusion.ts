import ignore from 'ignore';
import picomatch from 'picomatch';

/** A glob longer than this is none. */
const longestGlob = 500;
/** A part of a pattern with more wildcards than this could keep us busy for minutes with a long name. */
const mostWildcards = 3;

/** Folders that never hold papers of a matter. */
const ignoredFolder = /^(?:\..*|node_modules|dist|out|build|target|vendor|__pycache__)$/;

/** The file in which a folder says what does not belong to it. */
export const ignoreFile = '.gitignore';

/** What the editor's settings leave out of a folder. */
export interface ExclusionSettings {
  /** Globs relative to the folder, as in `files.exclude` and `search.exclude`. */
  readonly globs: readonly string[];
  /** Whether .gitignore files count. */
  readonly ignoreFiles: boolean;
}

/**
 * What of a folder is not read: by the settings of the editor, by the .gitignore files in it, and folders that never hold
 * papers. What a person named as a collection is read wherever it lies. Paths are relative, with /.
 */
export class Exclusion {
  private readonly globs: readonly ((path: string) => boolean)[];
  private readonly patterns = ignore({ ignorecase: false });
  private patterned = false;

  constructor(
    private readonly settings: ExclusionSettings,
    /** Folders that a person named. */
    private readonly named: readonly string[] = [],
  ) {
    this.globs = settings.globs
      .filter((glob) => glob.length <= longestGlob && bounded(glob))
      .map((glob) => picomatch(glob.replace(/\/$/, ''), { dot: true, maxLength: longestGlob }));
  }

  get readsIgnoreFiles(): boolean {
    return this.settings.ignoreFiles;
  }

  /** Takes up the .gitignore of a folder, '' for the topmost; those of the folders above come first. */
  add(folder: string, text: string): void {
    const patterns = patternsFrom(folder, text);
    if (patterns.length === 0) return;
    this.patterns.add(patterns);
    this.patterned = true;
  }

  /** Whether a file or a folder is left out, what leads to it being read. */
  leavesOut(path: string, kind: 'file' | 'folder'): boolean {
    if (path === '' || !ignore.isPathValid(path)) return false;
    if (this.named.some((root) => `${path}/`.startsWith(`${root}/`)))
      return kind === 'folder' && !this.named.includes(path) && ignoredFolder.test(nameIn(path));
    if (kind === 'folder' && this.leadsToNamed(path)) return false;
    return (
      this.fits(path, kind) ||
      foldersAbove(path).some((above) => this.leadsToNamed(above) && this.fits(above, 'folder'))
    );
  }

  /** Whether a file, or any folder that leads to it, is left out. A .gitignore counts although it may be hidden itself. */
  holds(path: string): boolean {
    if (foldersAbove(path).some((above) => this.leavesOut(above, 'folder'))) return true;
    return nameIn(path) !== ignoreFile && this.leavesOut(path, 'file');
  }

  /** A folder that is entered for the sake of what a person named below it, whatever else it holds. */
  private leadsToNamed(folder: string): boolean {
    return this.named.some((root) => root.startsWith(`${folder}/`));
  }

  private fits(path: string, kind: 'file' | 'folder'): boolean {
    if (kind === 'folder' && ignoredFolder.test(nameIn(path))) return true;
    if (this.globs.some((glob) => glob(path))) return true;
    return this.patterned && this.patterns.ignores(kind === 'folder' ? `${path}/` : path);
  }
}

/** The folders that lead to a file or a folder, the topmost first. */
function foldersAbove(path: string): string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, i) => parts.slice(0, i + 1).join('/'));
}

function nameIn(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Leaves out only what never holds papers: for a folder that a person named outright. */
export function nothingElse(): Exclusion {
  return new Exclusion({ globs: [], ignoreFiles: false });
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
