import { writeFile } from 'node:fs/promises';

/** What became of a file that was to be new. */
export type NewFile = 'written' | 'there' | 'failed';

/** Writes a file where none is, and over no other. */
export async function writeNew(path: string, content: Uint8Array | string): Promise<NewFile> {
  try {
    await writeFile(path, content, { flag: 'wx' });
    return 'written';
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EEXIST' ? 'there' : 'failed';
  }
}
