/** How many maps share the ids: two digits in hexadecimal. */
const count = 256;

/** A map by the ids of records. One map of a million keeps everybody waiting each time it grows; many small ones do not. */
export class ById<V> {
  private readonly maps = Array.from({ length: count }, () => new Map<string, V>());

  get(id: string): V | undefined {
    return this.of(id).get(id);
  }

  has(id: string): boolean {
    return this.of(id).has(id);
  }

  set(id: string, value: V): void {
    this.of(id).set(id, value);
  }

  delete(id: string): void {
    this.of(id).delete(id);
  }

  *keys(): Iterable<string> {
    for (const map of this.maps) yield* map.keys();
  }

  *values(): Iterable<V> {
    for (const map of this.maps) yield* map.values();
  }

  /** Ids differ in their last digits, whoever made them. */
  private of(id: string): Map<string, V> {
    return this.maps[(id.charCodeAt(id.length - 1) * 31 + id.charCodeAt(id.length - 2)) % count || 0]!;
  }
}
