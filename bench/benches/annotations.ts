import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { createHash } from 'node:crypto';
import { anchorOf } from '../../src/annotation/anchor';
import { basePath, recordsPath, shelfPath } from '../../src/annotation/layout';
import { serialiseRecords } from '../../src/annotation/record';
import { Store } from '../../src/annotation/store';
import type { Annotation } from '../../src/model/annotation';
import type { CorpusDocument } from '../../src/corpus/document';
import type { Notebook } from '../../src/server/annotations/notebook';
import { Placements } from '../../src/server/annotations/placements';
import { FolderStore } from '../../src/server/node/store-files';
import { kinds } from '../anchoring/copies';
import { judgments, type Paper } from '../generate/papers';
import { Random } from '../generate/random';
import { readSources } from '../generate/sources';
import { heap, median, quantile, resident, timed } from '../measure';
import type { Bench } from '../report';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const writer = { person: '张律师', installation: 'i1' };

function record(paper: Paper, base: string, n: number): Annotation {
  const id = `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`;
  const start = (n * 37) % (paper.text.length - 60);
  const time = '2026-01-05T01:00:00.000Z';
  return {
    ...{ v: 1, id, rev: 1, author: writer.person, created: time, modified: time },
    anchor: anchorOf(paper.text, base, [start, start + 40])!,
    codes: [`c${n % 40}`],
    ...(n % 3 === 0 && { note: '与一审认定不同，参见前述第三点。' }),
  };
}

/** A folder of documents with annotations on each; answers how many megabytes these take in their files. */
function fill(folder: string, papers: readonly Paper[], each: number): number {
  let bytes = 0;
  papers.forEach((paper, at) => {
    const base = sha256(paper.text);
    const records = Array.from({ length: each }, (_, i) => record(paper, base, at * each + i));
    const content = serialiseRecords(records);
    bytes += Buffer.byteLength(content);
    write(path.join(folder, recordsPath(paper.name, writer.person, writer.installation)), content);
    write(path.join(folder, basePath(base)), paper.text);
  });
  return bytes / 1e6;
}

/** Opens a store for somebody who looks at one document; answers what that waits for, and the longest work at one go. */
async function looking(folder: string, { name }: Paper): Promise<{ front: number; all: number; longest: number }> {
  const store = new Store(new FolderStore(folder), (text) => Promise.resolve(sha256(text)));
  const own = shelfPath(name);
  let longest = 0;
  let front = 0;
  const all = await took(async () => {
    const reading = store.refresh(async (work) => {
      await new Promise((resolve) => setImmediate(resolve));
      longest = Math.max(longest, timed(work).cpu);
    });
    front = (await took(() => store.ahead((shelf) => shelf === own))).cpu;
    await reading;
  });
  return { front, all: all.cpu, longest };
}

function write(file: string, content: string): void {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, content);
}

/** How long it takes, in milliseconds, until it is known where the annotations of a document stand in an edited text of it. */
async function placing(store: Store, { name, text }: Paper): Promise<number> {
  const edited = kinds[0]!.make(text, new Random(text.length)).text;
  const document = { uri: name, text: edited } as CorpusDocument;
  const notebook = { store, hashOf: () => Promise.resolve(sha256(edited)) } as unknown as Notebook;
  const placements = new Placements(
    () => Promise.resolve(),
    () => performance.now(),
  );
  const from = performance.now();
  await placements.find(notebook, document, store.on([shelfPath(name)]));
  return performance.now() - from;
}

async function took(work: () => Promise<unknown>): Promise<{ cpu: number; wall: number }> {
  const [cpu, wall] = [process.cpuUsage(), performance.now()];
  await work();
  const { user, system } = process.cpuUsage(cpu);
  return { cpu: (user + system) / 1000, wall: performance.now() - wall };
}

