import { NextSign } from '../../../text/next-sign';
import { withoutBreaks } from '../../../text/page-breaks';
import { drawnTogether } from '../../../text/spaced-out';
import type { Unit } from './units';

/** So much of a unit tells what part it belongs to. */
const telling = 1200;

/**
 * What the units of a text say, asked for in the order of the text: where a page broke a line the words go on, blanks
 * inside words are none, and a scraped text has blanks behind its marks. Most texts have neither, which is found out once for all of their units.
 */
export class Words {
  private readonly spaced: boolean;
  private readonly breaks: NextSign;

  constructor(private readonly folded: string) {
    this.spaced = hasBlanksBehindCommas(folded);
    this.breaks = new NextSign(folded, '\n');
  }

  of({ span }: Unit): string {
    const start = span[0];
    const end = Math.min(span[1], start + telling);
    const words = this.folded.slice(start, end);
    const broken = this.breaks.from(start) < end;
    const joined = drawnTogether(broken ? withoutBreaks(words) : words);
    return (broken || this.spaced) && joined.includes(', ') ? joined.replaceAll(/([,;:]) +/g, '$1') : joined;
  }
}

/** Blanks are much rarer than commas: it is by them that both are found. */
function hasBlanksBehindCommas(folded: string): boolean {
  for (let at = folded.indexOf(' '); at !== -1; at = folded.indexOf(' ', at + 1))
    if (folded[at - 1] === ',') return true;
  return false;
}
