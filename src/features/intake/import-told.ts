import type { Phrases } from '../phrases';
import { removedByKind } from './imported';
import type { TakenIn } from './taken-in';

/** What a person is told of a file that was imported: pages, problems and how much of what was left out. */
export function importTold(taken: TakenIn, phrases: Phrases): string[] {
  const pages = taken.pages.at(-1)?.page;
  const kinds = [...removedByKind(taken)].map(([kind, count]) => `${phrases.get(`intake.removed.${kind}`)} ${count}`);
  return [
    ...(pages === undefined ? [] : [phrases.get('cli.import.pages', pages)]),
    ...taken.problems.map(({ kind }) => phrases.get(`intake.problem.${kind}`)),
    ...(kinds.length === 0 ? [] : [phrases.get('cli.import.removed', phrases.list(kinds))]),
  ];
}
