import { environment } from './environment';

/** The part of the browser driver that the page objects use; it is installed beside VS Code, not among our packages. */
export interface Page {
  readonly keyboard: {
    press(key: string): Promise<void>;
    down(key: string): Promise<void>;
    up(key: string): Promise<void>;
    insertText(text: string): Promise<void>;
    type(text: string): Promise<void>;
  };
  readonly mouse: {
    move(x: number, y: number, options?: { steps?: number }): Promise<void>;
    down(): Promise<void>;
    up(): Promise<void>;
  };
  addInitScript(script: string): Promise<void>;
  evaluate(expression: string): Promise<unknown>;
  goto(url: string): Promise<unknown>;
  reload(): Promise<unknown>;
  locator(selector: string): Locator;
  frameLocator(selector: string): Frame;
  screenshot(options: { path: string; clip?: Box }): Promise<unknown>;
  on(event: 'console', listener: (message: { type(): string; text(): string }) => void): unknown;
  on(event: 'pageerror', listener: (error: Error) => void): unknown;
}

/** A page within a page, found anew whenever it is used. */
export interface Frame {
  locator(selector: string): Locator;
  frameLocator(selector: string): Frame;
}

/** A part of a page, in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Something on a page, looked up anew whenever it is used. Actions wait until it is there and can be acted on. */
export interface Locator {
  locator(selector: string): Locator;
  first(): Locator;
  nth(index: number): Locator;
  filter(options: { hasText?: string | RegExp; has?: Locator; visible?: boolean }): Locator;
  all(): Promise<Locator[]>;
  count(): Promise<number>;
  waitFor(options?: { state?: 'attached' | 'detached' | 'visible' | 'hidden'; timeout?: number }): Promise<void>;
  isVisible(): Promise<boolean>;
  click(options?: { button?: 'left' | 'middle' | 'right'; timeout?: number }): Promise<void>;
  hover(options?: { timeout?: number }): Promise<void>;
  dragTo(target: Locator): Promise<void>;
  fill(text: string, options?: { timeout?: number }): Promise<void>;
  inputValue(): Promise<string>;
  press(key: string): Promise<void>;
  innerText(options?: { timeout?: number }): Promise<string>;
  allInnerTexts(): Promise<string[]>;
  textContent(): Promise<string | null>;
  getAttribute(name: string): Promise<string | null>;
  boundingBox(): Promise<Box | null>;
  evaluateAll<T, A = undefined>(read: (elements: readonly PageElement[], argument: A) => T, argument?: A): Promise<T>;
}

/** What a function that is evaluated in the page sees of an element. */
export interface PageElement {
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
  closest(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  readonly parentElement: PageElement | null;
  readonly childElementCount: number;
  readonly scrollWidth: number;
  readonly clientWidth: number;
}

export interface BrowserContext {
  newPage(): Promise<Page>;
  close(): Promise<void>;
}

export interface Browser {
  newContext(options: {
    viewport: { width: number; height: number };
    deviceScaleFactor: number;
    locale: string;
  }): Promise<BrowserContext>;
  close(): Promise<void>;
}

interface Driver {
  chromium: { launch(options: { executablePath: string; args: readonly string[] }): Promise<Browser> };
}

let browser: Promise<Browser> | undefined;

/** The one browser of a run, started when it is first asked for. */
export function theBrowser(): Promise<Browser> {
  browser ??= launch();
  return browser;
}

export async function closeBrowser(): Promise<void> {
  await (await browser)?.close();
  browser = undefined;
}

async function launch(): Promise<Browser> {
  const { driver, chromium, chromiumFlags } = environment();
  const { default: playwright } = (await import(driver)) as { default: Driver };
  return playwright.chromium.launch({ executablePath: chromium, args: chromiumFlags });
}

/** Matches an element whose whole text, blanks apart, is this. */
export function exactly(text: string): { hasText: RegExp } {
  return { hasText: new RegExp(`^\\s*${text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}\\s*$`) };
}
