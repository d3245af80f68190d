import * as fs from 'node:fs';
import * as path from 'node:path';

export type Theme = keyof typeof themes;

/** How a window looks and speaks. Windows of the same profile share a server. */
export interface Profile {
  readonly theme?: Theme;
  readonly locale?: 'en' | 'zh-cn';
  /** Restricted Mode and its questions as a person meets them; without it every folder is trusted. */
  readonly workspaceTrust?: boolean;
  /** Every text of ours is bracketed and longer than in any language; it is made for the run and ships nowhere. */
  readonly pseudo?: boolean;
  /** 2 shows everything twice as large in a window of the same size. */
  readonly zoom?: number;
  /** The server is that of windows which several descriptions use, one after the other. */
  readonly shared?: boolean;
  /** Variables of the environment in which VS Code's server runs. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Settings of the test's own. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** What VS Code calls the themes in a settings file, and in its list. */
export const themes = {
  light: { id: 'Light Modern', label: 'Light Modern' },
  dark: { id: 'Dark Modern', label: 'Dark Modern' },
  'high-contrast': { id: 'Default High Contrast', label: 'Dark High Contrast' },
  'high-contrast-light': { id: 'Default High Contrast Light', label: 'Light High Contrast' },
} as const;

/** Writes what VS Code's server reads at its start into its data folder. */
export function writeProfile(
  folder: string,
  { theme = 'light', pseudo = false, locale = pseudo ? 'zh-cn' : 'en', workspaceTrust = false, settings }: Profile,
): void {
  const data = path.join(folder, 'data');
  write(path.join(data, 'User', 'settings.json'), {
    'workbench.colorTheme': themes[theme].id,
    'workbench.startupEditor': 'none',
    'workbench.secondarySideBar.defaultVisibility': 'hidden',
    'workbench.reduceMotion': 'on',
    'chat.disableAIFeatures': true,
    'editor.cursorBlinking': 'solid',
    'extensions.ignoreRecommendations': true,
    'security.workspace.trust.enabled': workspaceTrust,
    ...settings,
  });
  if (locale !== 'en') writeLanguagePack(data, locale);
}

/** VS Code believes in a language for which it knows a pack; ours translates nothing of VS Code itself. */
function writeLanguagePack(data: string, locale: string): void {
  const translations = path.join(data, 'main.i18n.json');
  write(translations, { version: '1.0.0', contents: {} });
  write(path.join(data, 'languagepacks.json'), {
    [locale]: {
      hash: 'tests',
      label: locale,
      extensions: [{ extensionIdentifier: { id: 'tests.language-pack' }, version: '1.0.0' }],
      translations: { vscode: translations },
    },
  });
}

function write(file: string, content: unknown): void {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, JSON.stringify(content, undefined, 2));
}
