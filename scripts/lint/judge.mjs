import { isBuiltin } from 'node:module';
import * as path from 'node:path';
import { alone, impure, rooms } from './rooms.mjs';

/**
 * What the house has against an import; `undefined` where it is welcome.
 *
 * @param {string} from the importing file, relative to src/, with forward slashes
 * @param {string | undefined} specifier as written; `undefined` where it is computed
 * @param {boolean} onlyTypes
 * @returns {string | undefined}
 */
export function judge(from, specifier, onlyTypes) {
  if (alone.includes(from)) return `${from} imports nothing.`;
  const name = roomOf(from);
  const room = rooms[name];
  if (!room) return undefined;
  if (specifier === undefined)
    return room.pure ? `${name}/ names what it imports: a computed import cannot be checked.` : undefined;
  return specifier.startsWith('.') ? judgeFile(from, specifier, onlyTypes) : judgePackage(name, room, specifier);
}

/**
 * @param {string} from
 * @param {string} specifier
 * @param {boolean} onlyTypes
 */
function judgeFile(from, specifier, onlyTypes) {
  const target = path.posix.normalize(path.posix.join(path.posix.dirname(from), specifier));
  if (target.startsWith('../'))
    return target.endsWith('.json') ? undefined : `src/ does not import what lies outside of it (${specifier}).`;
  const name = roomOf(from);
  const other = roomOf(target);
  if (name === other) return judgeFolder(from, target, rooms[name]);
  const { imports, types = [] } = rooms[name] ?? { imports: [] };
  if (imports.some((allowed) => lies(target, allowed))) return undefined;
  if (types.some((allowed) => lies(target, allowed)))
    return onlyTypes ? undefined : `${name}/ imports only types of ${other}/.`;
  return `${name}/ does not import ${target}: imports point to the left, text → model → jurisdiction → annotation → corpus → rules → features → server → extension.`;
}

/**
 * @param {string} from
 * @param {string} target in the same room
 * @param {import('./rooms.mjs').Room | undefined} room
 */
function judgeFolder(from, target, room) {
  const [own, other] = [folderOf(from), folderOf(target)];
  if (!room?.separate || !own || !other || own === other) return undefined;
  return `${own}/ does not know ${other}/: what is in ${roomOf(from)}/ stays apart.`;
}

/**
 * @param {string} name
 * @param {import('./rooms.mjs').Room} room
 * @param {string} specifier
 */
function judgePackage(name, room, specifier) {
  if (specifier === 'vscode' && !room.editor) return `${name}/ does not know the editor (vscode).`;
  if (!room.pure) return undefined;
  if (isBuiltin(specifier)) return `${name}/ does not know Node (${specifier}): what it needs comes through a port.`;
  if (impure.some((each) => specifier === each || specifier.startsWith(`${each}/`)))
    return `${name}/ does not speak the editor’s protocol (${specifier}).`;
  return undefined;
}

/** @param {string} file */
function roomOf(file) {
  return file.split('/')[0] ?? '';
}

/**
 * The folder of its room that a file lies in; `undefined` for one that lies in the room itself.
 *
 * @param {string} file
 */
function folderOf(file) {
  const [, folder, ...rest] = file.split('/');
  return rest.length > 0 ? folder : undefined;
}

/**
 * Whether a file is or lies in what a table names: `model`, `server/node`, `server/protocol` (also protocol.ts, protocol-tree.ts).
 *
 * @param {string} file
 * @param {string} allowed
 */
function lies(file, allowed) {
  return file.startsWith(allowed) && /^($|[/.-])/.test(file.slice(allowed.length));
}
