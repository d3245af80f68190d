import { expect } from 'chai';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { factRows } from '../../src/jurisdiction/prc/lexicon/facts';
import { describeShared } from '../support/shared';

/** What a file of the collection says of its law, read by nothing but patterns. */
interface Told {
  readonly days: ReadonlySet<string>;
  readonly last: string;
  /** Days on which the head or the last article says that the text comes into force. */
  readonly since: ReadonlySet<string>;
  readonly onPublication: boolean;
  readonly articles: number;
}

/** Numbers of articles that a copy has wrong, and why ours is right. */
const miscounted: Readonly<Record<string, string>> = {
  民法典: 'one file a book: together 1260',
  工伤保险条例: 'the text of 2010 under the head of 2003',
  刑事诉讼法: '308 by its last article; one is printed without its number',
  '最高人民法院关于适用〈刑事诉讼法〉的解释': '655 by its last article; some are printed without their numbers',
};

const day = '(\\d{4})年(\\d{1,2})月(\\d{1,2})日';

function isoDays(text: string, pattern: string): string[] {
  return [...text.matchAll(new RegExp(pattern, 'gm'))].map(
    ([, year = '', month = '', date = '']) => `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`,
  );
}

function titleOf(head: string): string {
  return (/^#\s*(.+)$/m.exec(head)?.[1] ?? '')
    .replace(/(最高人民[法检][院察]+院?)\s+(?=最高)/g, '$1、')
    .replace(/\s+|中华人民共和国/g, '')
    .replace(/[《<]/g, '〈')
    .replace(/[》>]/g, '〉');
}

function told(head: string, body: string): Told {
  const end = body.trimEnd().slice(-500);
  const changes = isoDays(head, `^\\s*${day}(?=.*(?:通过|修订|修正))`).sort();
  const inForce = '起?(?:正式)?(?:施行|实施|生效|执行)';
  return {
    days: new Set(isoDays(head, `^\\s*${day}`)),
    last: changes.at(-1) ?? '',
    since: new Set([...isoDays(head, `${day}\\s*${inForce}`), ...isoDays(end, `自\\s*${day}\\s*${inForce}`)]),
    onPublication: /自(?:公布|发布|颁布)之日起/.test(end),
    articles: (body.match(/^第[一二三四五六七八九十百千零〇]+条(?!之)/gm) ?? []).length,
  };
}

interface Fact {
  readonly value: string;
  /** Marked as from general knowledge. */
  readonly general: boolean;
}

function fact(value: string | undefined, mark: string | undefined): Fact | undefined {
  return value === undefined ? undefined : { value, general: mark === '?' };
}

describeShared('the table of facts beside the texts of a public collection', (shared) => {
  const folder = path.join(shared, 'corpora/statutes');
  const byTitle = new Map<string, Told[]>();
  for (const file of fs.readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.md')) continue;
    const [head = '', body = ''] = fs.readFileSync(path.join(folder, file), 'utf8').split('<!-- INFO END -->', 2);
    const title = titleOf(head);
    byTitle.set(title, [...(byTitle.get(title) ?? []), told(head, body)]);
  }
  const counted = { confirmed: 0, general: 0 };

  for (const [title, , versions] of factRows)
    it(title, () => {
      const files = byTitle.get(title) ?? [];
      for (const words of versions.split(' ')) {
        const match = /^([\d-]{10})(\??)([+rm])(?:([\d-]{10})(\??))?(?:\/(\d+)(\??))?(?:@([\d-]{10})(\??))?$/.exec(
          words,
        )!;
        const adopted = fact(match[1], match[2])!;
        const since = fact(match[4], match[5]);
        const articles = fact(match[6], match[7]);
        const promulgated = fact(match[8], match[9]);
        const holding = files.filter(({ last }) => last === adopted.value);
        const confirms: [string, Fact | undefined, boolean][] = [
          ['adopted', adopted, files.some(({ days }) => days.has(adopted.value))],
          [
            'in force',
            since,
            files.some(
              (one) =>
                one.since.has(since?.value ?? '') ||
                (match[3] !== 'm' &&
                  one.onPublication &&
                  (one.days.has(since?.value ?? '') || since?.value === match[1])),
            ),
          ],
          ['promulgated', promulgated, files.some(({ days }) => days.has(promulgated?.value ?? ''))],
          ['articles', articles, holding.some((one) => String(one.articles) === articles?.value)],
        ];
        for (const [what, stated, confirmed] of confirms) {
          if (!stated) continue;
          counted[stated.general ? 'general' : 'confirmed']++;
          if (!stated.general) expect(confirmed, `${words}: ${what} is in no text`).to.equal(true);
        }
        if (articles && holding.length > 0 && !(title in miscounted))
          expect(
            holding.map((one) => one.articles),
            `${words}: articles`,
          ).to.include(Number(articles.value));
        const days = new Set(holding.flatMap((one) => [...one.since]));
        if (since && match[3] !== 'm' && days.size > 0) expect([...days], `${words}: in force`).to.include(since.value);
      }
    });

  it('more than half of the facts were read from a text', () => {
    console.log(`      ${counted.confirmed} facts confirmed by texts, ${counted.general} from general knowledge`);
    expect(counted.confirmed).to.be.greaterThan(counted.general);
  });
});
