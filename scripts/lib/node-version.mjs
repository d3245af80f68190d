// The first thing that every command does, before anything that an old Node could not even load.

/** The oldest Node that the commands run on. */
const OLDEST = { major: 20, minor: 19 };

/** Ends the process with a message where Node is older than the commands need. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > OLDEST.major || (major === OLDEST.major && minor >= OLDEST.minor)) return;
  console.error(
    `This needs Node ${OLDEST.major}.${OLDEST.minor} or newer; this is Node ${process.versions.node} (${process.execPath}).\n` +
      'Install a current version from https://nodejs.org and run the command again.',
  );
  process.exit(1);
}
