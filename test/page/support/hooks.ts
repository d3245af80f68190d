// What surrounds the page tests: a picture of every open window when one fails, and an end to everything at the end.
import { closeBrowser } from './driver';
import { spoilSampleWindows } from './sample-window';
import { stopServers } from './server';
import { openWindows } from './window';

export const mochaHooks = {
  async afterEach(this: Mocha.Context): Promise<void> {
    const test = this.currentTest;
    if (!test || test.isPending() || test.state === 'passed') return;
    spoilSampleWindows();
    const name = test.fullTitle().replace(/[^\p{L}\p{N}]+/gu, '-');
    for (const [index, window] of openWindows().entries()) await window.screenshot(`failed-${name}-${index + 1}`);
  },

  async afterAll(): Promise<void> {
    for (const window of openWindows()) await window.close();
    await closeBrowser();
    await stopServers();
  },
};
