import type { Code } from '../../annotation/code';
import { spansOf } from '../../annotation/resolve';
import type { CorpusDocument, Uri } from '../../corpus/document';
import { grouped } from '../../text/counting';
import type { Steps } from '../../text/steps';
import { openingWords } from '../card';
import { caseName, fileName } from '../labels';
import type { Phrases } from '../phrases';
import { idOf, partsOf, type Row } from '../tree/row';
import { displaced, SortedTags, type Sorted, uncoded } from './sorted-tags';
import { meantCodes, type TagFilter, type Tagged, type TaggedMatter } from './tagged';

/** Where an annotation is, as its row says it. */
export type TagOutcome = 'found' | 'moved' | 'changed' | 'ambiguous' | 'orphaned' | 'unresolved';

/** A row of the tags view, with what commands need to know of it. */
export type TagRow = Row & {
  readonly code?: string;
  readonly color?: number;
  readonly annotation?: string;
  readonly outcome?: TagOutcome;
  /** The document that it is in; of a code the folder whose codebook it is in. */
  readonly document?: Uri;
  readonly author?: string;
};

/** The tags of matters as rows: code, document, passage. Made anew when anything changes; rows when they are unfolded. */
export class TagTree {
  private readonly collator = new Intl.Collator('zh-CN', { numeric: true });

  constructor(
    private readonly matters: readonly TaggedMatter[],
    private readonly phrases: Phrases,
    private readonly sorted = new SortedTags(),
  ) {}

  /** The topmost rows: the codes of one matter; of several the matters, each with its codes below it. */
  roots(options: TagFilter): TagRow[] {
    const held = this.matters.filter(
      ({ parts, codebook }) => parts.some((part) => part.length > 0) || codebook.listed().length > 0,
    );
    if (this.matters.length < 2) return held.flatMap((one) => this.inside(one, options));
    return held.flatMap((one): TagRow[] => {
      const count = this.parts(one, options).reduce((sum, { left }) => sum + left, 0);
      if (count === 0 && isFiltering(options)) return [];
      const label = fileName(one.matter);
      const spoken = this.phrases.get('row.matter', label);
      const description = String(count);
      return [{ id: idOf('M', one.matter), kind: 'matter', label, description, children: 'unfolded', spoken }];
    });
  }

  children(id: string, options: TagFilter): TagRow[] {
    const [kind, matter, code, document] = partsOf(id);
    const found = this.matters.find((one) => one.matter === matter);
    if (!found) return [];
    if (kind === 'M') return this.inside(found, options);
    if (code === undefined) return [];
    const own = this.parts(found, options).flatMap((part) => part.own.get(code) ?? []);
    if (kind === 'c') return [...this.codes(found, code, options), ...this.documents(found, code, own)];
    return kind === 'd'
      ? this.passages(
          found,
          code,
          own.filter((one) => keyOf(one) === document),
        )
      : [];
  }

  /** How many annotations of a matter have to be placed anew. */
  displacedIn(matter: string): number {
    const found = this.matters.find((one) => one.matter === matter);
    return found ? (this.counts(found, { filter: '' }).get(displaced) ?? 0) : 0;
  }

  /** What has to be placed anew comes first: nothing is lost in silence. */
  private inside(matter: TaggedMatter, options: TagFilter): TagRow[] {
    const counts = this.counts(matter, options);
    const special = (code: string, kind: 'displaced' | 'note', label: string): TagRow[] => {
      const count = counts.get(code) ?? 0;
      if (count === 0) return [];
      const spoken = this.phrases.get('row.code', label, count);
      const description = String(count);
      return [{ id: idOf('c', matter.matter, code), kind, label, description, children: 'folded', spoken }];
    };
    return [
      ...special(displaced, 'displaced', this.phrases.get('tags.displaced')),
      ...this.codes(matter, undefined, options),
      ...special(uncoded, 'note', this.phrases.get('code.none')),
    ];
  }

  private codes(matter: TaggedMatter, parent: string | undefined, options: TagFilter): TagRow[] {
    const { codebook } = matter;
    const counts = this.counts(matter, options);
    const below = codebook.listed().filter((code) => codebook.parentOf(code) === parent);
    const unknown = [...counts.keys()].filter((id) => id !== uncoded && id !== displaced && !codebook.get(id)).sort();
    return [
      ...below.flatMap((code) => this.code(matter, code, counts.get(code.id) ?? 0, options)),
      ...(parent === undefined ? unknown : []).map((id): TagRow => {
        const label = this.phrases.get('code.unknown', id.slice(0, 8));
        const count = counts.get(id) ?? 0;
        const spoken = this.phrases.get('row.code', label, count);
        const row = { id: idOf('c', matter.matter, id), kind: 'code' as const, label, description: String(count) };
        return { ...row, children: 'folded', spoken, code: id, document: matter.matter };
      }),
    ];
  }

