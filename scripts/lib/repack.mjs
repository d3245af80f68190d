// Packs an archive anew and more tightly: zopfli takes seconds where zlib takes none, and finds some six in a hundred more.
import * as fs from 'node:fs';
import { unzipSync, Zip, ZipPassThrough } from 'fflate';
import { deflate } from './deflate.mjs';

/** What archives call a file that is deflated; any other is stored as it is. */
const DEFLATED = 8;
/** Files carry the earliest day that an archive can name, so that the same sources make the same package. */
const DAY = '1980-01-01T00:00:00';
/** Programs are large and of many kinds of text: more blocks than zopfli thinks enough make them smaller, and more rounds hardly do. */
const effort = { numiterations: 3, blocksplittingmax: 90 };

/** A file whose bytes were deflated before: the archive counts and checks what they came from. */
class Packed extends ZipPassThrough {
  /**
   * @param {string} name
   * @param {Uint8Array<ArrayBuffer>} packed
   */
  constructor(name, packed) {
    super(name);
    this.packed = packed;
    this.compression = DEFLATED;
  }

  /**
   * @override
   * @param {Uint8Array} _bytes
   * @param {boolean} final
   */
  process(_bytes, final) {
    this.ondata(null, this.packed, final);
  }
}

/**
 * @param {string} file is written over
 * @param {string} packager the folder in which zopfli is installed
 */
export async function repack(file, packager) {
  /** @type {Uint8Array[]} */
  const parts = [];
  const archive = new Zip((error, part) => {
    if (error) throw error;
    parts.push(part);
  });
  const files = Object.entries(unzipSync(fs.readFileSync(file))).map(([name, bytes]) => ({ name, bytes }));
  for (const { name, bytes, packed } of await deflate(files, { packager, effort })) {
    const entry = packed.length < bytes.length ? new Packed(name, packed) : new ZipPassThrough(name);
    entry.mtime = DAY;
    archive.add(entry);
    entry.push(bytes, true);
  }
  archive.end();
  fs.writeFileSync(file, Buffer.concat(parts));
}
