import { URI } from 'vscode-uri';
import type { Platform } from './platform';

/**
 * Writes a new file under an address or, where one is there, under the same with a number. Answers which it became; nothing
 * where it could not be written.
 */
export async function writeBeside(
  platform: Pick<Platform, 'writeNew'>,
  wanted: string,
  content: Uint8Array | string,
): Promise<string | undefined> {
  const uri = URI.parse(wanted);
  for (let i = 1; ; i++) {
    const number = i === 1 ? '' : ` (${i})`;
    const address = uri.with({ path: uri.path.replace(/(\.[^./]*)$/, `${number}$1`) }).toString();
    const became = await platform.writeNew?.(address, content);
    if (became !== 'there') return became === 'written' ? address : undefined;
  }
}
