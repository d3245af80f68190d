import { isNorm, provisionKey, type Citation, type NormCitation } from '../../../model/citation';
import { indexEndingBehind, overlaps, type Span } from '../../../text/span';
import type { Section } from '../../../model/outline';

/** A norm cited by a title that could be told. */
type Named = NormCitation & { readonly law: string };

/** Which provisions a decision names, and where. */
export class Pins {
  private readonly norms: readonly Named[];
  /** What the substantive law in the list of authorities comes to; empty where that names several laws, or none. */
  private readonly soleBasis: readonly string[];

  constructor(citations: readonly Citation[], sections: readonly Section[]) {
    const norms = citations.filter((citation): citation is Named => isNorm(citation) && citation.law !== undefined);
    // Nearly always they are in order: to see that takes a tenth of sorting them.
    const apart = norms.some(({ span }, i) => i > 0 && norms[i - 1]!.span[0] > span[0]);
    this.norms = apart ? norms.sort((a, b) => a.span[0] - b.span[0]) : norms;
    this.soleBasis = this.basis(sections);
  }

  /** The provisions cited in a stretch, each once, as keys. */
  in(span: Span): string[] {
    return keysOf(this.at(span));
  }

  /** The provision named nearest to a conclusion within its passage. */
  nearest(span: Span, passage: Span): string[] {
    const distance = (norm: Named): number => Math.max(span[0] - norm.span[1], norm.span[0] - span[1]);
    const near = this.at(passage)
      .filter((norm) => norm.pin)
      .sort((a, b) => distance(a) - distance(b))[0];
    return near ? this.in(near.span) : [];
  }

  /** What a conclusion without a pin of its own may rest on: one substantive law in the list of authorities. A guess. */
  inferred(): readonly string[] {
    return this.soleBasis;
  }

  private at(span: Span): Named[] {
    const result: Named[] = [];
    for (let i = indexEndingBehind(this.norms, span[0]); i < this.norms.length; i++) {
      const norm = this.norms[i]!;
      if (norm.span[0] >= span[1]) break;
      if (overlaps(norm.span, span)) result.push(norm);
    }
    return result;
  }

  private basis(sections: readonly Section[]): string[] {
    const listed: Named[] = [];
    for (const { part, role, span } of sections)
      if (part === 'basis' || role === 'statutes-appendix')
        for (const norm of this.at(span)) if (norm.pin && !/诉讼|证据|程序/.test(norm.law)) listed.push(norm);
    const [first] = listed;
    if (!first || listed.some(({ law }) => law !== first.law)) return [];
    return keysOf(listed).slice(0, mostInferred);
  }
}

function keysOf(norms: readonly Named[]): string[] {
  if (norms.length === 0) return [];
  return [...new Set(norms.map(({ law, pin }) => provisionKey(law, pin)))];
}

/** More than these tell nothing of any one conclusion. */
const mostInferred = 4;
