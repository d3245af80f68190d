import { parseArgs } from 'node:util';
import { citationPlaces, paperStyles, type WordBriefWanted } from '../features/briefs/word-brief';
import { exchangeFormats } from '../features/exchange/formats';
import { exchangeLayers, type OutgoingWanted } from '../features/exchange/outgoing';
import { reportFormats, type ReportWanted } from '../features/reports/make';
import { reportKinds } from '../features/reports/report';
import type { Channel } from '../server/node/serve';
import { askImport, type ImportValues, type ImportWanted } from './ask-import';

export const checkFormats = ['stylish', 'json', 'sarif'] as const;
/** The tree of holdings; or the claims beside what answers them. */
const layouts = ['tree', 'markdown', 'csv'] as const;
export type HoldingsLayout = (typeof layouts)[number];

export type CheckFormat = (typeof checkFormats)[number];

export const summaryFormats = ['markdown', 'html', 'csv'] as const;
export type SummaryFormat = (typeof summaryFormats)[number];

export const variablesFormats = ['csv', 'json'] as const;
export type VariablesFormat = (typeof variablesFormats)[number];

export const agreementFormats = ['text', 'json'] as const;
export type AgreementFormat = (typeof agreementFormats)[number];

/** What the command line asks for. */
export type Asked =
  | {
      readonly command: 'analyze' | 'holdings';
      /** How `holdings` prints: the tree, or claims beside orders as Markdown or CSV. */
      readonly layout: HoldingsLayout;
      /** Whether `analyze` prints the form of hand-annotated gold. */
      readonly gold: boolean;
      /** Without what people have corrected. */
      readonly asRead: boolean;
      readonly files: readonly string[];
      readonly folders: readonly string[];
      /** Collections of statutes: read as far as a citation asks. */
      readonly statutes: readonly string[];
    }
  | {
      readonly command: 'check';
      readonly paths: readonly string[];
      readonly statutes: readonly string[];
      readonly format: CheckFormat;
      /** Without what people have corrected. */
      readonly asRead: boolean;
      /** Whether what has one right answer is put right in the briefs first. */
      readonly fix: boolean;
      /** Where a copy of the one Word file goes that has comments with what checking it comes to. */
      readonly comments?: string;
      /** A file that says how serious findings are, and where; absent where rules say it themselves. */
      readonly config?: string;
      /** More warnings than this make the check fail; absent where any number will do. */
      readonly maxWarnings?: number;
    }
  | { readonly command: 'tags'; readonly action: 'doctor' | 'prune'; readonly folder: string }
  | {
      readonly command: 'tags';
      readonly action: 'variables';
      readonly folder: string;
      readonly format: VariablesFormat;
    }
  | {
      readonly command: 'tags';
      readonly action: 'agreement';
      readonly folder: string;
      readonly format: AgreementFormat;
      /** Who looks: what a plan hides from them is left out. */
      readonly person?: string;
    }
  | {
      readonly command: 'tags';
      readonly action: 'assign';
      readonly folder: string;
      /** The lead. */
      readonly person: string;
      readonly coders: readonly string[];
      /** From 0 to 1. */
      readonly share: number;
      readonly each: number;
      readonly seed: number;
      readonly only?: string;
    }
  | { readonly command: 'tags'; readonly action: 'release'; readonly folder: string; readonly person: string }
  | { readonly command: 'tags'; readonly action: 'progress'; readonly folder: string; readonly person?: string }
  | (OutgoingWanted & {
      readonly command: 'tags';
      readonly action: 'export';
      readonly folder: string;
      /** Who looks: what a plan hides from them is left out. */
      readonly person?: string;
      /** A folder for the files; without it only what would be in them is said. */
      readonly output?: string;
      /** Over files that are there, too. */
      readonly force: boolean;
    })
  | {
      readonly command: 'tags';
      readonly action: 'import';
      readonly folder: string;
      /** A file, or a folder with files of brat. */
      readonly file: string;
      /** Under whose name. */
      readonly person: string;
    }
  | (ReportWanted & {
      readonly command: 'report';
      readonly brief: string;
      /** Where its sources and checks lie; that of the brief where absent. */
      readonly folder?: string;
      readonly statutes: readonly string[];
      /** Standard output where absent. */
      readonly output?: string;
      /** Over a file that was changed by hand, too. */
      readonly force: boolean;
      /** Without what people have corrected. */
      readonly asRead: boolean;
    })
  | (WordBriefWanted & {
      readonly command: 'word';
      readonly brief: string;
      /** Where its sources and checks lie; that of the brief where absent. */
      readonly folder: string | undefined;
      readonly statutes: readonly string[];
      readonly output: string;
      /** Also where citations or quotations are left to check. */
      readonly unchecked: boolean;
      /** Over a file that was changed by hand, too. */
      readonly force: boolean;
      /** Without what people have corrected. */
      readonly asRead: boolean;
    })
  | {
      readonly command: 'summary';
      readonly judgment: string;
      /** `csv` is its terms alone. */
      readonly format: SummaryFormat;
      /** A file of English names by Chinese ones. */
      readonly names?: string;
      /** Without what people have corrected. */
      readonly asRead: boolean;
    }
  | ImportWanted
  | { readonly command: 'lsp'; readonly channel: Channel }
  | { readonly command: 'help' | 'version' }
  | {
      readonly command: 'wrong';
      readonly why:
        | 'no-command'
        | 'unknown-command'
        | 'no-files'
        | 'option'
        | 'value'
        | 'format'
        | 'checkFormat'
        | 'holdingsFormat'
        | 'variablesFormat'
        | 'agreementFormat'
        | 'summaryFormat'
        | 'exchangeFormat'
        | 'layer'
        | 'person'
        | 'coders'
        | 'reportKind'
        | 'reportFormat'
        | 'reportOutput'
        | 'wordStyle'
        | 'wordCitations'
        | 'wordOutput'
        | 'grade'
        | 'changes'
        | 'kept'
        | 'number'
        | 'language';
      readonly what: string;
    };

