import { version } from '../../package.json';
import type { Phrases } from '../features/phrases';
import type { Problem, Severity } from '../model/problem';
import { rules } from '../rules/all';
import type { Rule } from '../rules/rule';
import type { Lines } from '../text/lines';

/** A document with what was found in it. */
export interface Checked {
  readonly name: string;
  readonly lines: Lines;
  readonly problems: readonly Problem[];
}

/** One line a problem below the name of its file, as a person reads it; a closing line with the counts. */
export function stylishOf(checked: readonly Checked[], phrases: Phrases): string[] {
  const found = checked.filter(({ problems }) => problems.length > 0);
  const lines = found.flatMap(({ name, lines, problems }) => [
    name,
    ...problems.map(({ span, severity, message, code }) => {
      const { line, character } = lines.positionAt(span[0]);
      const place = `${line + 1}:${character + 1}`.padEnd(8);
      return `  ${place} ${phrases.get(`severity.${severity}`)}  ${phrases.say(message)}  ${code}`;
    }),
    '',
  ]);
  const count = (severity: Severity): number =>
    found.flatMap(({ problems }) => problems).filter((problem) => problem.severity === severity).length;
  const summary = phrases.get('cli.check.summary', count('error'), count('warning'), count('info') + count('hint'));
  return [...lines, phrases.get('cli.check.read', checked.length) + summary];
}

/** One JSON object a problem and line; lines and columns count from 1, spans in UTF-16 units of the LF text. */
export function jsonOf(checked: readonly Checked[], phrases: Phrases): string[] {
  return checked.flatMap(({ name, lines, problems }) =>
    problems.map(({ code, severity, span, message }) => {
      const { line, character } = lines.positionAt(span[0]);
      const place = { uri: name, line: line + 1, column: character + 1, span };
      return JSON.stringify({ ...place, code, severity, message: phrases.say(message) });
    }),
  );
}

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note', hint: 'note' };

/** SARIF 2.1.0, as code-scanning services take it. */
export function sarifOf(checked: readonly Checked[], phrases: Phrases): string[] {
  const results = checked.flatMap(({ name, lines, problems }) =>
    problems.map(({ code, severity, span, message }) => {
      const [start, end] = [lines.positionAt(span[0]), lines.positionAt(span[1])];
      const region = {
        startLine: start.line + 1,
        startColumn: start.character + 1,
        endLine: end.line + 1,
        endColumn: end.character + 1,
      };
      const physicalLocation = { artifactLocation: { uri: addressOf(name) }, region };
      return {
        ruleId: code,
        level: levels[severity],
        message: { text: phrases.say(message) },
        locations: [{ physicalLocation }],
      };
    }),
  );
  const driver = { name: 'Glossator', version, rules: rules.map((rule) => descriptorOf(rule, phrases)) };
  return [
    JSON.stringify({
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }],
    }),
  ];
}

/** A rule with what it is about, without which a code-scanning service takes none. */
function descriptorOf({ code, defaultSeverity }: Rule, phrases: Phrases): object {
  // Each rule has such a phrase: a test holds them to the pages of the rules.
  const about = { text: phrases.say({ key: `about.${code}`, args: [] }) };
  return {
    id: code,
    ...{ shortDescription: about, fullDescription: about, help: about },
    defaultConfiguration: { level: levels[defaultSeverity] },
  };
}

/** The relative address of a file: of what its name may hold nothing has a meaning in it. */
function addressOf(name: string): string {
  return name.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
}
