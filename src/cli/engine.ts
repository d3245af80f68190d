/** A setting of V8, and the first version that it is not made for: an engine that does not know one complains aloud. */
interface Setting {
  readonly setting: string;
  readonly before: number;
}

/**
 * How V8 is to work for a program that does very much once, when it reads a folder, and little afterwards. What V8 does
 * to make code faster would mostly be done when there is nothing left to do, on cores that the reading needs.
 */
const settings: readonly Setting[] = [
  // How much a function runs before faster code is made of it: seven times as much as where nothing is said. Later
  // versions count otherwise.
  { setting: '--interrupt-budget=900000', before: 12 },
  // How much of what a function calls is made part of it then: a ninth. Our functions are called in many places.
  { setting: '--max-inlined-bytecode-size-cumulative=100', before: 13 },
  // Patterns become machine code at once and not, from their second use on, a second time.
  { setting: '--regexp-tier-up-ticks=0', before: 15 },
];

/** What an engine is told, by its version. */
export function settingsFor(version: string): readonly string[] {
  const major = Number.parseInt(version, 10);
  return settings.filter(({ before }) => major < before).map(({ setting }) => setting);
}
