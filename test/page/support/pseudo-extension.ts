import { build, type BuildOptions, type Plugin } from 'esbuild';
import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import * as path from 'node:path';
import { pseudo, pseudoAll } from '../../l10n/pseudo';
import { environment } from './environment';

type Texts = Record<string, string>;

/** The command of a server with a copy of the packaged extension whose Chinese texts are pseudo-texts. */
export async function withPseudoExtension(data: string): Promise<string[]> {
  const command = [...environment().server];
  const at = command.indexOf('--extensions-dir') + 1;
  const copy = path.join(data, 'pseudo-extensions');
  fs.cpSync(command[at]!, copy, { recursive: true });
  command[at] = copy;
  const name = fs.readdirSync(copy).find((entry) => entry.startsWith('glossator.'));
  await translate(path.join(copy, name ?? ''));
  return command;
}

async function translate(folder: string): Promise<void> {
  const manifest = path.join(folder, 'package.nls.zh-cn.json');
  write(manifest, pseudoAll(read(path.join(folder, 'package.nls.json'))));
  const bundle = path.join(folder, 'l10n', 'bundle.l10n.zh-cn.json');
  write(bundle, Object.fromEntries(Object.keys(read(bundle)).map((key) => [key, pseudo(key)])));
  // The server carries its phrases inside: it is bundled anew, as the build does it, with others.
  const { targets } = createRequire(import.meta.url)('../../../esbuild.js') as { targets: BuildOptions[] };
  const target = targets.find(({ outfile }) => outfile === 'dist/cli.js');
  await build({ ...target, outfile: path.join(folder, 'dist', 'cli.js'), allowOverwrite: true, plugins: [phrases] });
}

const phrases: Plugin = {
  name: 'pseudo-phrases',
  setup: (build) =>
    build.onLoad({ filter: /phrases\.zh-cn\.json$/ }, () => ({
      contents: JSON.stringify(pseudoAll(read(path.resolve('l10n/phrases.en.json')))),
      loader: 'json',
    })),
};

function read(file: string): Texts {
  return JSON.parse(fs.readFileSync(file, 'utf8')) as Texts;
}

function write(file: string, texts: Texts): void {
  fs.writeFileSync(file, JSON.stringify(texts));
}
