/** Writes a line, waiting where the reader of a pipe is slower than we are. */
export function print(line: string): Promise<void> {
  return new Promise((resolve) => {
    if (process.stdout.write(`${line}\n`)) resolve();
    else process.stdout.once('drain', resolve);
  });
}

/** Says on standard error what went wrong; the results on standard output stay clean. */
export function complain(line: string): void {
  process.stderr.write(`glossator: ${line}\n`);
}

/** All went well; an error was found; wrong usage, or something that could not be read. */
export const exit = { fine: 0, found: 1, wrong: 2 } as const;
