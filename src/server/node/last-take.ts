import { createHash } from 'node:crypto';
import type { FileToTake, Intake } from '../../features/intake/intake';
import type { Taking } from '../../features/intake/taken-in';

/** Remembers what was taken in last, so that a file is not taken in again after each question that a person answers. */
export class LastTake implements Intake {
  private last: { readonly key: string; readonly taking: Taking } | undefined;

  constructor(private readonly intake: Intake) {}

  async take(file: FileToTake, signal?: AbortSignal): Promise<Taking> {
    const { name, bytes, options } = file;
    const key = `${createHash('sha256').update(bytes).digest('hex')} ${options?.changes ?? ''} ${name}`;
    if (this.last?.key === key) return this.last.taking;
    this.last = undefined;
    const taking = await this.intake.take(file, signal);
    // One that took too long may have been ended by a person.
    if (!('refused' in taking)) this.last = { key, taking };
    return taking;
  }
}
