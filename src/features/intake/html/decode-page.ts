import { decode, plain } from '../../../text/decode';

/** A page says within its first kilobyte in which encoding it is. */
const head = 1024;

/**
 * The text of the bytes of a page, LF and without BOM; `undefined` where they are none. What is UTF-8 is read as that: browsers
 * save pages so and leave the old word for it. Else what the page says of itself counts, or what it came with.
 */
export function decodePage(bytes: Uint8Array, said?: string): string | undefined {
  const decoded = decode(bytes);
  if (typeof decoded !== 'string' && decoded.encoding !== 'gb18030') return decoded.text;
  const label = said ?? charsetIn(new TextDecoder('latin1').decode(bytes.subarray(0, head)));
  const decoder = label === undefined ? undefined : decoderFor(label);
  if (decoder) return plain(decoder.decode(bytes));
  return typeof decoded === 'string' ? undefined : decoded.text;
}

/** `<meta charset="gbk">`, `<meta http-equiv="Content-Type" content="text/html; charset=gb2312">`. */
function charsetIn(start: string): string | undefined {
  return /<meta\s[^>]{0,200}?charset\s{0,3}=\s{0,3}["']?([\w-]{2,40})/i.exec(start)?.[1];
}

function decoderFor(label: string): InstanceType<typeof TextDecoder> | undefined {
  try {
    const decoder = new TextDecoder(label);
    // Bytes that are no UTF-8 are none because a page says so.
    return decoder.encoding === 'utf-8' ? undefined : decoder;
  } catch {
    return undefined;
  }
}
