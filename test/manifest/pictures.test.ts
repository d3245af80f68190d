import { expect } from 'chai';
import * as fs from 'node:fs';
import * as path from 'node:path';

/** No picture of the README is larger, in bytes; and none of the walkthrough, since those are in the package. */
const largest = { readme: 600_000, step: 30_000 };

const steps = fs
  .readdirSync('media/walkthrough')
  .filter((name) => name.endsWith('.md'))
  .map((name) => path.join('media/walkthrough', name));

/** The pictures that a page of Markdown shows, as paths from the root. */
function picturesOf(page: string): string[] {
  const text = fs.readFileSync(page, 'utf8');
  return [...text.matchAll(/!\[[^\]]*\]\(([^)]+\.(?:png|webp))\)|<img[^>]+src="([^"]+\.(?:png|webp))"/g)].map((match) =>
    path.join(path.dirname(page), (match[1] ?? match[2])!),
  );
}

describe('the pictures', () => {
  it('that the README shows are there, and not too large', () => {
    const shown = picturesOf('README.md');
    expect(shown).not.to.deep.equal([]);
    for (const file of shown) expect(fs.statSync(file).size, file).to.be.lessThan(largest.readme);
  });

  it('that the walkthrough shows are there in both languages, and small', () => {
    const shown = steps.flatMap(picturesOf);
    expect(shown.map((file) => /\.(en|zh-cn)\.webp$/.exec(file)?.[1])).to.include.members(['en', 'zh-cn']);
    for (const file of shown) expect(fs.statSync(file).size, file).to.be.lessThan(largest.step);
  });
});
