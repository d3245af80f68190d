import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { type Box, type BrowserContext, exactly, type Page, theBrowser } from './driver';
import { environment } from './environment';
import { type Profile, type Theme, themes } from './profile';
import { QuickInput } from './quick-input';
import { serverFor } from './server';
import { TextEditor } from './text-editor';
import { Tree } from './tree';
import { until } from './until';

/** The control key of shortcuts, by what VS Code takes the browser's system for. */
const MOD = process.platform === 'darwin' ? 'Meta' : 'Control';

/** What the frame of a window bears in each theme. */
const marks: Readonly<Record<Theme, string>> = {
  light: '.vs',
  dark: '.vs-dark',
  'high-contrast': '.hc-black',
  'high-contrast-light': '.hc-light',
};

/**
 * Keeps everything on the page still: what moves is drawn sixty times a second, and nobody looks at it here. Not in the
 * pages within it: those of webviews take no styles from elsewhere.
 */
const stillness = `if (window === top) addEventListener('DOMContentLoaded', () => {
  const style = document.createElement('style');
  style.textContent = '*, ::before, ::after { animation: none !important; transition: none !important; }';
  document.head.append(style);
});`;

const open = new Set<Window>();

/** A window of VS Code on a copy of a folder, with the packaged extension: what a person sees of it and does in it. */
export class Window {
  readonly editor: TextEditor;
  private readonly input: QuickInput;

  private constructor(
    /** The driver's page, for what has no method here. */
    readonly page: Page,
    /** The copy that is open; a test may change what is in it. Empty where what is open lies on no disk. */
    readonly folder: string,
    /** What the window's console said of errors. */
    readonly errors: readonly string[],
    private readonly context: BrowserContext,
  ) {
    this.input = new QuickInput(page, (keys) => this.press(keys));
    this.editor = new TextEditor(page, (keys) => this.press(keys), this.input);
  }

  /** Opens a window on a copy of a folder; on the folders that a workspace file in it names, where one is given. */
  static async open(folder: string, profile: Profile = {}, workspace = ''): Promise<Window> {
    const server = await serverFor(profile);
    const copy = copyFolder(folder);
    const window = await Window.at(server.address(path.join(copy, workspace)), profile, copy);
    // Another window of the profile may have been dressed otherwise, and its server keeps that.
    await window.dress(profile.theme ?? 'light');
    return window;
  }

  /** Opens a window at an address; ready when the explorer shows the folder and the theme has its colours. */
  static async at(address: string, profile: Profile = {}, folder = ''): Promise<Window> {
    const browser = await theBrowser();
    const { zoom = 1 } = profile;
    const context = await browser.newContext({
      viewport: { width: 1400 / zoom, height: 900 / zoom },
      deviceScaleFactor: zoom,
      locale: profile.locale === 'zh-cn' ? 'zh-CN' : 'en-US',
    });
    const page = await context.newPage();
    await page.addInitScript(stillness);
    const errors: string[] = [];
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    page.on('pageerror', (error) => errors.push(String(error)));
    const window = new Window(page, folder, errors, context);
    open.add(window);
    await page.goto(address);
    await window.ready(30_000).catch(async () => {
      // On a machine that has too much to do the page sometimes loses its server while it loads, as it does for anybody.
      await window.screenshot(`did-not-open-${path.basename(folder)}`);
      await page.reload();
      await window.ready(60_000);
    });
    return window;
  }

  private async ready(limit: number): Promise<void> {
    await this.page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout: limit });
    await this.page.locator('.monaco-workbench[class*="vscode-theme-"]').waitFor();
  }

  /** Gives the window another theme, as a person does; it is that of all windows of the same profile from then on. */
  async dress(theme: Theme): Promise<void> {
    const frame = this.page.locator(`.monaco-workbench${marks[theme]}`);
    if (await frame.isVisible()) return;
    await this.input.choose('Mod+K Mod+T', themes[theme].label, themes[theme].label);
    await frame.waitFor();
  }

  /** Presses keys one after the other: `Mod+K Mod+I`, where Mod is Control or the Mac's command key. */
  async press(keys: string): Promise<void> {
    for (const key of keys.split(' ')) await this.page.keyboard.press(key.replace('Mod', MOD));
  }

  /** Runs a command by its whole title in the palette, category included: `View: Toggle Zen Mode`. */
  async run(title: string): Promise<void> {
    await this.input.choose('F1', `>${title}`, title);
  }

  /** Shows a view container by the name that its icon in the activity bar bears. */
  async showContainer(name: string): Promise<void> {
    const icon = this.page.locator(`.activitybar .action-item:has(.action-label[aria-label^="${name}"])`);
    if ((await icon.getAttribute('aria-selected')) !== 'true') await icon.click();
  }

  /** Opens a file at the top of the folder with the mouse: where no search of files is to be had. */
  async openFromExplorer(name: string): Promise<void> {
    await this.showContainer('Explorer');
    const labels = this.page.locator('.label-name').filter(exactly(name));
    await this.page.locator('.explorer-folders-view .monaco-list-row').filter({ has: labels }).first().click();
    await this.editor.shown(name);
  }

  /** A tree in a side bar by the title of its view. */
  tree(title: string): Tree {
    return new Tree(this.page, title);
  }

  /** The messages that are showing in the corner, newest first. */
  async notifications(): Promise<string[]> {
    return this.page.locator('.notifications-toasts .notification-list-item-message').allInnerTexts();
  }

  /** The texts of the status bar's items. */
  async statusBar(): Promise<string[]> {
    const texts = await this.page.locator('.statusbar-item').filter({ visible: true }).allInnerTexts();
    return texts.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
  }

  /** Waits until an item of the status bar contains a text: what the document in front was taken for, say. */
  async statusShown(text: string): Promise<void> {
    await until(
      `“${text}” in the status bar`,
      () => this.statusBar(),
      (items) => items.some((item) => item.includes(text)),
    );
  }

  /** Saves what is to be seen, or a part of it; answers the file. */
  async screenshot(name: string, clip?: Box): Promise<string> {
    const file = path.join(environment().screenshots, `${name}.png`);
    await this.page.screenshot({ path: file, ...(clip && { clip }) });
    return file;
  }

  async close(): Promise<void> {
    open.delete(this);
    await this.context.close();
    if (this.folder !== '') fs.rmSync(path.dirname(this.folder), { recursive: true, force: true, maxRetries: 5 });
  }
}

/** The windows that no test has closed yet. */
export function openWindows(): readonly Window[] {
  return [...open];
}

function copyFolder(folder: string): string {
  const place = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'glossator-page-')));
  const copy = path.join(place, path.basename(folder));
  fs.cpSync(folder, copy, { recursive: true });
  return copy;
}
