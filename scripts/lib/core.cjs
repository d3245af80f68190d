// What the worker of a browser and the programs of Node have in common ships once: in dist/core.js, which is the worker's
// program and hands its modules to the command line, in which they are left out.
const path = require('node:path');
const esbuild = require('esbuild');

const root = path.join(__dirname, '..', '..');
const file = './core.js';

/**
 * @typedef {object} Shared
 * @property {ReadonlySet<string>} files all modules that are in both programs, from the root, with /; data is handed by none
 * @property {ReadonlyMap<string, boolean>} handed those that the taker asks for, and whether they are modules by the
 *   standard and not Node's
 */

/**
 * What two programs share, and what of it one asks for.
 *
 * @param {import('esbuild').BuildOptions} core
 * @param {import('esbuild').BuildOptions} taker
 * @returns {Promise<Shared>}
 */
async function sharedBy(core, taker) {
  const [ours, theirs] = await Promise.all([inputsOf(core), inputsOf(taker)]);
  const files = new Set(Object.keys(ours).filter((name) => name in theirs && !name.endsWith('.json')));
  const asked = Object.entries(theirs).filter(([name]) => !files.has(name));
  const names = asked.flatMap(([, { imports }]) => imports.map((one) => one.path)).filter((name) => files.has(name));
  return { files, handed: new Map([...new Set(names)].sort().map((name) => [name, ours[name]?.format === 'esm'])) };
}

/** @param {import('esbuild').BuildOptions} options */
async function inputsOf(options) {
  const { metafile } = await esbuild.build({ ...options, absWorkingDir: root, write: false, metafile: true });
  return metafile.inputs;
}

/**
 * Two programs of which the second asks the first for what both have.
 *
 * @param {import('esbuild').BuildOptions} core runs by itself where there is no `module`
 * @param {import('esbuild').BuildOptions} taker lies beside it, for Node
 * @param {readonly import('esbuild').Plugin[]} plugins that change what the modules of both are, but not which they are
 * @returns {import('esbuild').BuildOptions[]}
 */
function sharing(core, taker, plugins) {
  /** @type {Promise<Shared> | undefined} */
  let found;
  const shared = () => (found ??= sharedBy(core, taker));
  return [
    {
      ...core,
      format: 'iife',
      globalName: 'core',
      footer: { js: "if (typeof module === 'object') module.exports = core;" },
      plugins: [handing(shared), ...(core.plugins ?? []), ...plugins],
    },
    {
      ...taker,
      external: [...(taker.external ?? []), file],
      plugins: [taking(shared), ...(taker.plugins ?? []), ...plugins],
    },
  ];
}

/**
 * @param {() => Promise<Shared>} shared
 * @returns {import('esbuild').Plugin}
 */
function handing(shared) {
  return {
    name: 'handing',
    setup(build) {
      build.onResolve({ filter: /.*/ }, ({ kind, path: name }) =>
        kind === 'entry-point' ? { path: name, namespace: 'handing' } : undefined,
      );
      build.onLoad({ filter: /.*/, namespace: 'handing' }, async ({ path: name }) => {
        const handed = [...(await shared()).handed];
        const imports = handed.map(([one, standard], i) => (standard ? `import * as m${i} from ${quoted(one)};` : ''));
        const fields = handed.map(
          ([one, standard], i) => `${JSON.stringify(one)}: ${standard ? `m${i}` : `require(${quoted(one)})`},`,
        );
        const exported = `export const modules = {\n${fields.join('\n')}\n};`;
        return {
          contents: [...imports, `import ${JSON.stringify(name)};`, exported].join('\n'),
          loader: 'js',
          resolveDir: root,
        };
      });
    },
  };
}

/**
 * @param {() => Promise<Shared>} shared
 * @returns {import('esbuild').Plugin}
 */
function taking(shared) {
  return {
    name: 'taking',
    setup(build) {
      build.onResolve({ filter: /.*/ }, async ({ path: name, kind, importer, resolveDir, pluginData }) => {
        if (pluginData === taking || kind === 'entry-point') return undefined;
        const found = await build.resolve(name, { kind, importer, resolveDir, pluginData: taking });
        const one = path.relative(root, found.path).replaceAll(path.sep, '/');
        return (await shared()).files.has(one) ? { path: `${one}.cjs`, namespace: 'taking' } : undefined;
      });
      build.onLoad({ filter: /.*/, namespace: 'taking' }, async ({ path: stub }) => {
        const name = stub.slice(0, -'.cjs'.length);
        const standard = (await shared()).handed.get(name);
        if (standard === undefined) return { errors: [{ text: `${name} is not handed over.` }] };
        const taken = `require(${JSON.stringify(file)}).modules[${JSON.stringify(name)}]`;
        const marked = standard ? `Object.create(${taken}, { __esModule: { value: true } })` : taken;
        return { contents: `module.exports = ${marked};`, loader: 'js' };
      });
    },
  };
}

/** @param {string} name */
function quoted(name) {
  return JSON.stringify(`./${name}`);
}

module.exports = { sharing };
