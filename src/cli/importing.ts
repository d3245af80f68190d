import { randomBytes } from 'node:crypto';
import { anchorOf } from '../annotation/anchor';
import { colours } from '../annotation/code';
import { Ids } from '../annotation/ids';
import type { Store, Writer } from '../annotation/store';
import type { ImportedTag } from '../features/exchange/exchanged';
import { placeOf } from '../features/exchange/place';
import { type Annotation, annotationSchema } from '../model/annotation';
import { ImportedReviews } from './imported-reviews';
import { sha256 } from './open-store';

/** Writes imported tags, and counts. */
export class Importing {
  taken = 0;
  known = 0;
  /** Names of codes that nobody had. */
  readonly made: string[] = [];
  private readonly ids = new Ids({ now: () => Date.now(), random: (bytes) => randomBytes(bytes) });
  private readonly codes = new Map<string, string>();

  constructor(
    private readonly store: Store,
    private readonly writer: Writer,
    private readonly format: string,
  ) {
    for (const { id, name } of store.codebook.listed()) this.codes.set(name, id);
  }

  /**
   * Takes the tags of one document; answers how many could not be placed. Where the file brings a text along, places are of
   * that text, which is kept: they are found in the document as those of an earlier copy are.
   */
  async take(path: string, here: string, tags: readonly ImportedTag[]): Promise<number> {
    const text = tags[0]?.text ?? here;
    const now = new Date().toISOString();
    const base = sha256(text);
    const records = new Map<string, Annotation>();
    const there = new Set([...this.store.live()].map(sameness));
    const reviews = new ImportedReviews(this.store, tags);
    let missed = 0;
    for (const tag of tags) {
      if (tag.id !== undefined && this.store.get(tag.id)) {
        this.known++;
        continue;
      }
      const review = tag.review && reviews.here(tag.review);
      if (tag.review && !review) {
        missed++;
        continue;
      }
      const place = review && review.is !== 'comment' ? 'whole' : placeOf(tag, text);
      const anchor = place && place !== 'whole' ? anchorOf(text, base, place) : undefined;
      if (place !== 'whole' && !anchor) {
        missed++;
        continue;
      }
      const codes: string[] = [];
      for (const code of tag.codes) codes.push(await this.codeOf(code));
      const { author, created, id } = tag;
      const record: Annotation = {
        ...{
          v: annotationSchema,
          id: this.ids.next(),
          rev: 1,
          author: this.writer.person,
          created: now,
          modified: now,
        },
        ...(anchor ? { anchor } : { base }),
        ...(codes.length > 0 && { codes: [...new Set(codes)] }),
        ...(tag.note !== undefined && { note: tag.note }),
        ...(review && { review }),
        imported: {
          format: this.format,
          ...(author !== undefined && { author }),
          ...(created !== undefined && { created }),
          ...(id !== undefined && { id }),
        },
      };
      if (there.has(sameness(record))) this.known++;
      else {
        records.set(record.id, record);
        reviews.took(tag, record);
      }
      there.add(sameness(record));
    }
    if (records.size > 0)
      await this.store.write(this.writer, path, [...records.keys()], (_, id) => records.get(id)!, text);
    this.taken += records.size;
    return missed;
  }

  /** The code of that id or name; a new one where there is none. */
  private async codeOf({ name, id }: ImportedTag['codes'][number]): Promise<string> {
    if (id !== undefined && this.store.codebook.get(id)) return id;
    const known = this.codes.get(name);
    if (known !== undefined) return known;
    const fresh = this.ids.next();
    const { codebook } = this.store;
    const order = codebook.orderBefore(undefined, undefined);
    const color = codebook.listed().length % colours;
    await this.store.writeCode(
      fresh,
      (before) => before ?? { ...{ v: 1, id: fresh, name, color, order }, definitions: [] },
    );
    this.codes.set(name, fresh);
    this.made.push(name);
    return fresh;
  }
}

/** What makes two records one import: the same passage, codes and note of the same author. */
function sameness({ anchor, base, codes, note, imported }: Annotation): string {
  const place = anchor ? [anchor.base, anchor.start, anchor.end] : [base];
  return JSON.stringify([...place, codes ?? [], note, imported?.author, imported?.id]);
}