export interface Asking {
  readonly asked: Asked;
  readonly language?: string;
}

/** Reads the arguments behind the program's name; wrong usage is an answer, not an error. */
export function readArguments(args: readonly string[]): Asking {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        'max-warnings': { type: 'string' },
        config: { type: 'string' },
        fix: { type: 'boolean' },
        comments: { type: 'string' },
        folder: { type: 'string', multiple: true },
        statutes: { type: 'string', multiple: true },
        court: { type: 'string' },
        names: { type: 'string' },
        style: { type: 'string' },
        citations: { type: 'string' },
        unchecked: { type: 'boolean' },
        output: { type: 'string', short: 'o' },
        force: { type: 'boolean' },
        out: { type: 'string' },
        grade: { type: 'string' },
        changes: { type: 'string' },
        keep: { type: 'string' },
        'dry-run': { type: 'boolean' },
        redact: { type: 'boolean' },
        layer: { type: 'string' },
        person: { type: 'string' },
        coders: { type: 'string' },
        share: { type: 'string' },
        each: { type: 'string' },
        seed: { type: 'string' },
        only: { type: 'string' },
        language: { type: 'string' },
        'as-read': { type: 'boolean' },
        stdio: { type: 'boolean' },
        'node-ipc': { type: 'boolean' },
        // Heeded before arguments are read: see readers-ahead.ts.
        unread: { type: 'boolean' },
        // Editors name themselves; the server learns of it when the connection is made.
        clientProcessId: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
      },
    });
  } catch (error) {
    return { asked: wrongOption(error) };
  }
  const { values, positionals } = parsed;
  const { language } = values;
  if (language === undefined) return { asked: ask(values, positionals) };
  if (!languages.test(language)) return { asked: { command: 'wrong', why: 'language', what: language } };
  return { asked: ask(values, positionals), language };
}

/** en, zh and their regions; anything else would be answered in a language nobody asked for. */
const languages = /^(?:en|zh)(?:[-_.]|$)/i;

/** What parseArgs has against an option, in our words: its own are English only. */
function wrongOption(error: unknown): Asked {
  const { code = '', message = '' } = error as { code?: string; message?: string };
  const what = /'(-[^' ]*)/.exec(message)?.[1] ?? '';
  return { command: 'wrong', why: code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' ? 'option' : 'value', what };
}

