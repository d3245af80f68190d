import { spawn } from 'node:child_process';

/**
 * Opens an address in the person's own browser, which outlives the demo; does nothing where there is no screen.
 *
 * @param {string} address
 */
export function openBrowser(address) {
  const command = opener();
  if (!command) return;
  const [program = '', ...args] = command;
  const child = spawn(program, [...args, address], { detached: true, stdio: 'ignore' });
  // The address has been printed: whoever has no such program can still open it.
  child.on('error', () => undefined);
  child.unref();
}

/** @param {NodeJS.ProcessEnv} env */
function opener(env = process.env, platform = process.platform) {
  if (env.CI || env.SSH_CONNECTION || env.SSH_TTY) return undefined;
  if (platform === 'darwin') return ['open'];
  if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler'];
  return env.DISPLAY || env.WAYLAND_DISPLAY ? ['xdg-open'] : undefined;
}
