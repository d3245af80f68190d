import { strFromU8, unzipSync, type UnzipFileInfo } from 'fflate';
import type { IntakeRefusal } from '../taken-in';

/** The parts of an archive that were asked for, by their names. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** No paper has more parts: each picture is one. */
const mostEntries = 10_000;
/** What the parts with words may weigh unpacked, all together, in bytes: a thousand pages weigh a tenth. */
const largestUnpacked = 96 * 1024 * 1024;
/** Markup packs to a thirtieth; what packs to much less was made to burst. */
const largestRatio = 400;
/** Of a few bytes the ratio says nothing. */
const ratioFrom = 1024 * 1024;

/**
 * Unpacks of an archive what is asked for, and nothing else. Names are only compared, never used as paths. Sizes are those
 * that the archive states: no more than that is unpacked, whatever comes.
 */
export function unpack(bytes: Uint8Array, isWanted: (name: string) => boolean): Parts | IntakeRefusal {
  let entries = 0;
  let total = 0;
  let burst = false;
  const within = ({ name, size, originalSize }: UnzipFileInfo): boolean => {
    if (++entries > mostEntries) burst = true;
    if (burst || !isWanted(name)) return false;
    total += originalSize;
    if (total > largestUnpacked || (originalSize > ratioFrom && originalSize > size * largestRatio)) burst = true;
    return !burst;
  };
  try {
    const parts = new Map(Object.entries(unzipSync(bytes, { filter: within })));
    return burst ? 'too-large' : parts;
  } catch {
    return burst ? 'too-large' : 'damaged';
  }
}

/** A part as text: UTF-8, or UTF-16 where it begins with its mark. */
export function partText(part: Uint8Array): string {
  if (part[0] === 0xff && part[1] === 0xfe) return new TextDecoder('utf-16le').decode(part);
  if (part[0] === 0xfe && part[1] === 0xff) return new TextDecoder('utf-16be').decode(part);
  return strFromU8(part);
}