interface Values extends ImportValues {
  readonly format?: string | undefined;
  readonly 'max-warnings'?: string | undefined;
  readonly config?: string | undefined;
  readonly fix?: boolean | undefined;
  readonly comments?: string | undefined;
  readonly folder?: string[] | undefined;
  readonly statutes?: string[] | undefined;
  readonly court?: string | undefined;
  readonly names?: string | undefined;
  readonly style?: string | undefined;
  readonly citations?: string | undefined;
  readonly unchecked?: boolean | undefined;
  readonly output?: string | undefined;
  readonly force?: boolean | undefined;
  readonly redact?: boolean | undefined;
  readonly layer?: string | undefined;
  readonly person?: string | undefined;
  readonly coders?: string | undefined;
  readonly share?: string | undefined;
  readonly each?: string | undefined;
  readonly seed?: string | undefined;
  readonly only?: string | undefined;
  readonly 'node-ipc'?: boolean | undefined;
  readonly 'as-read'?: boolean | undefined;
  readonly help?: boolean | undefined;
  readonly version?: boolean | undefined;
}

function ask(values: Values, [command, ...files]: readonly string[]): Asked {
  if (values.version) return { command: 'version' };
  if (values.help || command === 'help') return { command: 'help' };
  if (command === undefined) return { command: 'wrong', why: 'no-command', what: '' };
  if (command === 'lsp') return { command, channel: values['node-ipc'] ? 'ipc' : 'stdio' };
  if (command === 'check') return askCheck(values, files);
  if (command === 'tags') return askTags(values, files);
  if (command === 'report') return askReport(values, files);
  if (command === 'word') return askWord(values, files);
  if (command === 'import') return askImport(values, files);
  if (command === 'summary') return askSummary(values, files);
  if (command !== 'analyze' && command !== 'holdings')
    return { command: 'wrong', why: 'unknown-command', what: command };
  const gold = command === 'analyze' && values.format === 'gold';
  if (command === 'analyze' && values.format !== undefined && values.format !== 'json' && !gold)
    return { command: 'wrong', why: 'format', what: values.format };
  const layout = layouts.find((one) => one === (values.format ?? 'tree')) ?? 'tree';
  if (command === 'holdings' && values.format !== undefined && values.format !== layout)
    return { command: 'wrong', why: 'holdingsFormat', what: values.format };
  if (files.length === 0) return { command: 'wrong', why: 'no-files', what: command };
  const asRead = values['as-read'] ?? false;
  const { folder: folders = [], statutes = [] } = values;
  return { command, layout, gold, asRead, files, folders, statutes };
}

const tagsActions = [
  ...(['doctor', 'prune', 'variables', 'agreement', 'export', 'import'] as const),
  ...(['assign', 'release', 'progress'] as const),
] as const;

function askTags(values: Values, [named, first, second]: readonly string[]): Asked {
  const action = tagsActions.find((one) => one === named);
  if (!action) return { command: 'wrong', why: 'unknown-command', what: ['tags', named ?? ''].join(' ').trim() };
  const folder = action === 'import' ? second : first;
  if (first === undefined || folder === undefined) return { command: 'wrong', why: 'no-files', what: `tags ${action}` };
  const command = 'tags';
  const given = values.format;
  const person = (values.person ?? '').trim();
  const as = person === '' ? {} : { person };
  switch (action) {
    case 'doctor':
    case 'prune':
      return { command, action, folder };
    case 'variables': {
      const format = variablesFormats.find((one) => one === (given ?? 'csv'));
      return format ? { command, action, folder, format } : wrongFormat('variablesFormat', given);
    }
    case 'agreement': {
      const format = agreementFormats.find((one) => one === (given ?? 'text'));
      return format ? { command, action, folder, format, ...as } : wrongFormat('agreementFormat', given);
    }
    case 'export': {
      const format = exchangeFormats.find((one) => one === given);
      const { redact = false, force = false, output } = values;
      if (!format) return wrongFormat('exchangeFormat', given);
      const layer = exchangeLayers.find((one) => one === (values.layer ?? (format === 'gold' ? 'gold' : 'all')));
      if (!layer || (format === 'gold' && layer !== 'gold'))
        return { command: 'wrong', why: 'layer', what: values.layer ?? '' };
      return { command, action, folder, format, layer, redact, force, ...as, ...(output !== undefined && { output }) };
    }
    case 'import': {
      if (person === '') return { command: 'wrong', why: 'person', what: '--person' };
      return { command, action, folder, file: first, person };
    }
    case 'assign':
      return askAssign(values, folder, person);
    case 'release':
      return person === ''
        ? { command: 'wrong', why: 'person', what: '--person' }
        : { command, action, folder, person };
    case 'progress':
      return { command, action, folder, ...as };
  }
}

