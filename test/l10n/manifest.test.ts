import { expect } from 'chai';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { fixedParts, textsOf } from './languages';

const manifest = fs.readFileSync(path.resolve('package.json'), 'utf8');
const english = textsOf('package.nls.json');
const chinese = textsOf('package.nls.zh-cn.json');

describe('the manifest in English and Chinese', () => {
  const used = [...manifest.matchAll(/"%([^%"]+)%"/g)].map((match) => match[1]!);

  it('has a text for everything that it shows, and shows every text', () => {
    expect(Object.keys(english).sort()).to.deep.equal([...new Set(used)].sort());
  });

  it('has both texts of each', () => {
    expect(Object.keys(chinese)).to.deep.equal(Object.keys(english));
  });

  for (const [key, text] of Object.entries(english))
    it(`${key}: same places, links and code in both`, () => {
      expect(fixedParts(chinese[key] ?? '')).to.deep.equal(fixedParts(text));
    });

  it('shows no words of its own', () => {
    const shown = [...manifest.matchAll(/"(title|description|markdownDescription|contents|name)": "([^%"][^"]*)"/g)];
    const words = shown.map((match) => match[2]).filter((text) => !['glossator', 'Glossator'].includes(text!));
    expect(words).to.deep.equal([]);
  });

  it('runs only commands that it declares, or that belong to the editor', () => {
    const { contributes } = JSON.parse(manifest) as {
      contributes: { commands: { command: string }[]; views: Record<string, { id: string }[]> };
    };
    const known = new Set([
      ...contributes.commands.map(({ command }) => command),
      ...Object.values(contributes.views).flatMap((views) => views.map(({ id }) => `${id}.focus`)),
      'glossator.openSamplePaper',
    ]);
    const run = Object.values(english).flatMap((text) => [...text.matchAll(/\(command:([\w.]+)/g)].map((m) => m[1]!));
    expect(run.filter((command) => !/^workbench\./.test(command) && !known.has(command))).to.deep.equal([]);
  });
});

describe('the pages of the walkthrough', () => {
  const { contributes } = JSON.parse(manifest) as {
    contributes: { walkthroughs: { steps: { id: string; media: { markdown: string } }[] }[] };
  };
  const steps = contributes.walkthroughs.flatMap((walkthrough) => walkthrough.steps);

  it('are four', () => expect(steps).to.have.length(4));

  for (const { id, media } of steps)
    it(`${id}: in both languages, with the same shape`, () => {
      const page = fs.readFileSync(path.resolve(media.markdown), 'utf8');
      const other = fs.readFileSync(path.resolve(media.markdown.replace(/\.md$/, '.nls.zh-cn.md')), 'utf8');
      const shape = (text: string): string[] => text.split('\n').map((line) => (/^(\||#+|-)/.exec(line) ?? ['¶'])[0]);
      expect(shape(other)).to.deep.equal(shape(page));
    });
});
