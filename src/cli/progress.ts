import type { WriteStream } from 'node:tty';

/** A line that says how far work has come; nothing where nobody watches or the work is short. */
export interface Progress {
  show(line: string): void;
  clear(): void;
}

/** Work that is done within so many milliseconds needs no line. */
const patience = 400;
const interval = 100;

/** Progress on a terminal; silent into a pipe or a file. */
export function progressOn(
  stream: Pick<WriteStream, 'isTTY' | 'write'>,
  now: () => number = () => performance.now(),
): Progress {
  let next = now() + patience;
  let shown = false;
  return {
    show: (line) => {
      if (!stream.isTTY || now() < next) return;
      next = now() + interval;
      shown = true;
      stream.write(`\r\u001b[K${line}`);
    },
    clear: () => {
      if (shown) stream.write('\r\u001b[K');
    },
  };
}
