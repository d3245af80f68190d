/** Where the runner has put what the page tests need. */
export interface Environment {
  /** The command that starts VS Code's server with the packaged extension: program first. */
  readonly server: readonly string[];
  /** The main file of the browser driver. */
  readonly driver: string;
  readonly chromium: string;
  readonly chromiumFlags: readonly string[];
  /** The folder for screenshots. */
  readonly screenshots: string;
}

export function environment(): Environment {
  return {
    get server() {
      return JSON.parse(read('GLOSSATOR_SERVER')) as string[];
    },
    driver: read('GLOSSATOR_DRIVER'),
    chromium: read('GLOSSATOR_CHROMIUM'),
    chromiumFlags: JSON.parse(read('GLOSSATOR_CHROMIUM_FLAGS')) as string[],
    screenshots: read('GLOSSATOR_SCREENSHOTS'),
  };
}

function read(name: string): string {
  const value = process.env[name];
  if (value === undefined)
    throw new Error(`${name} is not set: tests of pages are started with npm run test:page or test:web.`);
  return value;
}
