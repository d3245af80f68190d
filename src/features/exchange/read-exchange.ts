import { readBrat } from './brat';
import { readCsv } from './csv';
import type { ReadExchange } from './incoming';
import { readCodebook, readProject } from './read-refi';
import { readWebAnnotations } from './web-annotation';

/** A file of another program: its name, with the folders of it that are read, and what it holds. */
export interface ExchangeFile {
  /** With `/`. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Reads a file by its ending; several as a folder of brat. Nothing where it is none that can come in. */
export function readExchange(files: readonly ExchangeFile[]): ReadExchange | undefined {
  const [first] = files;
  if (!first) return undefined;
  if (files.some(({ name }) => endingOf(name) === 'ann')) return readBratFiles(files);
  switch (endingOf(first.name)) {
    case 'json':
    case 'jsonld':
      return { format: 'web-annotation', ...readWebAnnotations(textOf(first)) };
    case 'csv':
      return { format: 'csv', ...readCsv(textOf(first)) };
    case 'qdpx':
      return { format: 'refi-project', ...readProject(first.bytes) };
    case 'qdc':
      return { format: 'refi-codebook', ...readCodebook(first.bytes) };
    default:
      return undefined;
  }
}

/** Each text with its annotations. */
function readBratFiles(files: readonly ExchangeFile[]): ReadExchange {
  const byName = new Map(files.map((file) => [file.name, file]));
  const visual = files.find(({ name }) => /(?:^|\/)visual\.conf$/.test(name));
  const documents = [...byName.keys()].sort().flatMap((name) => {
    if (endingOf(name) !== 'ann') return [];
    const bare = name.slice(0, -'.ann'.length);
    const text = byName.get(`${bare}.txt`);
    if (!text) return [];
    return [
      readBrat({ name: bare, text: textOf(text), annotations: textOf(byName.get(name)!) }, visual && textOf(visual)),
    ];
  });
  return {
    format: 'brat',
    tags: documents.flatMap((one) => one.tags),
    passedOver: documents.flatMap((one) => one.passedOver),
  };
}

function endingOf(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1).toLowerCase();
}

function textOf({ bytes }: ExchangeFile): string {
  return new TextDecoder().decode(bytes);
}
