import { essence } from './discreet';

/** What a report tells: numbers, versions and switches. There is no room in it for a name, a path or a text. */
export interface ReportFacts {
  readonly extension: string;
  readonly editor: string;
  readonly surface: 'desktop' | 'web';
  readonly remote: boolean;
  readonly locale: string;
  readonly server: 'running' | 'stopped' | 'not started';
  readonly folders: number;
  /** Open documents that are ours: what they are and how large, in UTF-16 code units and lines. */
  readonly documents: readonly { readonly language: string; readonly length: number; readonly lines: number }[];
  readonly settings: Readonly<Record<string, string | number | boolean>>;
  /** Warnings and errors as they were raised; only their essence is told. */
  readonly failures: readonly string[];
}

/** The words around the facts, in the language of the editor. */
export interface ReportWords {
  readonly title: string;
  readonly private: string;
  readonly happened: string;
  readonly expected: string;
  readonly steps: string;
  readonly facts: string;
  readonly failures: string;
  readonly none: string;
}

/** The text of a report in Markdown: questions for the person, then the facts. */
export function reportText(facts: ReportFacts, words: ReportWords): string {
  const failures = facts.failures.map(essence).filter((line) => line !== '');
  return [
    `# ${words.title}`,
    words.private,
    ...[words.happened, words.expected, words.steps].map((question) => `## ${question}\n\n…`),
    `## ${words.facts}`,
    list([
      `Glossator ${facts.extension}`,
      `VS Code ${facts.editor}, ${facts.surface}${facts.remote ? ', remote' : ''}, ${facts.locale}`,
      `server: ${facts.server}`,
      `folders: ${facts.folders}`,
      ...facts.documents.map(({ language, length, lines }) => `${language}: ${length} / ${lines}`),
      ...Object.entries(facts.settings).map(([name, value]) => `${name}: ${value}`),
    ]),
    `## ${words.failures}`,
    failures.length > 0 ? list(failures) : words.none,
    '',
  ].join('\n\n');
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}
