import { expect } from 'chai';
import { isNorm, type Citation } from '../../src/model/citation';
import { read } from './read';

/**
 * What a text cites, in order, as labels short enough for a table: `刑法:264`, `公司法` (no pin), `?:3` (law unknown),
 * the number of a case, `指导78`, `检例158`, `公报2020-3`, the entry of the case library, `foreign:[2022] HKCFA 20`,
 * `file:某检刑诉〔2020〕1号`, `standard:GB 9137-88`, `doc:法释〔2022〕9号`, `book:…`.
 */
export function cited(text: string): string[] {
  return read(text, 'judgment').citations.map(label);
}

function label(citation: Citation): string {
  if (isNorm(citation)) {
    const name = citation.law ?? (citation.documentNumber ? `doc:${citation.documentNumber}` : '?');
    const kind = citation.kind === 'standard' ? 'standard:' : '';
    return kind + name + (citation.pin === undefined ? '' : `:${citation.pin}`);
  }
  switch (citation.kind) {
    case 'case':
      return citation.caseNumber ? citation.caseNumber + (citation.suffix ?? '') : `case:${citation.name}`;
    case 'guiding-case':
      return `${citation.issuer === 'spp' ? '检例' : '指导'}${citation.number}`;
    case 'gazette-case':
      return `公报${citation.year}-${citation.issue}`;
    case 'case-library':
      return citation.id ?? '';
    case 'official-document':
      return `file:${citation.documentNumber}`;
    case 'commentary':
      return `book:${citation.title}`;
    case 'foreign':
      return `foreign:${citation.normalized}`;
  }
}

/** A test for each row `text → label | label`: the text, within a sentence of a judgment, cites just that. */
export function table(title: string, rows: readonly string[]): void {
  describe(title, () => {
    for (const row of rows) {
      const [text = '', want = ''] = row.split(/ → ?/);
      it(row, () => expect(cited(`本院认为，${text}。\n`).join(' | ')).to.equal(want.trim()));
    }
  });
}
