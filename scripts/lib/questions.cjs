// What patterns ask of a text (src/text/questions.ts), worked out while the bundle is made: what takes patterns apart stays
// out of it, and nobody waits for that at the first reading.
const path = require('node:path');
const vm = require('node:vm');
const esbuild = require('esbuild');

const root = path.join(__dirname, '..', '..');
const questions = path.join(root, 'src', 'text', 'questions.ts');

const source = `
import { prefiltered } from './src/jurisdiction/prc/prefiltered';
import { keepQuestions, keptTogether, patternName } from './src/text/kept-questions';
import { mostNeeds, questionsOf } from './src/text/questions';

export { mostNeeds };
const named = prefiltered.map((pattern) => [patternName(pattern), keepQuestions(questionsOf(pattern))]);
export const apart = new Set(named.map(([name]) => name)).size === named.length;
export const together = keptTogether(named);
`;

/** @returns {Promise<string>} the module that answers instead */
async function workedOut() {
  const { outputFiles } = await esbuild.build({
    stdin: { contents: source, resolveDir: root, loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    charset: 'utf8',
    write: false,
  });
  const made = { exports: /** @type {any} */ ({}) };
  vm.compileFunction(outputFiles[0].text, ['module', 'exports', 'require'])(made, made.exports, require);
  const { apart, together, mostNeeds } = made.exports;
  if (!apart) throw new Error('Two patterns have one name, or one stands twice.');
  return `
import { keptByName, patternName, takeQuestions } from './kept-questions';
const kept = keptByName(${JSON.stringify(together)});
export const mostNeeds = ${mostNeeds};
export const questionsOf = (pattern) => takeQuestions(kept.get(patternName(pattern)) ?? '');
`;
}

/** @type {import('esbuild').Plugin} */
const questionsAtBuild = {
  name: 'questions-at-build',
  setup(build) {
    build.onLoad({ filter: /[\\/]text[\\/]questions\.ts$/ }, async (args) =>
      path.resolve(args.path) === questions
        ? { contents: await workedOut(), loader: 'js', resolveDir: path.dirname(questions) }
        : undefined,
    );
  },
};

module.exports = { questionsAtBuild };
