import { expect } from 'chai';
import { placeOf } from '../../src/server/place-of';

const a = 'file:///a';
const b = 'file:///b';

describe('where a document belongs', () => {
  for (const [uri, folders, matter, path, aside] of [
    ['file:///a/x.txt', [a, b], a, 'x.txt', undefined],
    ['file:///a/in/x.txt', [a, 'file:///a/in'], 'file:///a/in', 'x.txt', undefined],
    ['file:///ab/x.txt', [a], '', 'x.txt', undefined],
    ['file:///elsewhere/x.txt', [a], '', 'x.txt', undefined],
    ['vscode-vfs://github/o/r/in/x.txt', ['vscode-vfs://github/o/r'], 'vscode-vfs://github/o/r', 'in/x.txt', undefined],
    // A revision of git, the left side of a comparison: another state of the file.
    ['git:/a/in/x.txt?%7B%22ref%22%3A%22~%22%7D', [a, b], a, 'in/x.txt', { of: 'file:///a/in/x.txt' }],
    ['vscode-local-history:/b/x.txt?1', [a, b], b, 'x.txt', { of: 'file:///b/x.txt' }],
    ['git:/elsewhere/x.txt', [a, b], '', 'x.txt', {}],
    ['demo:/x.txt', [], '', 'x.txt', {}],
    // The text of a Word file is the file’s own.
    ['glossator-text:/a/in/x.docx', [a, b], a, 'in/x.docx', undefined],
    ['glossator-text:/elsewhere/x.docx', [a], '', 'x.docx', undefined],
    // Never saved: of the only folder, of none where there are several, of the folder that it is to be saved in.
    ['untitled:Untitled-1', [a], a, 'Untitled-1', undefined],
    ['untitled:Untitled-1', [a, b], '', 'Untitled-1', undefined],
    ['untitled:Untitled-1', [], '', 'Untitled-1', undefined],
    ['untitled:/b/new.txt', [a, b], b, 'new.txt', undefined],
    ['untitled:/elsewhere/new.txt', [a], '', 'new.txt', undefined],
  ] as const)
    it(`${uri} among ${folders.join(' ') || 'no folders'}`, () => {
      const place = placeOf(uri, folders);
      expect([place.matter, place.path, place.aside]).to.deep.equal([matter, path, aside]);
    });
});
