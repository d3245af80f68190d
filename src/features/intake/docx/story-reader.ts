import type { IntakeOptions } from '../intake';
import { Fields } from './fields';
import { gone, passedOver } from './passed-over';
import type { Block, Paragraph, Piece, Story } from './story';
import { isOn } from './styles';
import { symbolOf } from './symbols';
import type { Attributes, XmlListener } from './xml';

/** What of a style a reader of a story needs. */
export interface HiddenStyles {
  of(id: string | undefined): { readonly hidden?: boolean | undefined };
}

/** A paragraph that has begun. */
interface Opened {
  readonly index: number;
  readonly pieces: Piece[];
  /** What stands in text boxes of it comes behind it. */
  readonly boxes: Block[];
  style?: string | undefined;
  list?: string | undefined;
  level?: number | undefined;
  joined: boolean;
  breaksPage: boolean;
}

interface OpenedTable {
  readonly rows: Story[][];
  row: Story[];
  /** Whether the change that was settled has taken the row away. */
  gone: boolean;
}

/**
 * Hears a part of a .docx that holds a story (body, notes, header) and makes blocks of it. Of the notes of a part each is a
 * story by itself.
 */
export class StoryReader implements XmlListener {
  /** The stories of the part by the id of the note; a body or a header is the one of ''. */
  readonly stories = new Map<string, Story>();
  /** Whether there are tracked changes. */
  hasChanges = false;

  private readonly names: string[] = [];
  private readonly containers: Block[][] = [];
  private readonly paragraphs: Opened[] = [];
  private readonly tables: OpenedTable[] = [];
  private readonly fields = new Fields();
  private readonly gone: ReadonlySet<string>;
  private skipped = 0;
  private count = 0;
  private hidden = false;
  /** What becomes of the words of the element that is open: they stand in the text, or are none of it. */
  private takes: 'kept' | 'trimmed' | undefined;
  private heard = '';

  constructor(
    private readonly styles: HiddenStyles,
    { changes = 'accepted' }: IntakeOptions,
  ) {
    this.gone = gone[changes];
  }

  open(name: string, attribute: Attributes): void {
    const parent = this.names.at(-1);
    this.names.push(name);
    if (this.skipped > 0 || passedOver.has(name)) {
      this.skipped++;
      if (name === 'w:p') this.count++;
      return;
    }
    if (name === 'w:ins' || name === 'w:del' || name === 'w:moveFrom' || name === 'w:moveTo') {
      this.change(name, parent);
    } else if (parent === 'w:rPr' || parent === 'w:pPr' || parent === 'w:numPr') this.property(name, parent, attribute);
    else if (parent === 'w:r') this.inRun(name, attribute);
    else this.structure(name, attribute);
  }

  text(words: string): void {
    if (this.takes && this.skipped === 0) this.heard += words;
  }

  close(name: string): void {
    this.names.pop();
    if (this.skipped > 0) {
      this.skipped--;
      return;
    }
    switch (name) {
      case 'w:t':
      case 'w:delText':
      case 'm:t':
        this.put(this.takes === 'trimmed' ? this.heard.trim() : this.heard);
        this.heard = '';
        this.takes = undefined;
        break;
      // On a line the parts of a formula are told apart by brackets.
      case 'm:num':
        this.put(')/(');
        break;
      case 'm:den':
      case 'm:sup':
        this.put(')');
        break;
      case 'w:p':
        this.endParagraph();
        break;
      case 'w:tc':
        this.tables.at(-1)?.row.push(this.containers.pop() ?? []);
        break;
      case 'w:tr':
        this.endRow();
        break;
      case 'w:tbl': {
        const table = this.tables.pop();
        if (table && table.rows.length > 0) this.containers.at(-1)?.push({ kind: 'table', rows: table.rows });
        break;
      }
      case 'w:footnote':
      case 'w:endnote':
        this.containers.pop();
        break;
      case 'w:txbxContent':
        this.paragraphs[0]?.boxes.push(...(this.containers.pop() ?? []));
        break;
    }
  }

