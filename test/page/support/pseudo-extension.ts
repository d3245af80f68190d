import * as fs from 'node:fs';
import * as path from 'node:path';
import { pseudo, pseudoAll } from '../../l10n/pseudo';
import { environment } from './environment';

type Texts = Record<string, string>;

/** The command of a server with a copy of the packaged extension whose Chinese texts are pseudo-texts. */
export function withPseudoExtension(data: string): string[] {
  const command = [...environment().server];
  const at = command.indexOf('--extensions-dir') + 1;
  const copy = path.join(data, 'pseudo-extensions');
  fs.cpSync(command[at]!, copy, { recursive: true });
  command[at] = copy;
  const name = fs.readdirSync(copy).find((entry) => entry.startsWith('glossator.'));
  translate(path.join(copy, name ?? ''));
  return command;
}

function translate(folder: string): void {
  const manifest = path.join(folder, 'package.nls.zh-cn.json');
  write(manifest, pseudoAll(read(path.join(folder, 'package.nls.json'))));
  const bundle = path.join(folder, 'l10n', 'bundle.l10n.zh-cn.json');
  write(bundle, Object.fromEntries(Object.keys(read(bundle)).map((key) => [key, pseudo(key)])));
  write(path.join(folder, 'dist', 'phrases.zh-cn.json'), pseudoAll(read(path.resolve('l10n/phrases.en.json'))));
}

function read(file: string): Texts {
  return JSON.parse(fs.readFileSync(file, 'utf8')) as Texts;
}

function write(file: string, texts: Texts): void {
  fs.writeFileSync(file, JSON.stringify(texts));
}
