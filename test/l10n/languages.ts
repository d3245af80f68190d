import * as fs from 'node:fs';
import * as path from 'node:path';

export type Texts = Readonly<Record<string, string>>;

/** A file of texts by its path in the checkout. */
export function textsOf(file: string): Texts {
  return JSON.parse(fs.readFileSync(path.resolve(file), 'utf8')) as Texts;
}

/** What must be the same in every language: places for values, commands of links, code. Sorted. */
export function fixedParts(text: string): string[] {
  return (text.match(/\{\d+\}|\(command:[^)]+\)|`[^`]+`|\$\([\w-]+\)/g) ?? []).sort();
}

const han = '[\\u4e00-\\u9fff]';

/** What a Chinese reader would mark in a text: each rule with what breaks it. Code, links and places for values are skipped. */
const rules: readonly (readonly [string, RegExp])[] = [
  ['a half-width mark after a Chinese character', new RegExp(`${han}[,;:!?]`)],
  ['a half-width mark before a Chinese character', new RegExp(`[,;!?]\\s?${han}`)],
  ['half-width brackets around Chinese', new RegExp(`\\(${han}|${han}\\)`)],
  ['straight quotation marks around Chinese', new RegExp(`["']${han}|${han}["']`)],
  ['a full stop of Latin script after Chinese', new RegExp(`${han}\\.(?:\\s|$)`)],
  ['three dots in the middle of a Chinese sentence', new RegExp(`${han}\\.\\.\\.`)],
  ['a blank between Chinese characters', new RegExp(`${han} ${han}`)],
  ['a blank beside a full-width mark', /[，。；：！？、（）《》“”] (?![·｜|])|(?<![·｜|\-#]) [，。；：！？、）》”]/],
];

/** The rules that a Chinese text breaks; none for one that is well set. */
export function misprints(text: string): string[] {
  return text.split('\n').flatMap((line) => {
    const words = line
      .replace(/`[^`]*`/g, '`')
      .replace(/\]\([^)]*\)/g, ']')
      .replace(/^ {2,}|^\s*[-|#]+ /, '');
    return rules.filter(([, broken]) => broken.test(words)).map(([name]) => `${name}: ${line}`);
  });
}