  private code({ matter, codebook }: TaggedMatter, code: Code, count: number, options: TagFilter): TagRow[] {
    const { id, name, color, definitions } = code;
    const named = options.filter !== '' && name.toLowerCase().includes(options.filter.toLowerCase());
    if (count === 0 && isFiltering(options) && !named) return [];
    const parent = count > 0 || codebook.listed().some((one) => codebook.parentOf(one) === id);
    const definition = definitions.at(-1)?.text ?? '';
    return [
      {
        ...{ id: idOf('c', matter, id), kind: 'code', label: name, description: String(count) },
        ...(definition !== '' && { tooltip: definition }),
        children: !parent ? 'none' : isFiltering(options) ? 'unfolded' : 'folded',
        spoken: this.phrases.get('row.code', name, count),
        ...{ code: id, color, document: matter },
      },
    ];
  }

  private documents({ matter }: TaggedMatter, code: string, tagged: readonly Tagged[]): TagRow[] {
    const groups = grouped(tagged, keyOf);
    const rows = [...groups].map(([key, group]): TagRow => {
      const { document, path } = group[0]!;
      const label = document ? caseName(document, this.phrases) : fileName(path);
      const count = String(group.length);
      const description = document ? count : `${count} · ${this.phrases.get('tags.noDocument')}`;
      return {
        ...{ id: idOf('d', matter, code, key), kind: kindOf(document), label, description, tooltip: path },
        children: 'folded',
        spoken: this.phrases.get('row.taggedDocument', label, group.length),
        ...(document && { document: document.uri, place: { uri: document.uri, span: [0, 0] } }),
      };
    });
    return rows.sort((a, b) => this.collator.compare(a.label, b.label));
  }

  private passages({ matter, codebook }: TaggedMatter, code: string, tagged: readonly Tagged[]): TagRow[] {
    const ordered = [...tagged].sort((a, b) => startOf(a) - startOf(b));
    return ordered.map(({ annotation, resolved, document }): TagRow => {
      const { id, anchor, note, author, modified } = annotation;
      const outcome: TagOutcome = anchor ? (resolved?.outcome ?? 'unresolved') : 'found';
      const [span] = spansOf(resolved);
      const words = document && span ? document.text.slice(...span) : anchor?.exact;
      const label = openingWords(words ?? this.phrases.get('note.wholeDocument'), 40);
      const state = outcome === 'found' ? [] : [this.phrases.get(`outcome.${outcome}`)];
      const names = meantCodes(annotation, codebook).map((one) => codebook.get(one)?.name ?? one.slice(0, 8));
      const by = this.phrases.get('note.by', author, this.phrases.date(modified.slice(0, 10)));
      return {
        ...{ id: idOf('p', matter, code, id), kind: note === undefined ? 'passage' : 'note', label },
        description: [...state, ...(note === undefined ? [] : [openingWords(note, 24)]), author].join(' · '),
        tooltip: [words ?? '', note ?? '', this.phrases.list(names), by].filter((one) => one !== '').join('\n\n'),
        children: 'none',
        spoken: this.phrases.get('row.tagged', label, author),
        ...{ annotation: id, outcome, author },
        ...(document && { document: document.uri, place: { uri: document.uri, span: span ?? [0, 0] } }),
        ...(outcome !== 'found' && outcome !== 'moved' && { unsure: true }),
      };
    });
  }

  /** Sorts what a filter leaves, so that its rows are there at once. */
  *sort(options: TagFilter): Steps<void> {
    for (const { codebook, parts } of this.matters)
      for (const part of parts) {
        this.sorted.of(part, codebook, options);
        yield;
      }
  }

  private parts({ codebook, parts }: TaggedMatter, options: TagFilter): Sorted[] {
    return parts.map((part) => this.sorted.of(part, codebook, options));
  }

  /** How many annotations of those that a filter leaves carry each code or one below it. */
  private counts(matter: TaggedMatter, options: TagFilter): ReadonlyMap<string, number> {
    const sum = new Map<string, number>();
    for (const { counts } of this.parts(matter, options))
      for (const [code, count] of counts) sum.set(code, (sum.get(code) ?? 0) + count);
    return sum;
  }
}

function isFiltering({ filter, author, code, document }: TagFilter): boolean {
  return filter !== '' || author !== undefined || code !== undefined || document !== undefined;
}

function keyOf({ document, path }: Tagged): string {
  return document?.uri ?? path;
}

function kindOf(document: CorpusDocument | undefined): 'judgment' | 'brief' | 'law' | 'note' {
  if (!document || document.reading.kind === 'other') return 'note';
  return document.reading.kind === 'statute' ? 'law' : document.reading.kind;
}

/** What is about the whole document comes first, what is lost where it stood in its base text. */
function startOf({ annotation, resolved }: Tagged): number {
  return spansOf(resolved)[0]?.[0] ?? annotation.anchor?.start ?? -1;
}
