import { expect } from 'chai';
import * as fs from 'node:fs';
import * as path from 'node:path';
import type { Profile } from './support/profile';
import { Window } from './support/window';

const sample = path.resolve('samples/group-control');

/** No picture of the README is larger, in bytes. */
const largest = 600_000;

interface Picture {
  readonly name: string;
  readonly profile: Profile;
  readonly file: string;
  readonly recognised: string;
  readonly view: string;
  readonly over: string;
}

const pictures: readonly Picture[] = [
  {
    name: 'judgment-light-en',
    profile: { theme: 'light', locale: 'en' },
    file: '判决书-微信群控案.txt',
    recognised: 'civil judgment',
    view: 'Holdings',
    over: '第十二条第二款第四项规制',
  },
  {
    name: 'brief-dark-zh',
    profile: { theme: 'dark', locale: 'zh-cn' },
    file: '代理词.md',
    recognised: '代理词',
    view: '裁判观点',
    over: '（2021）示0000民初1号民事判决（以下简称',
  },
];

describe('the pictures of the README', () => {
  for (const { name, profile, file, recognised, view, over } of pictures)
    it(name, async () => {
      const window = await Window.open(sample, profile);
      try {
        await window.editor.open(file);
        await window.statusShown(recognised);
        await window.showContainer('Glossator');
        // The second decision has its own issues below it.
        await window.tree(view).rowsWhen('the rows of both decisions', (rows) => {
          const second = rows.findIndex((row) => row.label === '微信群控案');
          return second > 0 && (rows[second + 1]?.label.startsWith('被诉软件批量操控') ?? false);
        });
        await window.editor.hoverOver(over);
        // The card fades in.
        await new Promise((resolve) => setTimeout(resolve, 600));
        const shot = await window.screenshot(`readme-${name}`);
        expect(fs.statSync(shot).size).to.be.lessThan(largest);
        // Drawn anew only when somebody asks: no two machines draw the same pixels.
        if (process.env['GLOSSATOR_PICTURES']) fs.copyFileSync(shot, path.resolve('docs/images', `${name}.png`));
        expect(fs.existsSync(path.resolve('docs/images', `${name}.png`)), 'the picture is in docs/images').to.equal(
          true,
        );
      } finally {
        await window.close();
      }
    });
});
