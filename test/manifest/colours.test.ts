import { expect } from 'chai';
import * as fs from 'node:fs';
import * as path from 'node:path';

interface Colour {
  readonly id: string;
  readonly defaults: Readonly<Record<string, string>>;
}

const { contributes } = JSON.parse(fs.readFileSync(path.resolve('package.json'), 'utf8')) as {
  contributes: { colors: Colour[] };
};

/** The grounds of VS Code's own themes, and the contrast that a mark needs there: WCAG 2.2, 1.4.11 and 1.4.6. */
const grounds = [
  ['dark', '#1f1f1f', 3, '#cccccc'],
  ['light', '#ffffff', 3, '#3b3b3b'],
  ['highContrast', '#000000', 7, '#ffffff'],
  ['highContrastLight', '#ffffff', 4.5, '#292929'],
] as const;

/** A tint lies under the text, which must stay as legible as WCAG 2.2, 1.4.3 wants it, with some room. */
const legible = 6;
const isTint = (id: string): boolean => id.endsWith('.background');

/** Commentary is not the decision, and its bar steps back on purpose. */
const faint = new Set(['glossator.role.commentary']);

describe('the colours of our marks can be told from the ground', () => {
  for (const { id, defaults } of contributes.colors.filter((colour) => !isTint(colour.id)))
    for (const [theme, ground, least] of grounds)
      it(`${id} in ${theme}`, () => {
        const wanted = faint.has(id) && !theme.startsWith('high') ? 1.3 : least;
        expect(contrast(defaults[theme] ?? ground, ground)).to.be.at.least(wanted);
      });
});

describe('text can be read on the tints of codes, two of them overlapping', () => {
  for (const { id, defaults } of contributes.colors.filter((colour) => isTint(colour.id)))
    for (const [theme, ground, , text] of grounds)
      it(`${id} in ${theme}`, () => {
        const once = mixed(defaults[theme] ?? ground, ground);
        const twice = mixed(defaults[theme] ?? ground, once);
        expect(twice).to.not.equal(ground);
        expect(contrast(text, twice)).to.be.at.least(legible);
      });
});

/** WCAG 2.2: the relative luminances of two colours; one with an alpha is laid on the other first. */
function contrast(colour: string, ground: string): number {
  const [high, low] = [luminance(bytes(mixed(colour, ground))), luminance(bytes(ground))].sort((x, y) => y - x);
  return (high! + 0.05) / (low! + 0.05);
}

/** A colour with an alpha laid on a ground. */
function mixed(colour: string, ground: string): string {
  const [r = 0, g = 0, b = 0, a = 255] = bytes(colour);
  const below = bytes(ground);
  const bytesOf = [r, g, b].map((byte, i) => Math.round((byte * a + below[i]! * (255 - a)) / 255));
  return `#${bytesOf.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

function bytes(colour: string): number[] {
  return (colour.slice(1).match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
}

function luminance(rgb: readonly number[]): number {
  const [r, g, b] = rgb.map((byte) => {
    const part = byte / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}
