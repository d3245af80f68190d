import type { FileToTake, IntakeOptions } from '../intake';
import type { IntakeProblem, Taking } from '../taken-in';
import { partText, unpack, type Parts } from './archive';
import { layOut, type Layout } from './lay-out';
import { marginsOf } from './margins';
import { ListCounter, NumberingReader } from './numbering';
import { isOwnWork } from './own-work';
import { relationsOf } from './relations';
import type { Block, Story } from './story';
import { StoryReader } from './story-reader';
import { StylesReader } from './styles';
import { DocxWriter } from './docx-writer';
import { readXml, type XmlEnd, type XmlListener } from './xml';

/**
 * The text of a .docx: a paragraph is a line, a row of a table too. Numbers that Word would put are written, notes stand at the
 * end behind marks as Markdown has them, one side of tracked changes is taken. Headers, footers, watermarks and hidden words are
 * left out and listed.
 */
export function readDocx({ bytes, options = {} }: Pick<FileToTake, 'bytes' | 'options'>): Taking {
  const parts = unpack(bytes, (name) => /\.(?:xml|rels)$/i.test(name) && !/^customXml\//i.test(name));
  if (typeof parts === 'string') return { refused: parts };
  const main = relationsOf(parts, '').find(({ kind }) => kind === 'officeDocument')?.target ?? 'word/document.xml';
  return new Docx(parts, main, options).read();
}

class Docx {
  private readonly styles = new StylesReader();
  private readonly writer = new DocxWriter();
  private readonly ends: XmlEnd[] = [];
  /** Notes in the order of their marks. */
  private readonly noted: { readonly of: 'footnote' | 'endnote'; readonly id: string }[] = [];
  private hasChanges = false;

  constructor(
    private readonly parts: Parts,
    private readonly main: string,
    private readonly options: IntakeOptions,
  ) {}

  read(): Taking {
    if (!this.parts.has(this.main)) return { refused: 'damaged' };
    this.hear('styles', this.styles);
    const numbering = new NumberingReader();
    this.hear('numbering', numbering);
    const story = this.storiesOf(this.main).get('') ?? [];
    if (this.ends.includes('too-deep')) return { refused: 'too-deep' };
    const lists = numbering.lists((style) => this.styles.of(style).list);
    const levels = new Map(
      [...lists].flatMap(([list, { levels }]) =>
        [...levels].flatMap(([level, { style }]) => (style === undefined ? [] : [[style, { list, level }] as const])),
      ),
    );
    const layout: Layout = {
      ...{ writer: this.writer, isBody: true, counter: new ListCounter(lists) },
      ...{ styleOf: (id) => this.styles.of(id), levelOf: (style) => levels.get(style) },
      ...{ noteNumber: (of, id) => this.noteNumber(of, id), pagesAre: this.pagesAre(story) },
    };
    const heads = this.marginsOf('header');
    heads.forEach(({ kind, words }) => this.writer.leaveOut(kind, `${words}\n`));
    layOut(story, layout);
    this.writeNotes({ ...layout, isBody: false });
    this.marginsOf('footer').forEach(({ kind, words }) => this.writer.leaveOut(kind, `\n${words}`));
    return this.taken();
  }

  private taken(): Taking {
    const { removed, pages, paragraphs } = this.writer;
    const text = this.writer.text();
    const problems: IntakeProblem[] = [];
    if (this.ends.includes('damaged')) problems.push({ kind: 'damaged' });
    if (this.hasChanges) problems.push({ kind: 'tracked-changes' });
    if (text.trim() === '') return { refused: this.ends.includes('damaged') ? 'damaged' : 'empty' };
    const ours = isOwnWork(this.parts);
    return { format: 'docx', text, removed, pages, problems, paragraphs, ...(ours && { ours }) };
  }

  /** Lets a listener hear the part of a kind that the main one goes with, if there is one. */
  private hear(kind: string, listener: XmlListener): void {
    const name = this.partsOf(kind)[0];
    if (name !== undefined) this.ends.push(readXml(partText(this.parts.get(name)!), listener));
  }

  private partsOf(kind: string): string[] {
    return relationsOf(this.parts, this.main).flatMap((one) => (one.kind === kind ? [one.target] : []));
  }

  private storiesOf(name: string): ReadonlyMap<string, Story> {
    const reader = new StoryReader(this.styles, this.options);
    this.ends.push(readXml(partText(this.parts.get(name)!), reader));
    this.hasChanges ||= reader.hasChanges;
    return reader.stories;
  }

  private noteNumber(of: 'footnote' | 'endnote', id: string): number {
    const known = this.noted.findIndex((one) => one.of === of && one.id === id);
    return known === -1 ? this.noted.push({ of, id }) : known + 1;
  }

  private writeNotes(layout: Layout): void {
    const stories = {
      footnote: this.notesIn('footnotes'),
      endnote: this.notesIn('endnotes'),
    };
    for (let i = 0; i < this.noted.length; i++) {
      const { of, id } = this.noted[i]!;
      this.writer.write(`${i === 0 ? '\n' : ''}\n[^${i + 1}]: `);
      layOut(trimmed(stories[of].get(id) ?? []), layout);
    }
  }

  private notesIn(kind: string): ReadonlyMap<string, Story> {
    const [name] = this.partsOf(kind);
    return name === undefined ? new Map() : this.storiesOf(name);
  }

  private marginsOf(kind: 'header' | 'footer'): ReturnType<typeof marginsOf> {
    return marginsOf(
      kind,
      this.partsOf(kind).map((name) => this.storiesOf(name).get('') ?? []),
    );
  }

  /**
   * Breaks that Word left when it last laid the file out tell the pages. Where there are none, those that somebody has put do
   * if the file says that it has as many pages.
   */
  private pagesAre(story: Story): Layout['pagesAre'] {
    const { laidOut, put } = breaksOf(story);
    if (laidOut > 0) return 'laid-out';
    let pages = '';
    let inPages = false;
    const part = this.parts.get('docProps/app.xml');
    if (!part || put === 0) return 'unknown';
    readXml(partText(part), {
      open: (name) => (inPages = name === 'app:Pages'),
      close: () => (inPages = false),
      text: (words) => (pages += inPages ? words : ''),
    });
    return Number(pages) === put + 1 ? 'broken' : 'unknown';
  }
}

/** How many pages begin in a story, laid out and by breaks that were put. */
function breaksOf(story: Story): { laidOut: number; put: number } {
  const total = { laidOut: 0, put: 0 };
  const count = (block: Block): void => {
    if (block.kind === 'table') return block.rows.flat(2).forEach(count);
    if (block.breaksPage) total.put++;
    for (const piece of block.pieces) {
      if (piece.kind !== 'page') continue;
      if (piece.laidOut) total.laidOut++;
      else total.put++;
    }
  };
  story.forEach(count);
  return total;
}

/** A note without the blank that Word puts behind its mark. */
function trimmed(story: Story): Story {
  const [first, ...others] = story;
  if (first?.kind !== 'paragraph') return story;
  const at = first.pieces.findIndex(({ kind }) => kind === 'text');
  const piece = first.pieces[at];
  if (piece?.kind !== 'text') return story;
  const text = piece.text.replace(/^\s+/, '');
  return [{ ...first, pieces: first.pieces.with(at, { kind: 'text', text }) }, ...others];
}
