import type { Corpus, DecisionDocument } from '../../corpus/corpus';
import { isNorm, lawAndPin, provisionKey } from '../../model/citation';
import type { Holding } from '../../model/holding';
import type { Section } from '../../model/outline';
import { lengthOf } from '../../text/span';
import { pinAsCited } from '../english-style';
import type { Phrases } from '../phrases';

/** A provision in both languages. */
export interface CitedProvision {
  /** Anti-Unfair Competition Law, art. 12(2); absent where the law has no English name in use. */
  readonly english?: string;
  readonly chinese: string;
  /** How often the court cites it. */
  readonly times: number;
}

/** The provisions of a decision as they are cited in English. */
export class CitedProvisions {
  constructor(
    private readonly corpus: Corpus,
    private readonly document: DecisionDocument,
  ) {}

  /** What the court itself cites, in reasons and disposition, in the order of the text. */
  ofCourt(): CitedProvision[] {
    const counts = new Map<string, number>();
    for (const citation of this.document.reading.citations) {
      if (!isNorm(citation) || citation.law === undefined || !this.isOfCourt(citation.span[0])) continue;
      const key = provisionKey(citation.law, citation.pin);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    return [...counts].map(([key, times]) => {
      const english = this.inEnglish(key);
      return { ...(english !== undefined && { english }), chinese: this.inChinese(key), times };
    });
  }

  /** The provisions of a holding; those that only the list of authorities ties to it are said to be inferred. */
  ofHolding({ pinsCited, pinsInferred }: Holding, phrases: Phrases): string {
    const name = (key: string): string => this.inEnglish(key) ?? this.inChinese(key);
    return [...pinsCited.map(name), ...pinsInferred.map((key) => phrases.get('across.inferred', name(key)))].join('; ');
  }

  private isOfCourt(offset: number): boolean {
    const around = this.document.reading.sections
      .filter(({ span }) => span[0] <= offset && offset < span[1])
      .sort((a: Section, b: Section) => lengthOf(a.span) - lengthOf(b.span))[0];
    return around?.role === 'reasoning' || around?.role === 'disposition' || around?.role === 'gist';
  }

  private inEnglish(key: string): string | undefined {
    const { law, pin } = lawAndPin(key);
    const name = this.corpus.jurisdiction.english.law(law)?.english;
    if (name === undefined || pin === undefined) return name;
    const cited = pinAsCited(pin);
    return cited === undefined
      ? `${name}, ${this.corpus.jurisdiction.pinInWords(pin, 'en')}`
      : `${name}, ${cited.includes(' to ') ? 'arts.' : 'art.'} ${cited}`;
  }

  private inChinese(key: string): string {
    const { law, pin } = lawAndPin(key);
    return `《${law}》${pin === undefined ? '' : this.corpus.jurisdiction.pinInWords(pin, 'zh')}`;
  }
}
