import * as fs from 'node:fs';
import { UserError, progress } from './messages.mjs';
import { run } from './processes.mjs';

/** Whether packages of Debian can be installed here, by whoever runs this. */
export function canInstall() {
  return process.getuid?.() === 0 && fs.existsSync('/etc/debian_version') && fs.existsSync('/usr/bin/apt-get');
}

/**
 * Installs packages of Debian.
 *
 * @param {readonly string[]} packages
 */
export async function install(packages) {
  const done = progress(`Installing ${packages.join(' and ')} with apt-get`);
  const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, limit: 10 * 60_000 };
  const wait = ['-o', 'DPkg::Lock::Timeout=120'];
  const update = await run('apt-get', [...wait, 'update'], options);
  const { code, output } = await run(
    'apt-get',
    [...wait, 'install', '-y', '--no-install-recommends', ...packages],
    options,
  );
  done();
  if (code !== 0)
    throw new UserError(
      `apt-get could not install ${packages.join(' and ')}.\n${update.output.trim()}\n${output.trim()}`,
    );
}
