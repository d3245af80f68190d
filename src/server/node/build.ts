import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import type { Disk } from './disk';

/** What tells this build from every other: the hash of the program, and of the core that lies beside it and reads. */
export async function buildOf(program: string, disk: Disk): Promise<string> {
  const hash = createHash('sha256').update(await disk.read(program));
  // A program that was built whole has none.
  const core = await disk.read(join(dirname(program), 'core.js')).catch(() => undefined);
  return hash.update(core ?? '').digest('hex');
}
