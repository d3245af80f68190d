import { expect } from 'chai';
import { anchorOf } from '../../src/annotation/anchor';
import { recordsPath, shelfPath } from '../../src/annotation/layout';
import { serialiseRecords } from '../../src/annotation/record';
import { Store } from '../../src/annotation/store';
import { sha256 } from '../../src/cli/open-store';
import { shelvesOf } from '../../src/cli/shelves';
import type { Annotation } from '../../src/model/annotation';
import { MemoryStore } from '../support/store';

const text = '本院认为，被告应当停止侵害。';
const time = '2026-01-05T01:00:00.000Z';

/** The document, if any, that the records on 判决.docx are found on. */
async function home(documents: Readonly<Record<string, string>>, base = sha256(text)): Promise<string | undefined> {
  const files = new MemoryStore();
  const anchor = anchorOf(text, base, [0, 4])!;
  const record: Annotation = { v: 1, id: 'a', rev: 1, author: '甲', created: time, modified: time, anchor, note: '注' };
  files.files.set(recordsPath('判决.docx', '甲', 'i1'), serialiseRecords([record], []));
  const store = new Store(files, (one) => Promise.resolve(sha256(one)));
  await store.refresh();
  const paths = new Map(Object.entries(documents).map(([path, one]) => [{ text: one }, path]));
  const found = [...shelvesOf(store, paths)].find(([, shelves]) => shelves.includes(shelfPath('判决.docx')));
  return found && paths.get(found[0]);
}

describe('records are found in a terminal', () => {
  for (const [what, documents, wanted] of [
    ['on the document of their name', { '判决.docx': '别的' }, '判决.docx'],
    ['on the text that was imported from it', { '判决.txt': `---\nsource: 判决.docx\n---\n${text}` }, '判决.txt'],
    ['not on one that only has a like name', { '判决.txt': '别的' }, undefined],
    ['on one that says the same, where their own is gone', { '另名.txt': text }, '另名.txt'],
  ] as const)
    it(what, async () => expect(await home(documents)).to.equal(wanted));
});