/** --share is in percent; a fifth by two coders where nothing is said. */
function askAssign(
  { coders: named = '', share = '20', each = '2', seed = '1', only }: Values,
  folder: string,
  person: string,
): Asked {
  if (person === '') return { command: 'wrong', why: 'person', what: '--person' };
  const coders = [
    ...new Set(
      named
        .split(/[,，、]/)
        .map((one) => one.trim())
        .filter((one) => one !== ''),
    ),
  ];
  if (coders.length === 0) return { command: 'wrong', why: 'coders', what: '--coders' };
  const wrong = (['share', 'each', 'seed'] as const).find((_, at) => !/^\d{1,9}$/.test([share, each, seed][at]!));
  if (wrong ?? Number(share) > 100) return { command: 'wrong', why: 'number', what: `--${wrong ?? 'share'}` };
  return {
    ...{ command: 'tags', action: 'assign', folder, person, coders },
    ...{ share: Number(share) / 100, each: Number(each), seed: Number(seed) },
    ...(only !== undefined && { only }),
  };
}

function wrongFormat(why: 'variablesFormat' | 'agreementFormat' | 'exchangeFormat', what = ''): Asked {
  return { command: 'wrong', why, what };
}

function askReport(values: Values, [named, brief]: readonly string[]): Asked {
  const kind = reportKinds.find((one) => one === named);
  if (!kind) return { command: 'wrong', why: 'reportKind', what: named ?? '' };
  const format = reportFormats.find((one) => one === (values.format ?? 'markdown'));
  if (!format) return { command: 'wrong', why: 'reportFormat', what: values.format ?? '' };
  if (brief === undefined) return { command: 'wrong', why: 'no-files', what: `report ${kind}` };
  const { court, output, folder, statutes = [], force = false } = values;
  if (format === 'docx' && output === undefined) return { command: 'wrong', why: 'reportOutput', what: format };
  return {
    ...{ command: 'report', kind, format, brief, statutes, force, asRead: values['as-read'] ?? false },
    ...(court !== undefined && { court }),
    ...(output !== undefined && { output }),
    ...(folder?.[0] !== undefined && { folder: folder[0] }),
  };
}

function askWord(values: Values, [brief]: readonly string[]): Asked {
  const style = paperStyles.find((one) => one === values.style);
  if (values.style !== undefined && !style) return { command: 'wrong', why: 'wordStyle', what: values.style };
  const citations = citationPlaces.find((one) => one === (values.citations ?? 'text'));
  if (!citations) return { command: 'wrong', why: 'wordCitations', what: values.citations ?? '' };
  if (brief === undefined) return { command: 'wrong', why: 'no-files', what: 'word' };
  const { output, folder, statutes = [], force = false, unchecked = false } = values;
  if (output === undefined) return { command: 'wrong', why: 'wordOutput', what: '--output' };
  const asRead = values['as-read'] ?? false;
  return {
    ...{ command: 'word', brief, output, citations, folder: folder?.[0], statutes, unchecked, force, asRead },
    ...(style && { style }),
  };
}

function askSummary(values: Values, [judgment]: readonly string[]): Asked {
  const format = summaryFormats.find((one) => one === (values.format ?? 'markdown'));
  if (!format) return { command: 'wrong', why: 'summaryFormat', what: values.format ?? '' };
  if (judgment === undefined) return { command: 'wrong', why: 'no-files', what: 'summary' };
  const { names } = values;
  const asRead = values['as-read'] ?? false;
  return { command: 'summary', judgment, format, asRead, ...(names !== undefined && { names }) };
}

function askCheck(values: Values, paths: readonly string[]): Asked {
  const format = checkFormats.find((one) => one === (values.format ?? 'stylish'));
  if (!format) return { command: 'wrong', why: 'checkFormat', what: values.format ?? '' };
  const most = values['max-warnings'];
  if (most !== undefined && !/^\d{1,9}$/.test(most)) return { command: 'wrong', why: 'number', what: '--max-warnings' };
  if (paths.length === 0) return { command: 'wrong', why: 'no-files', what: 'check' };
  const statutes = values.statutes ?? [];
  const asRead = values['as-read'] ?? false;
  return {
    command: 'check',
    paths,
    format,
    statutes,
    asRead,
    fix: values.fix ?? false,
    ...(values.config !== undefined && { config: values.config }),
    ...(values.comments !== undefined && { comments: values.comments }),
    ...(most !== undefined && { maxWarnings: Number(most) }),
  };
}
