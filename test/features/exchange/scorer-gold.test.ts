import { expect } from 'chai';
import type { Exchanged } from '../../../src/features/exchange/exchanged';
import { writeScorerGold } from '../../../src/features/exchange/scorer-gold';
import { jurisdictions } from '../../../src/jurisdiction/index';
import { civil } from '../../support/decisions';

interface Gold {
  readonly doc: string;
  readonly parties: readonly { readonly unreviewed?: true }[];
  readonly issues: readonly object[];
  readonly holdings: readonly object[];
  readonly codes: readonly object[];
}

const times = { created: '2026-01-05T01:00:00Z', modified: '2026-01-05T01:00:00Z' };
const at = civil.indexOf('本院认为');

function written(name: string, path = '卷/甲案判决书.txt', text = civil): { gold: Gold | undefined; lost: unknown } {
  const exchanged: Exchanged = {
    codes: [{ id: 'c1', name, color: 0 }],
    documents: [
      {
        ...{ path, text },
        tags: [
          { id: 't', author: '主编', ...times, span: [at, at + 4], codes: ['c1'], note: '理由' },
          { id: 'u', author: '主编', ...times, codes: ['c1'] },
        ],
      },
    ],
  };
  const { files, lost } = writeScorerGold(exchanged, (document) => {
    const reading = jurisdictions()[0]!.read({ name: document.path, text: document.text });
    return reading.kind === 'judgment' ? { reading, text: document.text } : undefined;
  });
  const [file] = files;
  expect(file?.path ?? '卷/甲案判决书.json').to.equal('卷/甲案判决书.json');
  return { gold: file && (JSON.parse(file.content as string) as Gold), lost };
}

describe('the gold that measures readings', () => {
  const line = civil.slice(0, at).split('\n').length;
  const excerpt = { line, text: '本院认为', nth: 1 };

  it('has each passage by its line and words, with its codes, who decided and why, beside a reading that is nobody’s word', () => {
    const { gold, lost } = written('说理');
    expect(gold!.codes).to.deep.equal([{ ...excerpt, codes: ['说理'], decidedBy: '主编', why: '理由' }]);
    expect(gold!.parties.map(({ unreviewed }) => unreviewed)).to.include(true);
    expect(gold!.holdings).to.not.deep.equal([]);
    expect(lost).to.deep.equal([{ what: 'whole-document', count: 1 }]);
  });

  for (const [name, list, entry] of [
    ['争议焦点', 'issues', excerpt],
    ['issue', 'issues', excerpt],
    ['裁判观点', 'holdings', { ...excerpt, kind: 'holding', reasoning: [], pins: [] }],
    ['判项', 'holdings', { ...excerpt, kind: 'disposition', reasoning: [], pins: [] }],
  ] as const)
    it(`a code that is called ${name} takes the place of the ${list} that were read`, () =>
      expect(written(name).gold![list]).to.deep.equal([entry]));

  it('leaves out what is no decision, and says so', () =>
    expect(written('说理', '备忘.md', '与裁判无关。')).to.deep.equal({
      gold: undefined,
      lost: [{ what: 'no-decision', count: 1 }],
    }));
});
