import { expect } from 'chai';
import * as fs from 'node:fs';
import * as path from 'node:path';
import lists from '../../src/jurisdiction/prc/lexicon/english-lists.json';
import { chineseNumeral } from '../../src/text/numerals';
import { describeShared } from '../support/shared';

/** Paragraphs and items of an article, counted line by line. */
interface Counted {
  readonly paragraphs: number;
  readonly items: number;
}

function heading(pin: string): string {
  const [number, branch] = pin.split('-');
  return `第${chineseNumeral(Number(number))}条${branch ? `之${chineseNumeral(Number(branch))}` : ''}`;
}

function count(body: string, pin: string): Counted | undefined {
  const lines = body.split('\n').map((line) => line.replaceAll('\u200b', '').trim());
  const from = lines.findIndex((line) => line.startsWith(heading(pin)) && !line.startsWith(`${heading(pin)}之`));
  if (from === -1) return undefined;
  const rest = lines.slice(from + 1);
  const length = rest.findIndex((line) => /^(?:第[一二三四五六七八九十百千零]+[条章节编]|#)/.test(line));
  const own = rest.slice(0, length === -1 ? undefined : length).filter(Boolean);
  const items = own.filter((line) => /^[（(][一二三四五六七八九十]+[)）]/.test(line)).length;
  return { paragraphs: 1 + own.length - items, items };
}

describeShared('the lists of articles beside the texts of a public collection', (shared) => {
  const folder = path.join(shared, 'corpora/statutes');
  const bodies = new Map<string, string[]>();
  for (const file of fs.readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.md')) continue;
    const [head = '', body = ''] = fs.readFileSync(path.join(folder, file), 'utf8').split('<!-- INFO END -->', 2);
    const title = file.startsWith('民法典')
      ? '民法典'
      : (/^#\s*(.+)$/m.exec(head)?.[1] ?? '').replace(/\s|中华人民共和国/g, '');
    bodies.set(title, [...(bodies.get(title) ?? []), body]);
  }

  for (const [title, row] of Object.entries(lists))
    it(title, () => {
      for (const one of row.split(' ')) {
        const [, pin = '', , items, paragraphs] = /^([\d-]+):(\d+)\.(\d+)>(\d+)$/.exec(one)!;
        const counted = (bodies.get(title) ?? []).map((body) => count(body, pin)).filter((each) => each !== undefined);
        expect(
          counted.map((each) => each.items),
          `${one}: items`,
        ).to.include(Number(items));
        expect(Math.max(...counted.map((each) => each.paragraphs)), `${one}: paragraphs`).to.equal(Number(paragraphs));
      }
    });
});