export const annotationsBench: Bench = {
  name: 'annotations',
  what: 'a store of annotations on a disk',
  run: async (short) => {
    const [documents, each] = short ? [200, 50] : [1000, 100];
    const papers = judgments(readSources(), documents, 3000, 9).map((paper, i) => ({
      ...paper,
      name: `${i}/判决.txt`,
    }));
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'glossator-bench-'));
    const halfFolder = fs.mkdtempSync(path.join(os.tmpdir(), 'glossator-bench-'));
    try {
      const size = fill(folder, papers, each);
      fill(halfFolder, papers.slice(0, documents / 2), each);
      const open = async (at: string): Promise<Store> => {
        const store = new Store(new FolderStore(at), (text) => Promise.resolve(sha256(text)));
        await store.refresh();
        return store;
      };
      const before = heap();
      let store!: Store;
      const opened = await took(async () => (store = await open(folder)));
      const taken = heap() - before;
      const [all, half]: [number[], number[]] = [[], []];
      for (let i = 0; i < 3; i++) {
        all.push((await took(() => open(folder))).cpu);
        half.push((await took(() => open(halfFolder))).cpu);
      }
      const looked = [];
      for (let i = 0; i < 3; i++) looked.push(await looking(folder, papers.at(-1)!));
      const shelves = [...store.shelfPaths()];
      const shown = shelves.slice(0, 50).map((shelf) => {
        const from = performance.now();
        store.on([shelf]);
        return performance.now() - from;
      });
      const placed: number[] = [];
      for (const paper of papers.slice(0, 50)) placed.push(await placing(store, paper));
      const adding: { cpu: number; wall: number }[] = [];
      for (let i = 0; i < 40; i++) {
        const paper = papers[i]!;
        const made = record(paper, sha256(paper.text), 1_000_000 + i);
        adding.push(await took(() => store.write(writer, paper.name, [made.id], () => made, paper.text)));
      }
      const again = await took(() => store.refresh());
      return {
        lines: [
          {
            what: `${documents * each} annotations in ${documents} documents opened`,
            value: opened.wall,
            unit: 'ms',
            target: '< 2000',
          },
          { what: 'the same, processor time', value: median(all), unit: 'ms' },
          {
            what: 'until those of the document in front are there',
            value: median(looked.map(({ front }) => front)),
            unit: 'ms',
            target: '< 300',
          },
          {
            what: 'the longest work at one go meanwhile',
            value: median(looked.map(({ longest }) => longest)),
            unit: 'ms',
            target: '< 30',
          },
          { what: 'looked at again, little changed', value: again.wall, unit: 'ms' },
          { what: 'what it takes', value: taken, unit: 'MB', target: '< 300' },
          { what: 'the whole process', value: resident(), unit: 'MB' },
          {
            what: 'the annotations of one document, slowest of fifty',
            value: Math.max(...shown),
            unit: 'ms',
            target: '< 100',
          },
          {
            what: 'the same, found in a text that was edited since, median',
            value: median(placed),
            unit: 'ms',
            target: '< 100',
          },
          {
            what: 'adding one: written and on disk, median',
            value: median(adding.map(({ wall }) => wall)),
            unit: 'ms',
            target: '< 20',
          },
          {
            what: 'adding one, p95',
            value: quantile(
              adding.map(({ wall }) => wall),
              0.95,
            ),
            unit: 'ms',
          },
          { what: 'adding one, processor time', value: median(adding.map(({ cpu }) => cpu)), unit: 'ms' },
        ],
        gates: [
          { what: 'twice as many documents', ratio: median(all) / median(half), limit: 3 },
          {
            what: 'the document in front against all of them',
            ratio: median(looked.map((one) => one.front / one.all)),
            limit: short ? 0.5 : 0.3,
          },
          { what: 'what it takes against the files', ratio: taken / size, limit: short ? 1.2 : 1 },
        ],
      };
    } finally {
      fs.rmSync(folder, { recursive: true });
      fs.rmSync(halfFolder, { recursive: true });
    }
  },
};
