/** Milliseconds since 1970 and random bytes: what an id is made of. */
export interface IdSources {
  now(): number;
  random(bytes: number): Uint8Array;
}

/**
 * UUIDs of version 7 (RFC 9562, 5.7): they sort by the time they were made, those of one maker in the order of making
 * even within a millisecond or where a clock is set back.
 */
export class Ids {
  private last = 0;

  constructor(private readonly sources: IdSources) {}

  next(): string {
    this.last = Math.max(this.sources.now(), this.last + 1);
    const bytes = this.sources.random(10);
    const time = this.last.toString(16).padStart(12, '0').slice(-12);
    const digits = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    const variant = (8 | ((bytes[2] ?? 0) & 3)).toString(16);
    return [
      time.slice(0, 8),
      time.slice(8),
      `7${digits.slice(0, 3)}`,
      variant + digits.slice(5, 8),
      digits.slice(8),
    ].join('-');
  }
}
