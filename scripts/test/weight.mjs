// What the package weighs, and that nothing is in it that nobody asked for.
import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import { root } from '../lib/paths.mjs';
import { add, failed, none, passed } from './tally.mjs';

/** What our own code may add to the bare language client in the extension host, minified, in bytes. */
const OWN_CLIENT = 150_000;
/** What the whole package may weigh, in bytes. */
const PACKAGE = 2_000_000;

/** Everything that may be in a package; the two files at the top are the packager's own. */
const ALLOWED = [
  /^(extension\.vsixmanifest|\[Content_Types\]\.xml)$/,
  /^extension\/(package(\.nls(\.[\w-]+)?)?\.json|readme\.md|changelog\.md|LICENSE\.txt|THIRD-PARTY-NOTICES\.txt)$/,
  /^extension\/dist\/[\w/-]+\.js$/,
  /^extension\/(syntaxes|snippets)\/[\w.-]+\.json$/,
  /^extension\/l10n\/bundle\.l10n\.[\w-]+\.json$/,
  /^extension\/media\/[\w/.-]+\.(svg|png|md)$/,
  /^extension\/samples\/group-control\/[^/]+\.(txt|md)$/,
];

/** What a gallery and a lawyer's colleague look for. */
const NEEDED = [
  'package.json',
  'package.nls.json',
  'package.nls.zh-cn.json',
  'readme.md',
  'changelog.md',
  'LICENSE.txt',
]
  .concat([
    'THIRD-PARTY-NOTICES.txt',
    'media/icon.png',
    'dist/extension.js',
    'dist/server.js',
    'dist/browser/extension.js',
    'dist/browser/server.js',
  ])
  .map((name) => `extension/${name}`);

/**
 * Three tests: the weight of our client, the weight of the package, its contents.
 *
 * @param {string} vsix
 */
export async function weigh(vsix) {
  const own = (await clientSize()) - (await bareSize());
  const size = fs.statSync(vsix).size;
  const names = entries(fs.readFileSync(vsix));
  const strange = names.filter((name) => !ALLOWED.some((allowed) => allowed.test(name)));
  const missing = NEEDED.filter((name) => !names.includes(name));
  console.log(`  our client: ${kilobytes(own)} over the bare language client (at most ${kilobytes(OWN_CLIENT)})`);
  console.log(`  the package: ${kilobytes(size)} (at most ${kilobytes(PACKAGE)}), ${names.length} files`);
  if (strange.length > 0) console.log(`  does not belong in the package: ${strange.join(', ')}`);
  if (missing.length > 0) console.log(`  is missing from the package: ${missing.join(', ')}`);
  return [own <= OWN_CLIENT, size < PACKAGE, strange.length + missing.length === 0]
    .map((holds) => (holds ? passed : failed))
    .reduce(add, none);
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

async function clientSize() {
  const target = targetsOf().find(({ outfile }) => outfile === 'dist/extension.js');
  return built({ ...target });
}

/** An extension that does nothing but start a language server, with the settings of ours. */
async function bareSize() {
  const contents = `
    import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
    export const activate = (context) =>
      new LanguageClient('bare', { module: context.asAbsolutePath('server.js'), transport: TransportKind.ipc }, {}).start();`;
  const target = targetsOf().find(({ outfile }) => outfile === 'dist/extension.js');
  return built({ ...target, entryPoints: [], stdin: { contents, resolveDir: root } });
}

/** @returns {import('esbuild').BuildOptions[]} */
function targetsOf() {
  return createRequire(import.meta.url)('../../esbuild.js').targets;
}

/** @param {import('esbuild').BuildOptions} options */
async function built(options) {
  const esbuild = await import('esbuild');
  const result = await esbuild.build({ ...options, absWorkingDir: root, write: false });
  return result.outputFiles?.[0]?.contents.length ?? 0;
}

/**
 * The names in a zip archive, from its central directory.
 *
 * @param {Buffer} zip
 */
export function entries(zip) {
  const end = zip.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  const count = zip.readUInt16LE(end + 10);
  let at = zip.readUInt32LE(end + 16);
  const names = [];
  for (let i = 0; i < count; i++) {
    const [name, extra, comment] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset));
    names.push(zip.toString('utf8', at + 46, at + 46 + (name ?? 0)));
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return names;
}
