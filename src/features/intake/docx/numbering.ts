import { formatNumber } from './number-format';
import type { XmlListener } from './xml';

/** One level of a list. */
export interface ListLevel {
  readonly start: number;
  readonly format: string;
  /** With %1 for the number of the first level: 第%1条, %1.%2. */
  readonly label: string;
  /** What stands between the number and the words. */
  readonly gap: string;
  /** The style whose paragraphs belong to this level. */
  readonly style?: string | undefined;
  /** It begins anew behind a number of this level (counted from 1) or a higher one; 0 never does. */
  readonly restart?: number | undefined;
  /** Whether numbers of higher levels stand in its label in digits. */
  readonly allDigits: boolean;
}

/** A list of a document: others may go on with its numbers. */
export interface List {
  readonly counter: string;
  readonly levels: ReadonlyMap<number, ListLevel>;
  /** Numbers with which its levels begin anew. */
  readonly starts: ReadonlyMap<number, number>;
}

type Making<T> = { -readonly [K in keyof T]: T[K] };

/** Hears word/numbering.xml; `lists` has what it said, by the number of the list. */
export class NumberingReader implements XmlListener {
  private readonly counters = new Map<string, { levels: Map<number, ListLevel>; link?: string }>();
  private readonly instances = new Map<
    string,
    { counter: string; own: Map<number, ListLevel>; starts: Map<number, number> }
  >();
  /** The level of a style by which a list is meant that only names the style. */
  private counter = '';
  private instance = '';
  private at = 0;
  private level: Making<ListLevel> | undefined;

  open(name: string, attribute: (name: string) => string | undefined): void {
    const value = attribute('val') ?? '';
    switch (name) {
      case 'w:abstractNum':
        this.counter = attribute('abstractNumId') ?? '';
        this.instance = '';
        this.counters.set(this.counter, { levels: new Map() });
        break;
      case 'w:numStyleLink':
        this.counters.get(this.counter)!.link = value;
        break;
      case 'w:num':
        this.instance = attribute('numId') ?? '';
        this.instances.set(this.instance, { counter: '', own: new Map(), starts: new Map() });
        break;
      case 'w:abstractNumId':
        if (this.instance !== '') this.instances.get(this.instance)!.counter = value;
        break;
      case 'w:lvlOverride':
        this.at = Number(attribute('ilvl'));
        break;
      case 'w:startOverride':
        this.instances.get(this.instance)?.starts.set(this.at, Number(value));
        break;
      case 'w:lvl':
        this.at = Number(attribute('ilvl'));
        this.level = { start: 0, format: 'decimal', label: '', gap: '\t', allDigits: false };
        break;
      default:
        if (this.level) describe(this.level, name, value);
    }
  }

  close(name: string): void {
    if (name !== 'w:lvl' || !this.level) return;
    const levels =
      this.instance === '' ? this.counters.get(this.counter)?.levels : this.instances.get(this.instance)?.own;
    levels?.set(this.at, this.level);
    this.level = undefined;
  }

  /** @param listOf The list of a style, for lists that are said to be that. */
  lists(listOf: (style: string) => string | undefined): ReadonlyMap<string, List> {
    const resolved = (counter: string): string => {
      const link = this.counters.get(counter)?.link;
      const list = link === undefined ? undefined : listOf(link);
      return list === undefined ? counter : (this.instances.get(list)?.counter ?? counter);
    };
    return new Map(
      [...this.instances].map(([id, { counter, own, starts }]) => {
        const shared = resolved(counter);
        const levels = new Map([...(this.counters.get(shared)?.levels ?? []), ...own]);
        return [id, { counter: shared, levels, starts }] as const;
      }),
    );
  }
}

function describe(level: Making<ListLevel>, name: string, value: string): void {
  if (name === 'w:start') level.start = Number(value) || 0;
  else if (name === 'w:numFmt') level.format = value;
  else if (name === 'w:lvlText') level.label = value;
  else if (name === 'w:suff') level.gap = value === 'space' ? ' ' : value === 'nothing' ? '' : '\t';
  else if (name === 'w:pStyle') level.style = value;
  else if (name === 'w:lvlRestart') level.restart = Number(value);
  else if (name === 'w:isLgl') level.allDigits = value !== '0' && value !== 'false';
}

/** No number is longer, in characters: what is put before each paragraph would fill the machine. */
const longestLabel = 255;

/** Counts the paragraphs of lists in the order in which they come. */
export class ListCounter {
  private readonly numbers = new Map<string, (number | undefined)[]>();
  private readonly begun = new Set<string>();

  constructor(private readonly lists: ReadonlyMap<string, List>) {}

  /** What numbering puts before the next paragraph, with what sets it apart; empty where the list is not known. */
  label(id: string, level: number): string {
    const list = this.lists.get(id);
    const described = list?.levels.get(level);
    if (!list || !described) return '';
    const numbers = this.numbers.get(list.counter) ?? [];
    this.numbers.set(list.counter, numbers);
    numbers[level] = this.next(id, list, level, numbers[level]);
    for (let i = 0; i < level; i++) numbers[i] ??= list.levels.get(i)?.start ?? 1;
    for (let i = level + 1; i < numbers.length; i++) {
      // Where nothing is said a level begins anew behind any higher one.
      if (level < (list.levels.get(i)?.restart ?? i)) numbers[i] = undefined;
    }
    const { format, label, gap, allDigits } = described;
    if (format === 'bullet') return '• ';
    const words = label.slice(0, longestLabel).replace(/%(\d)/g, (_, digit: string) => {
      const of = Number(digit) - 1;
      const form = list.levels.get(of)?.format ?? 'decimal';
      return formatNumber(numbers[of] ?? 1, allDigits ? 'decimal' : form);
    });
    return words === '' ? '' : words + gapBehind(words, gap);
  }

  private next(id: string, { levels, starts }: List, level: number, before: number | undefined): number {
    const start = starts.get(level);
    const key = `${id} ${level}`;
    if (start !== undefined && !this.begun.has(key)) {
      this.begun.add(key);
      return start;
    }
    return before === undefined ? (start ?? levels.get(level)!.start) : before + 1;
  }
}

/** A tab sets apart on paper; in a text a blank does, and behind a full-width mark nothing is needed. */
function gapBehind(label: string, gap: string): string {
  if (gap !== '\t') return gap;
  return /[、）．。：】〕]$/.test(label) ? '' : ' ';
}
