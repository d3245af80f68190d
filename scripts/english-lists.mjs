#!/usr/bin/env node
// Makes src/jurisdiction/prc/lexicon/english-lists.json from a folder of statutes in Markdown: of the laws that have an
// English name, the articles whose only list of items is longer than they have paragraphs. In English, Article 12(4) of
// such an article can only mean the fourth item.
//   node --import tsx scripts/english-lists.mjs FOLDER
// Only numbers are taken. A row is `article:paragraph.items>paragraphs`; of several versions the most paragraphs count, and
// an article whose list is in different paragraphs,
// or whose lines do not tell clearly what is a paragraph and what an item, is left out.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Prc } from '../src/jurisdiction/prc/prc.ts';
import { englishNames } from '../src/jurisdiction/prc/lexicon/english-names.ts';

const folder = process.argv[2];
if (!folder) {
  console.error('usage: node --import tsx scripts/english-lists.mjs FOLDER');
  process.exit(2);
}
const target = join(dirname(fileURLToPath(import.meta.url)), '../src/jurisdiction/prc/lexicon/english-lists.json');

function* articlesOf(provisions) {
  for (const one of provisions) {
    if (one.level === 'article') yield one;
    else yield* articlesOf(one.children);
  }
}

const numberOf = ({ pin }) => pin.split('.').at(-1);

/** Paragraphs of an article, and its lists with the paragraph in which each stands; 0 where the article is one paragraph. */
function shapeOf(article) {
  const paragraphs = article.children.filter(({ level }) => level === 'paragraph');
  const inside = paragraphs.length > 0 ? paragraphs : [article];
  const lists = inside.flatMap((one) => {
    const items = one.children.filter(({ level }) => level === 'item').length;
    return items > 0 ? [{ paragraph: inside.length > 1 ? Number(numberOf(one)) : 0, items }] : [];
  });
  return { paragraphs: inside.length, lists };
}

/** Whether each paragraph and each item is one line, as in a clean copy: what is counted is then certain. */
function isClean(text, article, { paragraphs, lists }) {
  const lines = text
    .slice(...article.span)
    .split('\n')
    .filter((line) => line.trim()).length;
  return lines === paragraphs + lists.reduce((sum, { items }) => sum + items, 0);
}

const laws = new Map();
const prc = new Prc();
for (const path of readdirSync(folder, { recursive: true })
  .filter((p) => p.endsWith('.md'))
  .sort()) {
  const source = { name: path, text: readFileSync(join(folder, path), 'utf8'), kind: 'statute' };
  const title = prc.titleOf(source);
  if (!(title in englishNames)) continue;
  const articles = laws.get(title) ?? new Map();
  laws.set(title, articles);
  for (const article of articlesOf(prc.read(source).statute.provisions)) {
    const shape = shapeOf(article);
    const known = articles.get(article.pin);
    const clean = (known?.clean ?? true) && isClean(source.text, article, shape);
    articles.set(article.pin, {
      paragraphs: Math.max(shape.paragraphs, known?.paragraphs ?? 0),
      lists: [...(known?.lists ?? []), ...shape.lists],
      clean,
      several: known?.several || shape.lists.length > 1,
    });
  }
}

const rows = Object.keys(englishNames).flatMap((title) => {
  const told = [...(laws.get(title) ?? [])].flatMap(([pin, { paragraphs, lists, several, clean }]) => {
    const [first, ...others] = lists;
    if (!first || several || !clean || others.some(({ paragraph }) => paragraph !== first.paragraph)) return [];
    const items = Math.max(...lists.map((list) => list.items));
    return items > paragraphs ? [`${pin}:${first.paragraph}.${items}>${paragraphs}`] : [];
  });
  return told.length > 0 ? [`  ${JSON.stringify(title)}: ${JSON.stringify(told.join(' '))}`] : [];
});
writeFileSync(target, `{\n${rows.join(',\n')}\n}\n`);
console.log(`${rows.length} laws written to ${target}`);
