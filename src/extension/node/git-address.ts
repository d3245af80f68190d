/** The address of a public collection, in a form that git takes for nothing else; or why it is none. */
export type GitAddress =
  { readonly url: string } | { readonly refused: 'empty' | 'scheme' | 'password' | 'host' | 'path' | 'signs' };

const longest = 2000;
/** git@host:owner/name, as hosts of repositories write it. */
const short = /^([\w.-]{1,60})@([\w.-]{1,253}):(?!\/)(\S+)$/;

/**
 * Reads what a person typed. Only https and ssh: file addresses would reach into this machine, `ext::` and the like run
 * programs, http and git can be changed on the way. A password in an address ends up in files and lists of processes.
 */
export function readAddress(typed: string): GitAddress {
  const text = typed.trim();
  if (text === '') return { refused: 'empty' };
  if (text.length > longest || /[\s\p{Cc}]/u.test(text)) return { refused: 'signs' };
  const brief = short.exec(text);
  let url: URL;
  try {
    url = new URL(brief ? `ssh://${brief[1]}@${brief[2]}/${brief[3]}` : text);
  } catch {
    return { refused: 'scheme' };
  }
  if (url.protocol !== 'https:' && url.protocol !== 'ssh:') return { refused: 'scheme' };
  if (url.password !== '' || (url.protocol === 'https:' && url.username !== '')) return { refused: 'password' };
  // Some programs take a host or a user that begins with a dash for an option.
  if (!/^[^-]/.test(url.hostname) || /^-|%/.test(url.username)) return { refused: 'host' };
  if (url.search !== '' || url.hash !== '') return { refused: 'signs' };
  if (/^\/*$/.test(url.pathname)) return { refused: 'path' };
  return { url: url.href };
}

/** The name of the folder that a collection is put into: readable, and another one for any other address. */
export function folderName(url: string, hash: (text: string) => string): string {
  const last = new URL(url).pathname.split('/').filter(Boolean).at(-1) ?? '';
  const name = (/^[A-Za-z0-9][\w-]{0,40}/.exec(last) ?? ['statutes'])[0];
  return `${name}-${hash(url).slice(0, 8)}`;
}
