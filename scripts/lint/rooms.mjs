// The house as data: which room of src/ may import which. Text comes in on the left; imports point only to the left.

/**
 * @typedef {object} Room
 * @property {readonly string[]} imports the rooms, and the files or folders of rooms, that it may import besides itself
 * @property {readonly string[]} [types] those of which it may import only types
 * @property {boolean} [pure] knows neither an editor nor Node, and reaches the world through ports
 * @property {boolean} [separate] its folders do not know each other
 * @property {boolean} [editor] runs inside VS Code and may use its API
 */

const pipeline = ['text', 'model', 'jurisdiction', 'annotation', 'corpus', 'rules', 'features'];

/** @type {Readonly<Record<string, Room>>} */
export const rooms = {
  ...Object.fromEntries(
    pipeline.map((name, at) => [
      name,
      { imports: pipeline.slice(0, at), pure: true, separate: name === 'jurisdiction' },
    ]),
  ),
  server: { imports: pipeline },
  cli: { imports: [...pipeline, 'server/node'] },
  extension: { imports: ['server/protocol', 'webview/protocol'], types: ['model'], editor: true },
  webview: { imports: [], types: ['model'], pure: true },
};

/** Files that import nothing at all. */
export const alone = ['webview/protocol.ts'];

/** Packages that a pure room does without, beside everything that comes with Node: they speak an editor's language. */
export const impure = [
  'vscode',
  'vscode-languageclient',
  'vscode-languageserver',
  'vscode-languageserver-protocol',
  'vscode-jsonrpc',
];

/** Names that a pure room does without: what they do comes through a port. */
export const impureGlobals = [
  ...['process', 'Buffer', 'require', 'module', 'exports', '__dirname', '__filename', 'global', 'globalThis'],
  ...['setTimeout', 'setInterval', 'setImmediate', 'clearTimeout', 'clearInterval', 'clearImmediate'],
  ...['console', 'fetch', 'performance', 'crypto', 'navigator'],
];
