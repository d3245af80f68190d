import { expect } from 'chai';
import { ClientFiles } from '../../src/server/client-files';
import { largestFile } from '../../src/server/platform';
import { fileMethod, type FileParams, type ReadParams } from '../../src/server/protocol-files';

type Client = ConstructorParameters<typeof ClientFiles>[0];

/** A client with a virtual folder: names with what they hold, files as texts and folders as objects. */
interface Folder {
  readonly [name: string]: string | Folder | { readonly size: number; readonly changed: number };
}

const matter: Folder = {
  '判决书 一.txt': '浙江省杭州市中级人民法院',
  'notes.pdf': '%PDF',
  别处: 'link',
  briefs: { '代理词.md': '代理词', deeper: { 'memo.markdown': 'memo' } },
  node_modules: { 'readme.md': 'no paper of a matter' },
  '.git': { 'description.txt': 'nor this' },
};

describe('files that only the client can reach', () => {
  it('are listed folder by folder, without links, other kinds of files and folders that hold no papers', async () => {
    expect(await listed(new ClientFiles(client(matter)))).to.deep.equal([
      'vfs://host/matter/判决书 一.txt',
      'vfs://host/matter/briefs/代理词.md',
      'vfs://host/matter/briefs/deeper/memo.markdown',
    ]);
  });

  it('are listed where a whole file system is open', async () => {
    const files = new ClientFiles(client({ 'a.txt': 'a' }, [], 'vfs://host/'));
    expect(await listed(files, undefined, 'vfs://host')).to.deep.equal(['vfs://host/a.txt']);
  });

  it('are listed no further once nobody wants them', async () => {
    const called = new AbortController();
    called.abort();
    expect(await listed(new ClientFiles(client(matter)), called.signal)).to.deep.equal([]);
  });

  it('come as they are, byte by byte', async () => {
    const bytes = await new ClientFiles(client(matter)).read(uriOf('判决书 一.txt'));
    expect(new TextDecoder().decode(bytes)).to.equal('浙江省杭州市中级人民法院');
  });

  it('are not read beyond the largest size that a paper has', async () => {
    const asked: ReadParams[] = [];
    await new ClientFiles(client(matter, asked)).read(uriOf('判决书 一.txt'));
    expect(asked.map(({ most }) => most)).to.deep.equal([largestFile]);
  });

  for (const { what, stat, same } of [
    { what: 'size and time', stat: { size: 9, changed: 1_700_000_000_000 }, same: true },
    { what: 'a size, but no time,', stat: { size: 9, changed: 0 }, same: false },
  ])
    it(`that have ${what} ${same ? 'have one stamp until they change' : 'may have changed whenever asked'}`, async () => {
      const files = new ClientFiles(client({ a: stat }));
      const [first, second] = [await files.stamp(uriOf('a')), await files.stamp(uriOf('a'))];
      expect(first).to.be.a('string');
      expect(first === second).to.equal(same);
    });

  it('that are too large have no stamp', async () => {
    const files = new ClientFiles(client({ a: { size: largestFile + 1, changed: 1 } }));
    expect(await files.stamp(uriOf('a'))).to.equal(undefined);
  });

  it('do not exist for a client that answers no such request', async () => {
    const files = new ClientFiles({ sendRequest: () => Promise.reject(new Error('Unhandled method')) } as Client);
    expect(await listed(files)).to.deep.equal([]);
    expect(await files.stamp(uriOf('a'))).to.equal(undefined);
    expect(await files.read(uriOf('a'))).to.equal(undefined);
  });
});

function uriOf(path: string): string {
  return `vfs://host/matter/${encodeURIComponent(path)}`;
}

async function listed(
  files: ClientFiles,
  signal = new AbortController().signal,
  folder = 'vfs://host/matter',
): Promise<string[]> {
  const all: string[] = [];
  for await (const batch of files.files(folder, signal)) all.push(...batch.map(decodeURIComponent));
  return all;
}

function client(root: Folder, reads: ReadParams[] = [], base = 'vfs://host/matter'): Client {
  const at = (uri: string): Folder[string] =>
    decodeURIComponent(uri)
      .slice(base.length)
      .split('/')
      .filter((name) => name !== '')
      .reduce<Folder[string]>((folder, name) => (folder as Folder)[name]!, root);
  const answers: Record<string, (params: FileParams) => unknown> = {
    [fileMethod.list]: ({ uri }) =>
      Object.entries(at(uri)).map(([name, held]) => ({
        name,
        kind: held === 'link' ? 'other' : typeof held === 'string' ? 'file' : 'folder',
      })),
    [fileMethod.stat]: ({ uri }) => at(uri),
    [fileMethod.read]: (params) => {
      reads.push(params as ReadParams);
      return Buffer.from(at(params.uri) as string).toString('base64');
    },
  };
  return { sendRequest: (method: string, params: FileParams) => Promise.resolve(answers[method]?.(params)) } as Client;
}
