import { wantOffice } from '../lib/office.mjs';
import { runGrammar } from './grammar.mjs';
import { runHost } from './host.mjs';
import { runPackage } from './installed.mjs';
import { runMocha } from './mocha.mjs';
import { runPage } from './page.mjs';
import { runSpeed } from './speed.mjs';
import { runFormat, runLint, runTypes } from './static.mjs';
import { runWeb } from './web.mjs';

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string} what
 * @property {boolean} [reads] it only reads the sources, and runs beside the others that do
 * @property {(grep: string | undefined) => Promise<Readonly<import('./tally.mjs').Tally>>} run
 */

/**
 * A full run, in order. A step that needs something heavy asks for it itself, so that each also runs alone.
 *
 * @type {readonly Step[]}
 */
export const steps = [
  { name: 'format', what: 'everything is laid out as prettier does it', reads: true, run: runFormat },
  { name: 'lint', what: 'eslint, with the rules of the house', reads: true, run: runLint },
  { name: 'types', what: 'the compiler, over sources, tests and scripts', reads: true, run: runTypes },
  {
    name: 'unit',
    what: 'test/, but for what needs an editor',
    run: async (grep) => {
      await wantOffice();
      return runMocha('unit', { config: '.mocharc.json', limit: 6 * 60_000, grep });
    },
  },
  { name: 'speed', what: 'bench/, in its short form: twice the text takes twice the time', run: runSpeed },
  { name: 'grammar', what: 'test/grammar', run: runGrammar },
  { name: 'package', what: 'the extension builds and packages, and VS Code installs it', run: runPackage },
  { name: 'host', what: 'test/host, inside the extension host of the newest VS Code', run: runHost },
  { name: 'page', what: 'test/page, what a person sees in it', run: runPage },
  { name: 'web', what: 'test/web, what a person sees of it in a browser, in the oldest VS Code', run: runWeb },
];
