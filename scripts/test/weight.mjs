// What the package weighs, and that nothing is in it that nobody asked for.
import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import { root } from '../lib/paths.mjs';
import { add, failed, none, passed } from './tally.mjs';

/** What our own code may add to the bare language client in the extension host, minified, in bytes. */
const OWN_CLIENT = 150_000;
/** What it may add to the bare language server, with all that it knows of the law, without what it says. */
const OWN_SERVER = 1_500_000;
/** What the command line and what is Node's in a server may weigh beside that, libraries and all, in bytes. */
const NODE = 100_000;

/** Extensions and servers that do nothing but talk to each other, as ours do. */
const BARE_CLIENT = `
  import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
  export const activate = (context) =>
    new LanguageClient('bare', { module: context.asAbsolutePath('server.js'), transport: TransportKind.ipc }, {}).start();`;
const BARE_WEB_CLIENT = `
  import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
  export const activate = () => {
    const worker = new Worker('server.js');
    const ends = { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
    return new LanguageClient('bare', 'bare', () => Promise.resolve(ends), {}).start();
  };`;
const BARE_WORKER = `
  import { TextDocument } from 'vscode-languageserver-textdocument';
  import { BrowserMessageReader, BrowserMessageWriter, createConnection, ProposedFeatures, TextDocuments }
    from 'vscode-languageserver/browser';
  const ends = [new BrowserMessageReader(globalThis), new BrowserMessageWriter(globalThis)];
  const connection = createConnection(ProposedFeatures.all, ...ends);
  new TextDocuments(TextDocument).listen(connection);
  connection.listen();`;

/**
 * What is weighed against which bare one, and how much more it may be.
 *
 * @type {readonly { what: string, outfile: string, bare?: string, most: number }[]}
 */
const BUNDLES = [
  { what: 'our client', outfile: 'dist/extension.js', bare: BARE_CLIENT, most: OWN_CLIENT },
  { what: 'our client in a browser', outfile: 'dist/browser/extension.js', bare: BARE_WEB_CLIENT, most: OWN_CLIENT },
  { what: 'our server', outfile: 'dist/core.js', bare: BARE_WORKER, most: OWN_SERVER },
  { what: 'our command line and server of Node', outfile: 'dist/cli.js', most: NODE },
];
/** What the whole package may weigh, in bytes. */
const PACKAGE = 2_000_000;

/** Everything that may be in a package; the two files at the top are the packager's own. */
const ALLOWED = [
  /^(extension\.vsixmanifest|\[Content_Types\]\.xml)$/,
  /^extension\/(package(\.nls(\.[\w-]+)?)?\.json|readme\.md|changelog\.md|LICENSE\.txt|THIRD-PARTY-NOTICES\.txt)$/,
  /^extension\/dist\/[\w/-]+\.js$/,
  /^extension\/dist\/phrases\.[\w-]+\.json$/,
  /^extension\/dist\/webview\/[\w-]+\.css$/,
  /^extension\/dist\/cmaps\/[\w-]+\.bcmap$/,
  /^extension\/(syntaxes|snippets)\/[\w.-]+\.json$/,
  /^extension\/l10n\/bundle\.l10n\.[\w-]+\.json$/,
  /^extension\/media\/[\w/.-]+\.(svg|png|webp|md)$/,
  /^extension\/samples\/group-control\/[^/]+\.(txt|md)$/,
  /^extension\/samples\/group-control\/\.glossator\/(\.git(ignore|attributes)|codebook\/(variables\/)?[\da-f-]+\.json)$/,
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
    'dist/core.js',
    'dist/cli.js',
    'dist/word.js',
    'dist/exchange.js',
    'dist/intake.js',
    'dist/pdf.js',
    'dist/phrases.en.json',
    'dist/phrases.zh-cn.json',
    'dist/browser/extension.js',
  ])
  .map((name) => `extension/${name}`);

/**
 * A test of the weight of each bundle, one of the weight of the package, one of its contents.
 *
 * @param {string} vsix
 */
export async function weigh(vsix) {
  const bundles = [];
  for (const bundle of BUNDLES) bundles.push(await weighBundle(bundle));
  const size = fs.statSync(vsix).size;
  const names = entries(fs.readFileSync(vsix));
  const strange = names.filter((name) => !ALLOWED.some((allowed) => allowed.test(name)));
  const missing = NEEDED.filter((name) => !names.includes(name));
  console.log(`  the package: ${kilobytes(size)} (at most ${kilobytes(PACKAGE)}), ${names.length} files`);
  if (strange.length > 0) console.log(`  does not belong in the package: ${strange.join(', ')}`);
  if (missing.length > 0) console.log(`  is missing from the package: ${missing.join(', ')}`);
  return [...bundles, size < PACKAGE, strange.length + missing.length === 0]
    .map((holds) => (holds ? passed : failed))
    .reduce(add, none);
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

/** @param {typeof BUNDLES[number]} bundle */
async function weighBundle({ what, outfile, bare, most }) {
  const target = targetsOf().find((one) => one.outfile === outfile);
  const whole = await built({ ...target });
  const alone = bare ? await built({ ...target, entryPoints: [], stdin: { contents: bare, resolveDir: root } }) : 0;
  const own = whole - alone;
  console.log(
    `  ${what}: ${kilobytes(own)}${bare ? ' over a bare one' : ''} (at most ${kilobytes(most)}), ${kilobytes(whole)} in all`,
  );
  return own <= most;
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
