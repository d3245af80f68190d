import { expect } from 'chai';
import { largestFile, mostFiles } from '../../src/server/platform';
import { method, type WireRow } from '../../src/server/protocol';
import { civil } from '../support/decisions';
import { withoutIssues } from '../support/papers';
import { matterFolder, Serving } from '../support/serving';

const draft = `${matterFolder}/drafts/judgment.txt`;
const files = { 'judgment.txt': civil, [draft]: withoutIssues };

describe('what is left out of a folder', () => {
  let server: Serving;

  afterEach(() => server.end());

  async function judgments(): Promise<string[]> {
    const rows = await server.ask<WireRow[]>(method.tree, { grouping: 'judgment', filter: '' });
    return rows.map((row) => row.place!.uri.slice(matterFolder.length + 1)).sort();
  }

  it('is not read by the settings of the editor', async () => {
    server = await Serving.ready({ files, editorSettings: { 'files.exclude': { drafts: true } } });
    expect(await judgments()).to.deep.equal(['judgment.txt']);
  });

  it('is read for as long as it is open', async () => {
    server = await Serving.ready({ files, editorSettings: { 'search.exclude': { '**/drafts': true } } });
    server.open(draft, withoutIssues, 'legal-judgment');
    expect(await judgments()).to.deep.equal(['drafts/judgment.txt', 'judgment.txt']);
    server.tell('textDocument/didClose', { textDocument: { uri: draft } });
    expect(await judgments()).to.deep.equal(['judgment.txt']);
  });

  for (const folder of ['drafts', '.git', 'node_modules/paper', 'dist'])
    it(`is not read when it changes: ${folder}`, async () => {
      const editorSettings = { 'files.exclude': { drafts: true } };
      server = await Serving.ready({ files: { 'judgment.txt': civil }, editorSettings });
      const uri = `${matterFolder}/${folder}/judgment.txt`;
      server.platform.put(uri, withoutIssues);
      const { reads } = server.platform;
      server.platform.put(server.uri('other.txt'), withoutIssues);
      const indexed = server.indexed();
      server.tell('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 1 }] });
      server.tell('workspace/didChangeWatchedFiles', { changes: [{ uri: server.uri('other.txt'), type: 1 }] });
      await indexed;
      expect(await judgments()).to.deep.equal(['judgment.txt', 'other.txt']);
      expect(server.platform.reads).to.equal(reads + 1);
    });

  it('starts no listing when what is ignored says what it ignores', async () => {
    server = await Serving.ready({ files: { 'judgment.txt': civil } });
    const { listings } = server.platform;
    for (const folder of ['node_modules/a', '.git'])
      server.tell('workspace/didChangeWatchedFiles', {
        changes: [{ uri: `${matterFolder}/${folder}/.gitignore`, type: 1 }],
      });
    await judgments();
    expect(server.platform.listings).to.equal(listings);
    const indexed = server.indexed();
    server.platform.put(server.uri('other.txt'), withoutIssues);
    server.tell('workspace/didChangeWatchedFiles', { changes: [{ uri: server.uri('.gitignore'), type: 1 }] });
    await indexed;
    expect(server.platform.listings).to.equal(listings + 1);
  });

  it('goes and comes as the settings change', async () => {
    server = await Serving.ready({ files });
    expect((await judgments()).length).to.equal(2);
    for (const [excluded, left] of [
      [true, 1],
      [false, 2],
    ] as const) {
      server.editorSettings = { 'files.exclude': { drafts: excluded } };
      const indexed = server.indexed();
      server.tell('workspace/didChangeConfiguration', { settings: null });
      await indexed;
      expect((await judgments()).length).to.equal(left);
    }
  });

  it('is a file too large for a judgment', async () => {
    server = await Serving.ready({ files: { 'judgment.txt': civil, [draft]: largestFile + 1 } });
    expect(await judgments()).to.deep.equal(['judgment.txt']);
  });

  it('is said where a folder holds more files than a matter has', async () => {
    const many = Object.fromEntries(Array.from({ length: mostFiles + 1 }, (_, i) => [`${matterFolder}/${i}.txt`, '']));
    server = await Serving.begin({ files: many });
    const messages: string[] = [];
    server.connection.onNotification('window/showMessage', ({ message }: { message: string }) => {
      messages.push(message);
    });
    await server.indexed();
    expect(server.platform.reads).to.equal(mostFiles);
    expect(messages.join()).to.include(`matter 中的文件超过 ${mostFiles} 个`);
  });
});
