import { expect } from 'chai';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { Corpus, type StatuteDocument } from '../../src/corpus/corpus';
import { Prc } from '../../src/jurisdiction/prc/prc';
import { describeShared } from '../support/shared';

describeShared('the Civil Procedure Law of 2021 in its text of 2023', (shared) => {
  const corpus = new Corpus(new Prc());
  const folder = path.join(shared, 'corpora', 'statutes');
  for (const name of fs.readdirSync(folder, { recursive: true }).map(String))
    if (/^民事诉讼法.*\.md$/.test(path.basename(name)))
      corpus.set(name, '', {
        name: path.basename(name),
        kind: 'statute',
        text: fs.readFileSync(path.join(folder, name), 'utf8').replace(/\r\n/g, '\n'),
      });
  const text = (year: string): StatuteDocument =>
    corpus.statutesOf('民事诉讼法', '').find(({ reading }) => reading.statute.version?.startsWith(year))!;

  for (const [pin, what, became] of [
    ['207', 'the grounds of a retrial', '211'],
    ['260', 'interest for delay', '264'],
    ['58', 'who may represent', '58'],
  ] as const)
    it(`${what}: article ${pin} is ${became}`, () => {
      const found = corpus.renumbering.successor(text('2021'), pin, text('2023'));
      expect(found && 'pin' in found && found.pin).to.equal(became);
    });
});