  private structure(name: string, attribute: Attributes): void {
    switch (name) {
      case 'w:body':
      case 'w:hdr':
      case 'w:ftr':
        this.begin('');
        break;
      case 'w:footnote':
      case 'w:endnote':
        // The lines that part notes from the text are notes themselves, of a type.
        if (/^(?:normal)?$/.test(attribute('type') ?? '')) this.begin(attribute('id') ?? '');
        else this.containers.push([]);
        break;
      case 'w:p':
        this.paragraphs.push({ index: this.count++, pieces: [], boxes: [], joined: false, breaksPage: false });
        break;
      case 'w:r':
        this.hidden = false;
        break;
      case 'w:tbl':
        this.tables.push({ rows: [], row: [], gone: false });
        break;
      case 'w:tc':
      case 'w:txbxContent':
        this.containers.push([]);
        break;
      case 'm:t':
        this.takes = 'kept';
        break;
      case 'm:num':
        this.put('(');
        break;
      case 'm:sup':
        this.put('^(');
        break;
      case 'v:textpath':
        this.paragraphs.at(-1)?.pieces.push({ kind: 'watermark', text: attribute('string') ?? '' });
        break;
    }
  }

  private begin(id: string): void {
    const blocks: Block[] = [];
    this.stories.set(id, blocks);
    this.containers.push(blocks);
  }

  /** Where a change stands in properties it is one of the end of a paragraph or of a row. */
  private change(name: string, parent: string | undefined): void {
    this.hasChanges = true;
    const isGone = this.gone.has(name);
    if (parent === 'w:rPr') {
      const paragraph = this.paragraphs.at(-1);
      if (paragraph && isGone && this.names.at(-3) === 'w:pPr') paragraph.joined = true;
    } else if (parent === 'w:trPr') {
      const table = this.tables.at(-1);
      if (table && isGone) table.gone = true;
    } else if (isGone) this.skipped = 1;
  }

  private property(name: string, parent: string, attribute: Attributes): void {
    const paragraph = this.paragraphs.at(-1);
    const value = attribute('val');
    if (!paragraph) return;
    if (parent === 'w:numPr') {
      if (name === 'w:numId') paragraph.list = value;
      else if (name === 'w:ilvl') paragraph.level = Number(value);
    } else if (parent === 'w:pPr') {
      if (name === 'w:pStyle') paragraph.style = value;
      else if (name === 'w:pageBreakBefore') paragraph.breaksPage = isOn(value);
    } else if (name === 'w:vanish') this.hidden = isOn(value);
    else if (name === 'w:rStyle' && this.styles.of(value).hidden) this.hidden = true;
  }

  private inRun(name: string, attribute: Attributes): void {
    switch (name) {
      case 'w:t':
      case 'w:delText':
        this.takes = attribute('space') === 'preserve' ? 'kept' : 'trimmed';
        break;
      case 'w:tab':
      case 'w:ptab':
        this.put('\t');
        break;
      case 'w:br':
        if (attribute('type') === 'page') this.paragraphs.at(-1)?.pieces.push({ kind: 'page', laidOut: false });
        else this.put('\n');
        break;
      case 'w:cr':
        this.put('\n');
        break;
      case 'w:noBreakHyphen':
        this.put('-');
        break;
      case 'w:sym':
        this.put(symbolOf(attribute('font') ?? '', attribute('char') ?? ''));
        break;
      case 'w:lastRenderedPageBreak':
        this.paragraphs.at(-1)?.pieces.push({ kind: 'page', laidOut: true });
        break;
      case 'w:footnoteReference':
      case 'w:endnoteReference': {
        const of = name === 'w:footnoteReference' ? 'footnote' : 'endnote';
        this.paragraphs.at(-1)?.pieces.push({ kind: 'note', of, id: attribute('id') ?? '' });
        break;
      }
      case 'w:fldChar':
        this.fields.hear(attribute('fldCharType'));
        break;
    }
  }

  private put(words: string): void {
    const paragraph = this.paragraphs.at(-1);
    if (!paragraph || words === '' || this.fields.areInCode) return;
    // A line break in the markup is a blank on paper.
    const text = words.length > 1 ? words.replace(/[\n\t\r]/g, ' ') : words;
    paragraph.pieces.push({ kind: this.hidden ? 'hidden' : 'text', text });
  }

  private endParagraph(): void {
    const opened = this.paragraphs.pop();
    const container = this.containers.at(-1);
    if (!opened || !container) return;
    const { boxes, ...paragraph } = opened;
    container.push({ kind: 'paragraph', ...paragraph } satisfies Paragraph, ...boxes);
  }

  private endRow(): void {
    const table = this.tables.at(-1);
    if (!table) return;
    if (!table.gone) table.rows.push(table.row);
    table.row = [];
    table.gone = false;
  }
}
