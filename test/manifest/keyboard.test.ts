import { expect } from 'chai';
import * as fs from 'node:fs';
import { cardCommands } from '../../src/extension/card-commands';
import { manifest, texts } from './manifest';
import { holds, type Context } from './when';

const { menus, keybindings, viewsWelcome, walkthroughs } = manifest.contributes;

/** What the editor itself has a key for, whoever provides it. */
const own: Readonly<Record<string, string>> = {
  'glossator.openPlace': 'Ctrl+K Ctrl+I twice, then Tab and Enter',
  'glossator.showReferences': 'Shift+F12',
  'glossator.previewRow': 'Enter',
  'glossator.checks.preview': 'Enter',
  'glossator.review.save': 'Ctrl+Enter',
  'glossator.review.discard': 'Tab, then Enter',
  'glossator.openSamplePaper': 'Ctrl+P',
};

/** Commands that a key runs, alone or one of several. */
const bound = new Set(keybindings.flatMap(({ command, args }) => [command, ...(args?.commands ?? [])]));
const hidden = new Set(menus.commandPalette.filter(({ when }) => when === 'false').map(({ command }) => command));
const declared = new Set(manifest.contributes.commands.map(({ command }) => command));

function linked(text: string): string[] {
  const found = texts[text.replace(/%/g, '')] ?? text;
  return [...found.matchAll(/\(command:(glossator\.[\w.]+)/g)].map(([, command = '']) => command);
}

/** Everything that is offered to the mouse, and where. */
const offered: readonly (readonly [string, readonly string[]])[] = [
  ...Object.entries(menus)
    .filter(([menu]) => menu !== 'commandPalette')
    .map(([menu, entries]) => [menu, entries.map(({ command }) => command)] as const),
  ['cards', cardCommands],
  ['rows', ['glossator.previewRow']],
  ['the status item', ['glossator.chooseKind', 'glossator.restart']],
  ['the item of checks', ['glossator.checks.focus']],
  ['rows of Checks', ['glossator.checks.preview']],
  ['the item of what is being read', ['glossator.stopIndexing', 'glossator.resumeIndexing']],
  ['welcome texts', viewsWelcome.flatMap(({ contents }) => linked(contents))],
  ['the walkthrough', walkthroughs.flatMap(({ steps }) => steps.flatMap(({ description }) => linked(description)))],
];

describe('what the mouse can do, the keyboard can', () => {
  for (const [where, commands] of offered)
    for (const command of new Set(commands))
      it(`${where}: ${command}`, () => {
        const inPalette = declared.has(command) && !hidden.has(command);
        const ofTheView = command.endsWith('.focus');
        expect(inPalette || ofTheView || bound.has(command) || command in own).to.equal(true);
      });
});

/** Where two commands with one key would both be meant. */
const spots: readonly Context[] = [
  ...['judgment', 'brief', 'statute'].map((kind) => ({
    ...{ editorTextFocus: true, editorHasSelection: true, 'glossator.active': true, 'glossator.kind': kind },
  })),
  ...['holdings', 'tags', 'checks', 'review'].map((view) => ({
    ...{ focusedView: `glossator.${view}`, listFocus: true, 'glossator.active': true },
  })),
];

describe('keys', () => {
  it('mean one thing wherever they are pressed', () => {
    for (const spot of spots) {
      const meant = keybindings.filter(({ when }) => holds(when, spot)).map(({ key }) => key);
      expect(meant, JSON.stringify(spot)).to.deep.equal([...new Set(meant)]);
    }
  });

  for (const { key, mac, when, command } of keybindings) {
    it(`${key} counts only where it means something`, () => {
      expect(when).to.match(/editorTextFocus|focusedView == glossator\./);
      expect(holds(when, { editorTextFocus: true, listFocus: true })).to.equal(false);
    });
    it(`${key} has its Mac form`, () => {
      const expected = key.replace('ctrl', 'cmd');
      expect(mac ?? key, command).to.equal(expected);
    });
  }

  it('are those that the README lists', () => {
    const readme = fs.readFileSync('README.md', 'utf8');
    const table = readme.slice(
      readme.indexOf('## Keyboard'),
      readme.indexOf('\n## ', readme.indexOf('## Keyboard') + 1),
    );
    const listed = [...table.matchAll(/^\| `([^`]+)`/gm)].map(([, keys = '']) => keys.toLowerCase());
    for (const { key } of keybindings) expect(listed, key).to.include(key);
  });
});
