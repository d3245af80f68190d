/** What an object is without the properties that are undefined: those may be absent, the others are there. */
export type Present<T> = {
  [K in keyof T as undefined extends T[K] ? never : K]: T[K];
} & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/**
 * The same without the properties that are undefined, in their order. For objects made again and again: to spread each
 * that may be absent takes ten times as long.
 */
export function present<const T extends object>(object: T): Present<T> {
  const result: Record<string, unknown> = {};
  for (const key in object) if (object[key] !== undefined) result[key] = object[key];
  return result as Present<T>;
}
