import { expect } from 'chai';
import { strFromU8, unzipSync } from 'fflate';
import type { Hover } from 'vscode-languageserver';
import { readDocx } from '../../src/features/intake/docx/read-docx';
import { wordWriter } from '../../src/features/pages/word/main';
import { wordCommentsMethod, type WordCommentsResult } from '../../src/server/protocol-word';
import { method, type WireRow } from '../../src/server/protocol';
import { takenTextMethod, type TakenTextResult } from '../../src/server/protocol-taken';
import { takenFrom, takenUri } from '../../src/server/taken';
import { civil } from '../support/decisions';
import { docxFile, p } from '../support/docx-file';
import { brief } from '../support/papers';
import { positionIn, Serving } from '../support/serving';

describe('the text of a file has an address of its own', () => {
  for (const [file, text] of [
    ['file:///a/x.docx', 'glossator-text:/a/x.docx'],
    ['file:///a/b%20c/%E5%88%A4.PDF', 'glossator-text:/a/b%20c/%E5%88%A4.PDF'],
    ['file:///c%3A/x.wps', 'glossator-text:/c%3A/x.wps'],
    ['file:///a/x.html', 'glossator-text:/a/x.html'],
  ] as const)
    it(`${file}, and leads back`, () => {
      expect(takenUri(file)).to.equal(text);
      expect(takenFrom(text)).to.equal(file);
    });

  for (const other of ['file:///a/x.txt', 'file:///a/x.docx.md', 'memfs:/a/x.docx', 'file:///a/x_files/y.html'])
    it(`not ${other}`, () => expect([takenUri(other), takenFrom(other)]).to.deep.equal([other, undefined]));
});

describe('the text of a Word file on the server', () => {
  const judgment = 'glossator-text:/matter/判决.docx';
  const address = encodeURI(judgment);
  let serving: Serving;
  beforeEach(async () => {
    serving = await Serving.ready({ files: { '代理词.md': brief } });
  });
  afterEach(() => serving.end());

  const hover = (): Promise<Hover | null> =>
    serving.ask<Hover | null>('textDocument/hover', {
      textDocument: { uri: serving.uri('代理词.md') },
      position: positionIn(brief, '318号'),
    });
  const rows = (): Promise<WireRow[]> => serving.ask<WireRow[]>(method.tree, { grouping: 'judgment', filter: '' });

  it('belongs to its folder: what comes there is read, listed and cited like any other paper', async () => {
    serving.platform.put(address, civil);
    const read = serving.indexed();
    serving.tell('workspace/didChangeWatchedFiles', {
      changes: [{ uri: 'file:///matter/%E5%88%A4%E5%86%B3.docx', type: 1 }],
    });
    await read;
    expect(JSON.stringify(await hover())).to.include('远山公司');
    expect((await rows()).map(({ place }) => place?.uri)).to.deep.equal([address]);
  });

  it('is open like any other text', async () => {
    serving.open(address, civil, 'legal-judgment');
    expect(JSON.stringify(await hover())).to.include('远山公司');
  });

  it('is none in a window without a program that reads such files, and that is said', async () => {
    const result = await serving.ask<TakenTextResult>(takenTextMethod, { uri: address });
    expect(result).to.have.property('refused').that.includes('判决.docx').and.includes('桌面版');
  });

  it('takes comments into a copy of the file: what checking the brief comes to', async () => {
    const file = docxFile({
      body: brief
        .split('\n')
        .map((line) => p(line))
        .join(''),
    });
    const taken = readDocx({ bytes: file });
    if ('refused' in taken) throw new Error(taken.refused);
    const uri = encodeURI('glossator-text:/matter/意见.docx');
    const written = new Map<string, Uint8Array>([[encodeURI('file:///matter/意见 批注.docx'), file]]);
    Object.assign(serving.platform, {
      word: () => wordWriter,
      take: () => Promise.resolve(taken),
      original: () => Promise.resolve(file),
      writeNew: (address: string, content: Uint8Array) => {
        if (written.has(address)) return Promise.resolve('there');
        written.set(address, content);
        return Promise.resolve('written');
      },
    });
    serving.open('判决.txt', civil, 'legal-judgment');
    serving.open(uri, taken.text, 'legal-brief');
    const made = await serving.ask<WordCommentsResult>(wordCommentsMethod, { uri });
    // The name that is wanted is taken, and what has it is left as it is.
    const copy = encodeURI('file:///matter/意见 批注 (2).docx').replace(
      /[()]/g,
      (sign) => ({ '(': '%28', ')': '%29' })[sign]!,
    );
    expect(made).to.deep.equal({ written: copy });
    expect(strFromU8(unzipSync(written.get(copy)!)['word/comments.xml']!)).to.include('Glossator');
    const judgment = await serving.ask<WordCommentsResult>(wordCommentsMethod, { uri: serving.uri('判决.txt') });
    expect(judgment.said).to.include('请先');
    expect(written.size).to.equal(2);
  });
});
