import { readdirSync } from 'node:fs';
import * as path from 'node:path';

/** Called by VS Code inside its extension host: runs the test files that are bundled beside this one. */
export async function run(): Promise<void> {
  const { default: Mocha } = await import('mocha');
  const { GLOSSATOR_REPORTER: reporter, GLOSSATOR_GREP: grep } = process.env;
  const mocha = new Mocha({
    timeout: 30_000,
    // The editor cancels what it is asked while it changes something of its own.
    retries: 1,
    forbidOnly: true,
    ...(reporter ? { reporter } : {}),
    ...(grep ? { grep } : {}),
  });
  for (const name of readdirSync(__dirname, { recursive: true }).map(String)) {
    if (name.endsWith('.test.js')) mocha.addFile(path.join(__dirname, name));
  }
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} tests failed`);
}
