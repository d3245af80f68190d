import { setFlagsFromString } from 'node:v8';

/**
 * How V8 is to work for a program that does very much once, when it reads a folder, and little afterwards. What V8
 * does to make code faster would mostly be done when there is nothing left to do, on cores that the reading needs. An
 * engine that does not know a setting says so on its error output and goes on.
 */
export const settings: readonly string[] = [
  // How much a function runs before faster code is made of it: seven times as much as where nothing is said.
  '--interrupt-budget=900000',
  // How much of what a function calls is made part of it then: a ninth. Our functions are called in many places.
  '--max-inlined-bytecode-size-cumulative=100',
  // Patterns become machine code at once and not, from their second use on, a second time.
  '--regexp-tier-up-ticks=0',
];

/** For this process and its threads. A pattern that has been made before keeps to what held then. */
export function setEngine(): void {
  settings.forEach(setFlagsFromString);
}
