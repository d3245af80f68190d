import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Hash } from './word-writer';

/** The name of the document property that holds the seal. */
export const sealProperty = 'glossator-seal';
/** Its value before a file is sealed. */
export const unsealedValue = '0'.repeat(64);

/** The part of a .docx file that has its custom properties. */
const properties = 'docProps/custom.xml';
const value = /(name="glossator-seal"[^>]*>\s*<vt:lpwstr>)([0-9a-f]{64})/;

/** What is larger unpacked is no report of ours, and is not unpacked. */
const largest = 64 * 1024 * 1024;

/** A .docx file with the hash of all its parts in one of its properties, by which it is told later whether a hand was at it. */
export async function sealedWord(file: Uint8Array, sha256: Hash): Promise<Uint8Array> {
  const parts = unzipSync(file);
  const seal = await sha256(textOf(parts));
  const sealed = strFromU8(parts[properties] ?? new Uint8Array()).replace(value, `$1${seal}`);
  return zipSync({ ...parts, [properties]: strToU8(sealed) });
}

/**
 * Whether a .docx file is as it was written. A word processor writes every part anew, so whatever was saved by one has been
 * touched, also where no word of it is another.
 */
export async function isUntouchedWord(file: Uint8Array, sha256: Hash): Promise<boolean> {
  const parts = unpacked(file);
  const seal = parts && value.exec(strFromU8(parts[properties] ?? new Uint8Array()))?.[2];
  return seal !== undefined && (await sha256(textOf(parts!))) === seal;
}

type Parts = Readonly<Record<string, Uint8Array>>;

function unpacked(file: Uint8Array): Parts | undefined {
  let size = 0;
  try {
    const parts = unzipSync(file, { filter: ({ originalSize }) => (size += originalSize) <= largest });
    return size <= largest ? parts : undefined;
  } catch {
    return undefined;
  }
}

/** All parts by name, the seal itself as it was before. */
function textOf(parts: Parts): string {
  return Object.keys(parts)
    .sort()
    .map((name) => `${name}\n${strFromU8(parts[name]!)}`)
    .join('\n')
    .replace(value, `$1${unsealedValue}`);
}
