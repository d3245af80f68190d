import * as fs from 'node:fs';

/** The processes below one, however deep, whose command line holds some words. Linux only, as the page tests' browser. */
export function processesBelow(pid: number, words: string): number[] {
  const parents = new Map<number, number>();
  for (const name of fs.readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    const status = contents(`/proc/${name}/stat`);
    // The name of the program, in brackets, may hold anything.
    const parent = /\) \S (\d+)/.exec(status.slice(status.lastIndexOf(')')))?.[1];
    if (parent) parents.set(Number(name), Number(parent));
  }
  return [...parents.keys()].filter(
    (id) => isBelow(parents, id, pid) && contents(`/proc/${id}/cmdline`).includes(words),
  );
}

function isBelow(parents: ReadonlyMap<number, number>, id: number, pid: number): boolean {
  for (let at = parents.get(id); at !== undefined && at > 1; at = parents.get(at)) if (at === pid) return true;
  return false;
}

function contents(file: string): string {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
