import * as fs from 'node:fs';
import * as path from 'node:path';
import type { Profile, Theme } from './profile';
import { type Server, serverFor } from './server';
import { until } from './until';
import { Window } from './window';

type Locale = NonNullable<Profile['locale']>;

const sample = path.resolve('samples/group-control');

/** Who writes in these windows. */
export const writer = '张律师';

const windows = new Map<Locale, Window>();
/** Those in which a test failed. */
const spoiled = new Set<Window>();

/**
 * A window on the sample, with no editor open and the folder as it was: one a language, which description after
 * description uses, since opening a window takes longer than most tests. Nobody closes it.
 */
export async function sampleWindow({
  theme = 'light',
  locale = 'en',
}: { theme?: Theme; locale?: Locale } = {}): Promise<Window> {
  const used = windows.get(locale);
  const again = used && !spoiled.has(used) && (await cleared(used));
  const window = again ? used : await Window.open(sample, profileOf(locale));
  if (used && !again) await used.close();
  windows.set(locale, window);
  await window.dress(theme);
  return window;
}

/** The server of VS Code's behind the window of a language, which serves no other. */
export function sampleServer(locale: Locale = 'en'): Promise<Server> {
  return serverFor(profileOf(locale));
}

function profileOf(locale: Locale): Profile {
  return { locale, shared: true, settings: { 'glossator.person': writer } };
}

/** After a test that failed nobody knows what it left behind: who wants a window on the sample next gets a new one. */
export function spoilSampleWindows(): void {
  for (const window of windows.values()) spoiled.add(window);
}

/** Makes a used window as good as new; answers false where that does not come off. */
async function cleared(window: Window): Promise<boolean> {
  try {
    await window.page.mouse.move(1, 1);
    await window.press('Escape Escape');
    await closeEditors(window);
    restoreSample(window.folder);
    if ((await window.notifications()).length > 0) await window.run('Notifications: Clear All Notifications');
    await window.showContainer('Explorer');
    return true;
  } catch {
    return false;
  }
}

async function closeEditors(window: Window): Promise<void> {
  const tabs = window.page.locator('.editor-group-container .tab');
  const discard = window.page.locator('.monaco-dialog-box .monaco-button').filter({ hasText: "Don't Save" });
  await window.run('View: Close All Editors');
  await until(
    'the editors to close',
    async () => {
      if (await discard.isVisible()) await discard.click({ timeout: 1000 }).catch(() => undefined);
      return tabs.count();
    },
    (count) => count === 0,
  );
}

/** Puts every file of the sample back that a test changed, and takes away what it added. */
function restoreSample(folder: string): void {
  const names = new Set(fs.readdirSync(sample, { recursive: true, encoding: 'utf8' }));
  for (const name of fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    if (!names.has(name)) fs.rmSync(path.join(folder, name), { recursive: true, force: true });
  for (const name of names) {
    const [from, to] = [path.join(sample, name), path.join(folder, name)];
    if (fs.statSync(from).isDirectory()) fs.mkdirSync(to, { recursive: true });
    else if (!fs.existsSync(to) || !fs.readFileSync(to).equals(fs.readFileSync(from))) fs.copyFileSync(from, to);
  }
}
