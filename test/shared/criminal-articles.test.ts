import { expect } from 'chai';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { Prc } from '../../src/jurisdiction/prc/prc';
import { isNorm } from '../../src/model/citation';
import { describeShared } from '../support/shared';

interface Gold {
  readonly file: string;
  readonly [key: string]: unknown;
}

/** The articles of the Criminal Law that a judgment cites, ranges spelt out, 之一 with its article as in the gold. */
function articlesCited(text: string): Set<string> {
  const found = new Set<string>();
  for (const citation of new Prc().read({ name: 'judgment.txt', text, kind: 'judgment' }).citations) {
    if (!isNorm(citation) || citation.law !== '刑法' || !citation.pin) continue;
    const [first = '', last = first] = citation.pin.split(/[.!]/, 1)[0]!.split('~');
    for (let n = Number.parseInt(first, 10); n <= Number.parseInt(last, 10); n++) found.add(String(n));
  }
  return found;
}

describeShared('Criminal Law articles of 96 criminal judgments', (shared) => {
  it('are recovered to 98 %', function () {
    this.timeout(60_000);
    const folder = path.join(shared, 'corpora/judgments/criminal');
    let [wanted, found] = [0, 0];
    for (const line of fs.readFileSync(path.join(folder, 'gold.jsonl'), 'utf8').trim().split('\n')) {
      const gold = JSON.parse(line) as Gold;
      const articles = Object.values(gold).find((value): value is unknown[] => Array.isArray(value)) ?? [];
      const cited = articlesCited(fs.readFileSync(path.join(folder, gold.file), 'utf8').replace(/\r\n?/g, '\n'));
      wanted += articles.length;
      found += articles.filter((article) => cited.has(String(article))).length;
    }
    expect(wanted).to.be.greaterThan(400);
    expect(found / wanted).to.be.at.least(0.98);
  });
});
