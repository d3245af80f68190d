import { method } from '../server/protocol';

/** So much of one line of a message is kept, in UTF-16 code units. */
const longest = 300;
const methods = new Set<string>([
  ...Object.values(method),
  ...['hover', 'definition', 'references', 'documentSymbol', 'foldingRange', 'didOpen', 'didChange', 'didClose']
    .concat(['semanticTokens', 'publishDiagnostics'])
    .map((name) => `textDocument/${name}`),
]);

/**
 * What of a message may stand in the output channel, where no word of a document may: its first line, and of the rest
 * what an error says of itself (message, code, stack). Contents of messages, which begin on a second line, fall away;
 * so does what is quoted, and everything that is not plain ASCII.
 */
export function discreet(message: string): string {
  const [first = '', ...rest] = message.split('\n');
  const told = rest.filter((line) => /^\s+(?:at |Message: |Code: -?\d)/.test(line));
  return [first, ...told].map(tame).join('\n');
}

/**
 * What of a message may stand in a report that a person hands on: methods, codes and places in our own bundles. These
 * are picked out rather than the rest removed, so that nothing slips through; the empty text where there is none.
 */
export function essence(message: string): string {
  const picked = message.match(
    /(?<![\w/])(?:glossator|textDocument|workspace)\/\w{1,40}|\b(?:Type|Range|Reference|Syntax)?Error\b|\b(?:ENOENT|EACCES|EPERM|EISDIR|EMFILE|ENOSPC|EBUSY|EIO|EPIPE)\b|-3\d{4}\b|\b(?:cli|core|extension)\.js:\d+:\d+/g,
  );
  return [...new Set(picked)].filter((word) => !word.includes('/') || methods.has(word)).join(' ');
}

function tame(line: string): string {
  const kept = line
    .slice(0, longest)
    .replace(/"[^"]*(?:"|$)/g, '"…"')
    .replace(/[^\x20-\x7e]+/g, '…')
    .replace(/(?:%[0-9A-F]{2})+/gi, '…');
  return line.length > longest ? `${kept}…` : kept;
}
