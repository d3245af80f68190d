import * as fs from 'node:fs';

interface Entry {
  readonly command: string;
  readonly when?: string;
}

/** What the tests of the manifest read in it. */
interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string }[];
    readonly menus: Readonly<Record<string, readonly Entry[]>> & { readonly commandPalette: readonly Entry[] };
    readonly keybindings: readonly (Entry & {
      readonly key: string;
      readonly mac?: string;
      readonly args?: { readonly commands: readonly string[] };
    })[];
    readonly viewsWelcome: readonly { readonly contents: string }[];
    readonly walkthroughs: readonly { readonly steps: readonly { readonly description: string }[] }[];
  };
}

export const manifest = JSON.parse(fs.readFileSync('package.json', 'utf8')) as Manifest;

/** The manifest’s texts in English, by their keys. */
export const texts = JSON.parse(fs.readFileSync('package.nls.json', 'utf8')) as Readonly<Record<string, string>>;
