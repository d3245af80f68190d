/** What went wrong, said so that a person can act on it; printed without a stack. */
export class UserError extends Error {}

/**
 * Runs a command and turns what it throws into a message and an exit code.
 *
 * @param {() => Promise<number | void>} command
 */
export async function main(command) {
  try {
    process.exitCode = (await command()) ?? 0;
  } catch (error) {
    console.error(error instanceof UserError ? `\n${error.message}` : error);
    process.exitCode = 1;
  }
}

/**
 * Says what is being done and, on a terminal, for how long; the answer ends it.
 *
 * @param {string} doing
 */
export function progress(doing) {
  const begun = Date.now();
  const seconds = () => `${Math.round((Date.now() - begun) / 1000)} s`;
  if (!process.stderr.isTTY) {
    console.error(`${doing} …`);
    return () => undefined;
  }
  const show = () => process.stderr.write(`\r\x1b[K${doing} … ${seconds()}`);
  show();
  const timer = setInterval(show, 1000);
  return () => {
    clearInterval(timer);
    process.stderr.write(`\r\x1b[K${doing}: ${seconds()}\n`);
  };
}
