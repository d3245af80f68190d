import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { anchorOf } from '../../../src/annotation/anchor';
import { basePath, recordsPath } from '../../../src/annotation/layout';
import { parseRecords, serialiseRecord } from '../../../src/annotation/record';
import type { Annotation } from '../../../src/model/annotation';

/** Records in the store of a folder as colleagues have pushed them, all on one passage of a document. */
export class PushedRecords {
  /** Ids of the codes that the folder has. */
  readonly codes: readonly string[];
  private readonly anchor: NonNullable<Annotation['anchor']>;

  constructor(
    private readonly folder: string,
    private readonly document: string,
    passage: string,
  ) {
    const text = fs.readFileSync(this.at(document), 'utf8');
    const base = createHash('sha256').update(text).digest('hex');
    const start = text.indexOf(passage);
    this.anchor = anchorOf(text, base, [start, start + passage.length])!;
    this.codes = fs
      .readdirSync(this.at('.glossator/codebook'))
      .filter((name) => name.endsWith('.json'))
      .map((name) => name.replace('.json', ''));
    fs.mkdirSync(this.at('.glossator/base'), { recursive: true });
    fs.writeFileSync(this.at(basePath(base)), text);
  }

  push(author: string, id: string, said: Partial<Annotation>): void {
    const time = '2026-01-05T01:00:00.000Z';
    const file = this.at(recordsPath(this.document, author, 'i9'));
    fs.mkdirSync(path.dirname(file), { recursive: true });
    const { anchor } = this;
    const one: Annotation = { v: 1, id, rev: 1, author, created: time, modified: time, anchor, ...said };
    fs.appendFileSync(file, `${serialiseRecord(one)}\n`);
  }

  /** What a person, or anybody, has written on the document. */
  of(author = ''): Annotation[] {
    const folder = this.at(`.glossator/annotations/${this.document}`);
    const files = fs
      .readdirSync(folder)
      .filter((name) => (author === '' || name.startsWith(`${author}.`)) && name.endsWith('.jsonl'));
    return files.flatMap((name) => parseRecords(fs.readFileSync(path.join(folder, name), 'utf8')).records);
  }

  private at(file: string): string {
    return path.join(this.folder, file);
  }
}
