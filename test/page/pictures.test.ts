import { expect } from 'chai';
import * as fs from 'node:fs';
import * as path from 'node:path';
import type { Box } from './support/driver';
import type { Profile } from './support/profile';
import { sampleWindow } from './support/sample-window';
import { smallPicture } from './support/small-picture';
import { until } from './support/until';
import type { Window } from './support/window';

const judgment = '判决书-微信群控案.txt';

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
    file: judgment,
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

/** Pictures are drawn when somebody asks for new ones: no two machines draw the same pixels. */
const wanted = Boolean(process.env['GLOSSATOR_PICTURES']);

const drawing = (what: string, draw: () => void): void => {
  if (wanted) describe(what, draw);
};

drawing('the pictures of the README', () => {
  for (const { name, profile, file, recognised, view, over } of pictures)
    it(name, async () => {
      const window = await sampleWindow(profile);
      await window.editor.open(file);
      await window.statusShown(recognised);
      await window.showContainer('Glossator');
      await window.tree(view).rowsWhen('the rows of the decisions', (rows) => rows.length > 5);
      await window.editor.hoverOver(over);
      // The card fades in.
      await new Promise((resolve) => setTimeout(resolve, 600));
      const shot = await window.screenshot(`readme-${name}`);
      expect(fs.statSync(shot).size).to.be.lessThan(largest);
      fs.copyFileSync(shot, path.resolve('docs/images', `${name}.png`));
    });
});

/** No picture of a step is larger, in bytes: they are in the package. */
const largestStep = 30_000;

drawing('the pictures of the walkthrough', () => {
  for (const [locale, view, recognised] of [
    ['en', 'Holdings', 'civil judgment'],
    ['zh-cn', '裁判观点', '民事一审判决'],
  ] as const)
    describe(locale, () => {
      let window: Window;

      before(async () => {
        window = await sampleWindow({ locale });
        await window.editor.open(judgment);
        await window.statusShown(recognised);
      });

      async function draw(step: string, clip: Box): Promise<void> {
        const shot = await window.screenshot(`walkthrough-picture-${step}.${locale}`, clip);
        const small = await smallPicture(window.page, fs.readFileSync(shot));
        expect(small.length).to.be.lessThan(largestStep);
        fs.writeFileSync(path.resolve('media/walkthrough', `${step}.${locale}.webp`), small);
      }

      /** The card with the words that it is about, once it has faded in. */
      async function aroundCard(): Promise<Box> {
        await until(
          'the card in full colour',
          () =>
            window.editor.card.evaluateAll((elements) => {
              const browser = globalThis as unknown as { getComputedStyle(of: unknown): { readonly opacity: string } };
              return elements.map((element) => browser.getComputedStyle(element).opacity).join();
            }),
          (opacity) => opacity === '1',
        );
        const { x, y, width, height } = (await window.editor.card.boundingBox())!;
        return { x: x - 24, y: y - 12, width: width + 32, height: height + 64 };
      }

      it('a card', async () => {
        await window.editor.hoverOver('第十二条第二款第四项规制');
        await draw('hover', await aroundCard());
        await window.page.mouse.move(1, 1);
      });

      it('a holding and its reasoning', async () => {
        await window.showContainer('Glossator');
        const tree = window.tree(view);
        const holding = '据此，两被告利用被诉软件批量操控微信账号，使个人微信的正常运行受到妨碍…';
        await tree.rowsWhen('the holding', (rows) => rows.some(({ label }) => label === holding));
        await tree.expand(holding);
        await tree.rowsWhen('its reasoning', (rows) => rows.some(({ label }) => label.startsWith('关于介入的手段')));
        const row = (await tree.row(holding).boundingBox())!;
        await draw('reasoning', { x: 46, y: row.y - 26, width: 680, height: 250 });
      });

      it('a brief', async () => {
        await window.editor.open('代理词.md');
        await window.editor.hoverOver('微信群控案）审理的软件');
        await draw('brief', await aroundCard());
      });
    });
});
