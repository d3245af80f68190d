const sector = 512;
const [freeSector, endOfChain, tableSector] = [0xffffffff, 0xfffffffe, 0xfffffffd];
/** Streams below this size lie elsewhere; those of tests are filled up to it. */
const cutoff = 4096;

/** A compound file with streams of these names, each filled with zeros to at least 4096 bytes. */
export function compoundFile(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const names = Object.keys(streams);
  const counts = names.map((name) => Math.ceil(Math.max(cutoff, streams[name]!.length) / sector));
  const directorySectors = Math.ceil((names.length + 1) / 4);
  const total = 1 + directorySectors + counts.reduce((sum, count) => sum + count, 0);
  const bytes = new Uint8Array((total + 1) * sector);
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(26, 3, true);
  view.setUint16(28, 0xfffe, true);
  view.setUint16(30, 9, true);
  view.setUint16(32, 6, true);
  view.setUint32(44, 1, true);
  view.setUint32(48, 1, true);
  view.setUint32(56, cutoff, true);
  for (const at of [60, 68]) view.setUint32(at, endOfChain, true);
  for (let i = 0; i < 109; i++) view.setUint32(76 + 4 * i, i === 0 ? 0 : freeSector, true);
  for (let i = 0; i < sector / 4; i++) view.setUint32(sector + 4 * i, freeSector, true);
  const link = (from: number, to: number): void => view.setUint32(sector + 4 * from, to, true);
  link(0, tableSector);
  for (let i = 1; i <= directorySectors; i++) link(i, i === directorySectors ? endOfChain : i + 1);
  const entry = (index: number, name: string, type: number, start: number, size: number): void => {
    const at = 2 * sector + 128 * index;
    for (let i = 0; i < name.length; i++) view.setUint16(at + 2 * i, name.charCodeAt(i), true);
    view.setUint16(at + 64, 2 * (name.length + 1), true);
    view.setUint8(at + 66, type);
    view.setUint32(at + 116, start, true);
    view.setUint32(at + 120, size, true);
  };
  entry(0, 'Root Entry', 5, endOfChain, 0);
  let next = 1 + directorySectors;
  names.forEach((name, i) => {
    const count = counts[i]!;
    entry(i + 1, name, 2, next, Math.max(cutoff, streams[name]!.length));
    bytes.set(streams[name]!, (next + 1) * sector);
    for (let j = 0; j < count; j++) link(next + j, j === count - 1 ? endOfChain : next + j + 1);
    next += count;
  });
  return bytes;
}

/** Where the text of a Word file of tests lies, and its pieces in the stream beside. */
const textAt = 2048;

/** A file of Word 97 with this text, in one piece and without formatting. */
export function wordFile(text: string, { build = 0xc1, flags = 0 } = {}): Uint8Array {
  const main = new Uint8Array(textAt + 2 * text.length);
  const view = new DataView(main.buffer);
  view.setUint16(0, 0xa5ec, true);
  view.setUint16(2, build, true);
  view.setUint16(10, flags, true);
  view.setUint32(0x4c, text.length, true);
  view.setUint32(0x1a6, 21, true);
  for (let i = 0; i < text.length; i++) view.setUint16(textAt + 2 * i, text.charCodeAt(i), true);
  const table = new Uint8Array(21);
  const pieces = new DataView(table.buffer);
  pieces.setUint8(0, 2);
  pieces.setUint32(1, 16, true);
  pieces.setUint32(9, text.length, true);
  pieces.setUint32(15, textAt, true);
  return compoundFile({ WordDocument: main, '0Table': table });
}
