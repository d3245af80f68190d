/** Schemes that git may speak, as its environment wants them. A test adds `file`. */
export const schemes = 'https:ssh';

/**
 * What holds for every call: no hook, no program that a repository names, no large-file server that its files name, no
 * links (they could lead out of the folder), no question at a terminal.
 */
const quiet = [
  ...['core.hooksPath=/dev/null', 'core.fsmonitor=false', 'core.symlinks=false', 'core.askPass=', 'credential.helper='],
  ...['submodule.recurse=false', 'fetch.recurseSubmodules=false', 'gc.auto=0', 'maintenance.auto=false'],
  ...['filter.lfs.smudge=', 'filter.lfs.process=', 'filter.lfs.required=false'],
].flatMap((setting) => ['-c', setting]);

const shallow = ['--depth', '1', '--no-tags', '--progress'];

/** Gets a collection for the first time, into a folder that is not there yet. */
export function cloneArguments(url: string, folder: string): string[] {
  return [
    ...quiet,
    ...['clone', ...shallow, '--single-branch', '--no-recurse-submodules', '--template='],
    ...['--', url, folder],
  ];
}

/**
 * Gets what is new, then makes the files so. The repository is named outright: looked for from a folder upwards, git
 * might find another one around it.
 */
export function updateArguments(url: string, folder: string): string[][] {
  const here = [...quiet, `--git-dir=${folder}/.git`, `--work-tree=${folder}`];
  return [
    [...here, 'fetch', ...shallow, '--no-recurse-submodules', '--', url, 'HEAD'],
    [...here, 'reset', '--hard', 'FETCH_HEAD', '--'],
  ];
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The environment of git: what others left in it for git is gone, but for certificates; nothing asks for a password. */
export function gitEnvironment(own: Environment, allowed = schemes): Record<string, string> {
  const kept = Object.entries(own).filter(
    (entry): entry is [string, string] =>
      entry[1] !== undefined && (!/^GIT_/i.test(entry[0]) || /^GIT_SSL_CA/i.test(entry[0])),
  );
  return {
    ...Object.fromEntries(kept),
    GIT_ALLOW_PROTOCOL: allowed,
    GIT_TERMINAL_PROMPT: '0',
    GIT_ASKPASS: '',
    SSH_ASKPASS: '',
    GIT_SSH_COMMAND: 'ssh -o BatchMode=yes',
    GIT_LFS_SKIP_SMUDGE: '1',
    LC_ALL: 'C',
  };
}

/** Why git did not do it. */
export type GitFailure = 'no-git' | 'network' | 'not-public' | 'unknown-host' | 'no-repository' | 'other';

/** What git's last words, in English, tell of the reason. */
export function failureOf(words: string): GitFailure {
  if (/Host key verification failed/i.test(words)) return 'unknown-host';
  if (
    /Authentication failed|could not read (?:Username|Password)|Permission denied|terminal prompts disabled/i.test(
      words,
    )
  )
    return 'not-public';
  if (
    /Could not resolve|Failed to connect|Connection (?:refused|timed out|reset)|Network is unreachable|timed? ?out|SSL/i.test(
      words,
    )
  )
    return 'network';
  if (
    /not found|does not appear to be a git repository|not a git repository|does not exist|couldn't find remote ref/i.test(
      words,
    )
  )
    return 'no-repository';
  return 'other';
}
