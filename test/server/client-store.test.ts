import { expect } from 'chai';
import { type StoreRefusal } from '../../src/annotation/store-files';
import { base64Of, bytesOf } from '../../src/server/protocol-bytes';
import { ClientStore } from '../../src/server/client-store';
import { fileMethod, type FileParams, type ReplaceParams, type ReplaceResult } from '../../src/server/protocol-files';

const path = '.glossator/annotations/判决 一.txt/张律师.i1.jsonl';
const uri =
  'vfs://host/matter/.glossator/annotations/%E5%88%A4%E5%86%B3%20%E4%B8%80.txt/%E5%BC%A0%E5%BE%8B%E5%B8%88.i1.jsonl';

/** An editor with a virtual file system; `meanwhile` is what others write just before each of our writes. */
class Editor {
  readonly files = new Map<string, string>();
  constructor(private readonly meanwhile: string[] = []) {}

  sendRequest = (method: string, params: FileParams): Promise<never> => {
    const answer = (): unknown => {
      const file = this.files.get(params.uri);
      if (method === fileMethod.read) return file ?? null;
      if (method === fileMethod.stat) return file === undefined ? null : { size: file.length, changed: 1 };
      if (method === fileMethod.list) return [];
      return this.replace(params as ReplaceParams);
    };
    return Promise.resolve(answer() as never);
  };

  private replace({ uri, before, after }: ReplaceParams): ReplaceResult {
    if (!uri.includes('/.glossator/')) return 'denied';
    const other = this.meanwhile.shift();
    if (other !== undefined) this.files.set(uri, base64Of(new TextEncoder().encode(other)));
    if ((this.files.get(uri) ?? null) !== before) return 'changed';
    if (after === null) this.files.delete(uri);
    else this.files.set(uri, after);
    return 'written';
  }
}

describe('a store that only the editor reaches', () => {
  const text = (editor: Editor): string => new TextDecoder().decode(bytesOf(editor.files.get(uri) ?? ''));
  const storeOf = (editor: Editor): ClientStore => new ClientStore(editor as never, 'vfs://host/matter');

  it('writes a file that still is what was read', async () => {
    const editor = new Editor();
    await storeOf(editor).update(path, () => '一\n');
    await storeOf(editor).update(path, (before) => `${before}二\n`);
    expect(text(editor)).to.equal('一\n二\n');
  });

  it('reads it again where somebody else wrote meanwhile, and keeps what they wrote', async () => {
    const editor = new Editor(['他\n']);
    await storeOf(editor).update(path, (before = '') => `${before}一\n`);
    expect(text(editor)).to.equal('他\n一\n');
  });

  it('gives up where that happens each time, having written nothing', async () => {
    const editor = new Editor(['1', '2', '3', '4', '5', '6']);
    const done = await storeOf(editor)
      .update(path, () => 'x')
      .catch((error: StoreRefusal) => error.refusal);
    expect([done, text(editor)]).to.deep.equal(['busy', '5']);
  });

  it('says where the editor does not allow it', async () => {
    const done = await storeOf(new Editor())
      .update('elsewhere', () => 'x')
      .catch((error: StoreRefusal) => error.refusal);
    expect(done).to.equal('denied');
  });

  it('a whole file system may be the folder, its address without a last slash', async () => {
    const editor = new Editor();
    await new ClientStore(editor as never, 'vfs://host').update('.glossator/base/a', () => '一');
    expect([...editor.files.keys()]).to.deep.equal(['vfs://host/.glossator/base/a']);
  });

  it('takes a file away', async () => {
    const editor = new Editor();
    await storeOf(editor).update(path, () => '一\n');
    await storeOf(editor).remove(path);
    expect([...editor.files]).to.deep.equal([]);
  });
});
