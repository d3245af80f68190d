import { expect } from 'chai';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mergeRecords } from '../../src/annotation/merge';
import { parseRecords, serialiseRecords } from '../../src/annotation/record';
import { type Annotation } from '../../src/model/annotation';
import { sample } from './sample';

const one = sample('a');
const edited = sample('a', { rev: 2, note: '甲' });
const otherwise = sample('a', { rev: 2, note: '乙' });
const again = sample('a', { rev: 3, note: '丙' });
const gone = sample('a', { rev: 2, deleted: true });
const goneLater = sample('a', { rev: 2, deleted: true, modified: '2026-02-01T00:00:00Z' });
const back = sample('a', { rev: 3, restores: 2 });
const goneAgain = sample('a', { rev: 4, deleted: true });
const another = sample('a', { author: '李律师', rev: 9, deleted: true });

describe('records of several files together', () => {
  for (const [title, records, wins, clashing] of [
    ['one record twice is one', [one, one], one, 0],
    ['the highest revision wins', [one, again, edited], again, 0],
    ['two edits of one revision clash', [edited, otherwise, one], edited, 2],
    ['an edit after two that clash settles it', [edited, otherwise, again], again, 0],
    ['a tombstone beats the edit of another branch', [one, gone, edited], gone, 0],
    ['… though that branch edited twice', [one, gone, edited, again], gone, 0],
    ['deleted on two branches: nothing to choose', [gone, goneLater], goneLater, 0],
    ['restored', [one, gone, back], back, 0],
    ['restored and deleted again', [goneAgain, gone, back, one], goneAgain, 0],
    ['another’s tombstone deletes nothing, it clashes', [one, another], undefined, 2],
  ] as const)
    it(title, () => {
      for (const order of [records, [...records].reverse()]) {
        const merged = mergeRecords(order);
        expect(merged.records).to.have.length(1);
        if (wins && clashing === 0) expect(merged.records[0]).to.deep.equal(wins);
        expect(merged.clashes.flatMap((clash) => clash.records)).to.have.length(clashing);
      }
      expect(mergeRecords(records)).to.deep.equal(mergeRecords([...records].reverse()));
    });
});

/** 20 added, 3 edited, 2 deleted, as one branch does it on what both began with. */
function work(begun: readonly Annotation[], branch: string, first: number): Annotation[] {
  const changed = begun.map((record, at) => {
    if (at >= first && at < first + 3) return { ...record, rev: 2, note: branch };
    return at >= first + 3 && at < first + 5 ? { ...record, rev: 2, deleted: true } : record;
  });
  return [...changed, ...Array.from({ length: 20 }, (_, at) => sample(`n${String(at).padStart(2, '0')}${branch}`))];
}

/** What git leaves of one file that two branches changed, with the marks of a conflict or as a union. */
function gitMerge(folder: string, begun: string, ours: string, theirs: string, how: readonly string[]): string {
  const files = Object.entries({ ours, begun, theirs }).map(([name, content]) => {
    writeFileSync(join(folder, name), content);
    return name;
  });
  return spawnSync('git', ['merge-file', '-p', ...how, ...files], { cwd: folder, encoding: 'utf8' }).stdout;
}

describe('one person’s file on two branches, merged by git', () => {
  const begun = Array.from({ length: 20 }, (_, at) => sample(`b${String(at).padStart(2, '0')}`));
  let folder: string;
  before(() => (folder = mkdtempSync(join(tmpdir(), 'glossator-merge-'))));
  after(() => rmSync(folder, { recursive: true }));

  // How far the second branch’s changes lie from the first’s; at 3 it edits what the first deleted.
  for (const shift of [10, 3])
    for (const how of [['--union'], []])
      it(`${how[0] ?? 'with marks of conflicts'}, changes ${String(shift)} apart: nothing lost, doubled or resurrected`, () => {
        const [ours, theirs] = [work(begun, 'x', 0), work(begun, 'y', shift)];
        const [from, left, right] = [begun, ours, theirs].map((records) => serialiseRecords(records));
        const file = parseRecords(gitMerge(folder, from ?? '', left ?? '', right ?? '', how));
        const { records, clashes } = mergeRecords(file.records);
        const ids = records.map((record) => record.id);
        expect(ids).to.deep.equal([...new Set([...ours, ...theirs].map((record) => record.id))].sort());
        const deleted = [...ours, ...theirs].filter((record) => record.deleted).map((record) => record.id);
        expect(records.filter((record) => record.deleted).map((record) => record.id)).to.deep.equal(deleted.sort());
        const notes = [...ours, ...theirs].filter((record) => record.note && !deleted.includes(record.id));
        expect(records.filter((record) => record.note)).to.have.deep.members(notes);
        expect(clashes).to.deep.equal([]);
        expect(file.damaged.filter((line) => !/^(?:<{7}|={7}|>{7})/.test(line.text))).to.deep.equal([]);
      });
});
