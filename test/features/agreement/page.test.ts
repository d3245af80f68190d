import { expect } from 'chai';
import { Codebook } from '../../../src/annotation/codebook';
import type { TaggedDocument } from '../../../src/features/agreement/coded-documents';
import { coderComparison } from '../../../src/features/agreement/comparison';
import { coderRows, codersPage } from '../../../src/features/agreement/page';
import { Phrases } from '../../../src/features/phrases';
import { lastOf } from '../../../src/text/steps';
import { sample } from '../../annotation/sample';

const sentence = '本院认为，合同有效。';

/** A document of which one coder has tagged every second sentence, and others have said what it is as a whole. */
function document(at: number, coders: number, differing: number): TaggedDocument {
  const whole = Array.from({ length: coders - 1 }, (_, coder) => ({
    annotation: { ...sample(`w${coder}`, { author: `coder ${coder}`, codes: ['c2'] }), anchor: undefined } as never,
    resolved: undefined,
  }));
  const own = Array.from({ length: differing }, (_, tag) => ({
    annotation: sample(`t${tag}`),
    resolved: { outcome: 'found' as const, span: [tag * 20 + 5, tag * 20 + 9] as const },
  }));
  return { path: `${at}.txt`, text: sentence.repeat(differing * 2), placed: [...whole, ...own] };
}

function shown(coders: number): { readonly said: string; readonly rows: number; readonly csv: readonly string[] } {
  const codebook = new Codebook([]);
  const documents = Array.from({ length: 5 }, (_, at) => document(at, coders, 100));
  const comparison = lastOf(coderComparison(documents, codebook));
  const phrases = new Phrases('en');
  const { blocks } = codersPage(comparison, (path) => path, String, phrases)!;
  return {
    said: blocks.flatMap((one) => (one.kind === 'paragraph' ? one.runs.map(({ words }) => words) : [])).join('\n'),
    rows: blocks.reduce((sum, one) => sum + (one.kind === 'table' ? one.rows.length : 0), 0),
    csv: coderRows(comparison, String, phrases).trimEnd().split('\r\n'),
  };
}

describe('the page of coders compared', () => {
  it('has all passages that few coded differently', () => {
    const { said, rows, csv } = shown(2);
    expect(said).to.equal('500 passages coded differently, 500 not decided yet.');
    expect([rows, csv.length]).to.deep.equal([500, 1 + 500 * 2]);
  });

  it('has so many of them as an editor shows at once, and says of how many', () => {
    const { said, rows, csv } = shown(50);
    expect(said).to.match(/^500 passages .*\nThe first 400 of 500 are shown\. /);
    expect([rows, csv.length]).to.deep.equal([400, 1 + 400 * 50 + 1]);
    expect(csv.at(-1)).to.include('The first 400 of 500');
  });
});
