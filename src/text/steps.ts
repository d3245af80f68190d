/** Long work that stops between its steps, so that who drives it can give others their turn, or call it off. */
export type Steps<T> = Generator<undefined, T>;

/** Does work in steps at one go, for who waits for nothing else. */
export function lastOf<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
