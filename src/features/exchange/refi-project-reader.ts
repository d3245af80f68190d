import { type Attributes, readXml } from '../intake/docx/xml';
import { Counts, type PassedOver } from './exchanged';

/** By whom and when something was made, as the file says it. */
interface Made {
  /** The GUID of a user. */
  readonly by?: string;
  readonly at?: string;
}

/** A code that was given, or a note that was put, to a passage or to a whole text. */
export interface RefiSaying extends Made {
  readonly is: 'code' | 'note';
  /** The GUID of the code or note. */
  readonly of: string;
}

/** A passage of a text, in the positions that the file counts in. */
export interface RefiSelection extends Made {
  readonly guid: string;
  readonly start: number;
  readonly end: number;
  readonly sayings: RefiSaying[];
  description?: string;
}

export interface RefiSource {
  readonly name: string;
  /** Where in the archive its text lies, as the file writes it; it may be within the file instead. */
  readonly path: string | undefined;
  text?: string;
  readonly selections: RefiSelection[];
  /** On the whole text. */
  readonly sayings: RefiSaying[];
}

export interface RefiCode {
  readonly guid: string;
  readonly name: string;
  readonly parent?: string;
  readonly color?: string;
  description?: string;
}

export interface RefiNote extends Made {
  readonly path: string | undefined;
  text?: string;
}

/** What of a project or a codebook of REFI-QDA can be exchanged. */
export interface RefiProject {
  readonly users: ReadonlyMap<string, string>;
  readonly codes: readonly RefiCode[];
  readonly sources: readonly RefiSource[];
  readonly notes: ReadonlyMap<string, RefiNote>;
  /** Whether all of it could be read. */
  readonly whole: boolean;
  readonly passedOver: Counts<PassedOver>;
}

/** Sources that are no texts: what is in them is not read. */
const otherSources = new Set(['PictureSource', 'PDFSource', 'AudioSource', 'VideoSource']);
const otherParts = new Set(['Case', 'Variable', 'Set', 'Graph', 'Link']);

/** Reads the XML of a project or a codebook. */
export function readRefiXml(xml: string): RefiProject {
  const reader = new ProjectReader();
  const end = readXml(xml, {
    open: (name, attributes) => reader.open(plainName(name), attributes),
    close: (name) => reader.close(plainName(name)),
    text: (words) => reader.say(words),
  });
  const { users, codes, sources, notes, passedOver } = reader;
  return { users, codes, sources, notes, passedOver, whole: end === 'whole' };
}

function plainName(name: string): string {
  return name.startsWith('qda:') ? name.slice('qda:'.length) : '';
}

class ProjectReader {
  readonly users = new Map<string, string>();
  readonly codes: RefiCode[] = [];
  readonly sources: RefiSource[] = [];
  readonly notes = new Map<string, RefiNote>();
  readonly passedOver = new Counts<PassedOver>();
  private readonly nested: RefiCode[] = [];
  private source: RefiSource | undefined;
  private selection: RefiSelection | undefined;
  private coding: Made | undefined;
  private note: RefiNote | undefined;
  /** The source that is passed over, while one is. */
  private skipped: string | undefined;
  private words: string | undefined;

  open(name: string, attributes: Attributes): void {
    if (this.skipped !== undefined) return;
    if (otherSources.has(name)) {
      this.skipped = name;
      return this.passedOver.add('other-source');
    }
    if (otherParts.has(name)) return this.passedOver.add('project-part');
    const text = (key: string): string => attributes(key) ?? '';
    switch (name) {
      case 'User':
        return void this.users.set(text('guid'), text('name'));
      case 'Code':
        return this.openCode(attributes);
      case 'TextSource':
        this.source = { name: text('name'), path: attributes('plainTextPath'), selections: [], sayings: [] };
        return void this.sources.push(this.source);
      case 'PlainTextSelection':
        return this.openSelection(attributes);
      case 'Coding':
        this.coding = madeIn(attributes);
        return;
      case 'CodeRef':
        return this.saying('code', text('targetGUID'), this.coding);
      case 'NoteRef':
        return this.saying('note', text('targetGUID'), {});
      case 'Note':
        this.note = { ...madeIn(attributes), path: attributes('plainTextPath') };
        return void this.notes.set(text('guid'), this.note);
      case 'PlainTextContent':
      case 'Description':
        this.words = '';
    }
  }

  close(name: string): void {
    if (this.skipped !== undefined) {
      if (name === this.skipped) this.skipped = undefined;
      return;
    }
    switch (name) {
      case 'Code':
        this.nested.pop();
        return;
      case 'TextSource':
        this.source = undefined;
        return;
      case 'PlainTextSelection':
        this.selection = undefined;
        return;
      case 'Coding':
        this.coding = undefined;
        return;
      case 'Note':
        this.note = undefined;
        return;
      case 'PlainTextContent':
        this.keep(this.note ?? this.source, 'text');
        return;
      case 'Description':
        this.keep(this.note ? undefined : (this.selection ?? this.nested.at(-1)), 'description');
    }
  }

  say(words: string): void {
    if (this.words !== undefined) this.words += words;
  }

  private keep<K extends 'text' | 'description'>(on: { [key in K]?: string } | undefined, key: K): void {
    if (on && this.words !== undefined && this.words !== '') on[key] = this.words;
    this.words = undefined;
  }

  private openCode(attributes: Attributes): void {
    const [parent, color] = [this.nested.at(-1)?.guid, attributes('color')];
    const code: RefiCode = {
      ...{ guid: attributes('guid') ?? '', name: attributes('name') ?? '' },
      ...(parent !== undefined && { parent }),
      ...(color !== undefined && { color }),
    };
    this.codes.push(code);
    this.nested.push(code);
  }

  private openSelection(attributes: Attributes): void {
    const [start, end] = ['startPosition', 'endPosition'].map((key) => Number(attributes(key)));
    // A note can have passages of its own: they are none of the text.
    if (!this.source || this.note) return;
    if (!Number.isSafeInteger(start) || !Number.isSafeInteger(end)) return this.passedOver.add('not-understood');
    this.selection = { ...madeIn(attributes), guid: attributes('guid') ?? '', start: start!, end: end!, sayings: [] };
    this.source.selections.push(this.selection);
  }

  private saying(is: RefiSaying['is'], of: string, made: Made | undefined): void {
    if (made && !this.note) (this.selection ?? this.source)?.sayings.push({ ...made, is, of });
  }
}

function madeIn(attributes: Attributes): Made {
  const [by, at] = [attributes('creatingUser'), attributes('creationDateTime')];
  return { ...(by !== undefined && { by }), ...(at !== undefined && { at }) };
}
