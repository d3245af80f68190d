import { expect } from 'chai';
import { Codebook } from '../../src/annotation/codebook';
import { publicLaw } from '../../src/corpus/document';
import { NotedReferences, type AskedNotes } from '../../src/features/noted-references';
import type { TaggedMatter } from '../../src/features/tags/tagged';
import type { Annotation } from '../../src/model/annotation';
import type { Span } from '../../src/text/span';
import { sample } from '../annotation/sample';
import { civil } from '../support/decisions';
import { Matter } from '../support/matter';

const matter = new Matter({ '判决.txt': civil });
const document = matter.document('判决.txt');
const citing = { uri: document.uri, span: [40, 46] as const };

function annotated(span: Span | undefined, more: Partial<Annotation>): TaggedMatter {
  const resolved = span && { outcome: 'found' as const, span };
  const tagged = [{ annotation: sample('a', more), resolved, document, path: '判决.txt' }];
  return { matter: matter.folder, codebook: new Codebook([]), parts: [tagged] };
}

describe('annotations among the references of a provision', () => {
  const from = (folder: string): AskedNotes => ({
    provision: { law: '民法典', pin: '832' },
    citing: [citing],
    from: folder,
  });
  for (const [title, span, more, found] of [
    ['a note that cites it', [0, 4], { note: '参见民法典第八百三十二条。' }, true],
    ['a note that cites a part of it', [0, 4], { note: '《民法典》第832条第1款，存疑' }, true],
    ['a note that cites another article', [0, 4], { note: '参见民法典第八百三十三条。' }, false],
    ['a note that cites no law', [0, 4], { note: '与客户核对' }, false],
    ['a tag on words that hold a citation of it', [30, 60], { codes: ['c'] }, true],
    ['a tag on other words', [0, 4], { codes: ['c'] }, false],
    ['a note whose passage is not found', undefined, { note: '参见民法典第八百三十二条。' }, false],
  ] as const)
    it(`${title}: ${found ? 'yes' : 'no'}`, () => {
      const places = new NotedReferences(matter.corpus).to(from(matter.folder), [annotated(span, more)]);
      expect(places).to.deep.equal(found ? [{ uri: document.uri, span }] : []);
    });

  it('none of another matter, but all from public law', () => {
    const references = new NotedReferences(matter.corpus);
    const noted = annotated([0, 4], { note: '参见民法典第832条。' });
    expect(references.to(from('file:///other'), [noted])).to.deep.equal([]);
    expect(references.to(from(publicLaw), [noted])).to.have.lengthOf(1);
  });

  it('where nobody has looked yet for a passage, its document is named, if the annotation may count', () => {
    const references = new NotedReferences(matter.corpus);
    const unplaced = (note: string, folder: string): number =>
      references.unplaced({ ...from(folder), citing: [] }, [annotated(undefined, { note })]).length;
    expect(unplaced('参见民法典第832条。', matter.folder)).to.equal(1);
    expect(unplaced('参见民法典第833条。', matter.folder)).to.equal(0);
  });
});
