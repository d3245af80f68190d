import { URI } from 'vscode-uri';
import { readingScheme } from './protocol';
import { canonical } from './uris';

/** The document whose reading view has this address; `undefined` for any other address. */
export function originalOf(uri: string): string | undefined {
  const { scheme, query } = URI.parse(uri);
  return scheme === readingScheme && query !== '' ? canonical(query) : undefined;
}

/** The reading views that the editor has open, with the texts that it has of them. */
export class Views {
  private readonly texts = new Map<string, string>();
  private readonly byOriginal = new Map<string, string>();
  /** Those that have a tab, where the client tells: an editor holds texts for a while after their tabs were closed. */
  private onTabs: ReadonlySet<string> | undefined;

  /** Takes up what the editor shows of a view. */
  set(uri: string, original: string, text: string): void {
    this.texts.set(uri, text);
    this.byOriginal.set(original, uri);
  }

  delete(uri: string, original: string): void {
    this.texts.delete(uri);
    if (this.byOriginal.get(original) === uri) this.byOriginal.delete(original);
  }

  /** What the editor shows, which lags behind the document for a moment when that has changed. */
  textOf(uri: string): string | undefined {
    return this.texts.get(uri);
  }

  /** Takes up which views have a tab. */
  show(uris: readonly string[]): void {
    this.onTabs = new Set(uris);
  }

  /** The address of the open view of a document. */
  of(original: string): string | undefined {
    const uri = this.byOriginal.get(original);
    return uri !== undefined && (this.onTabs?.has(uri) ?? true) ? uri : undefined;
  }
}
