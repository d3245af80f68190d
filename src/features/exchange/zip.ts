/** A file of an archive. */
export interface ZipEntry {
  /** With `/`. */
  readonly path: string;
  readonly content: string;
}

const [localSignature, centralSignature, endSignature] = [0x04034b50, 0x02014b50, 0x06054b50];
/** Names are UTF-8. */
const utf8Names = 0x0800;
/** 2.0, the least that anybody asks for. */
const version = 20;
/** 1 January 1980, the first day that an archive knows: the same files give the same bytes. */
const firstDay = 0x0021;

/**
 * Files as a zip archive (APPNOTE 6.3), stored as they are: texts are small, and nothing has to be packed that a program on
 * the other side has to unpack.
 */
export function zipped(entries: readonly ZipEntry[]): Uint8Array {
  const encoder = new TextEncoder();
  const local: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  let at = 0;
  for (const { path, content } of entries) {
    const [name, bytes] = [encoder.encode(path), encoder.encode(content)];
    // What a local header and its copy in the directory have in common.
    const common = [
      ...[u16(version), u16(utf8Names), u16(0), u16(0), u16(firstDay)],
      ...[u32(crc32(bytes)), u32(bytes.length), u32(bytes.length), u16(name.length), u16(0)],
    ];
    const header = joined([u32(localSignature), ...common, name]);
    central.push(
      ...[u32(centralSignature), u16(version), ...common],
      ...[u16(0), u16(0), u16(0), u32(0), u32(at), name],
    );
    local.push(header, bytes);
    at += header.length + bytes.length;
  }
  const directory = joined(central);
  const count = u16(entries.length);
  const end = [u32(endSignature), u16(0), u16(0), count, count, u32(directory.length), u32(at), u16(0)];
  return joined([...local, directory, ...end]);
}

function u16(value: number): Uint8Array {
  return Uint8Array.of(value & 0xff, (value >> 8) & 0xff);
}

function u32(value: number): Uint8Array {
  return Uint8Array.of(value & 0xff, (value >> 8) & 0xff, (value >> 16) & 0xff, (value >>> 24) & 0xff);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

/** The checksum of ISO 3309 that archives keep. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = table[(crc ^ byte) & 0xff]! ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
