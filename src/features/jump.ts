import type { DecisionReading } from '../model/reading';
import { covers, overlaps, touches } from '../text/span';
import type { Corpus } from '../corpus/corpus';
import type { Uri } from '../corpus/document';
import type { Place } from './card';

/** From a conclusion to the reasoning that carries it, and back. */
export class Jump {
  constructor(private readonly corpus: Corpus) {}

  /** From a holding or ordered item to its passages; from an issue to the holdings under it and their passages. */
  toReasoning(uri: Uri, offset: number): Place[] {
    const reading = this.decision(uri);
    if (!reading) return [];
    const holding = reading.holdings
      .filter((one) => touches(one.span, offset))
      .sort((a, b) => a.span[1] - a.span[0] - (b.span[1] - b.span[0]))[0];
    if (holding) return unique(holding.reasoning.map((span) => ({ uri, span })));
    const issue = reading.issues.find((one) => touches(one.span, offset));
    if (!issue) return [];
    const id = issue.restates ?? issue.id;
    return unique(
      reading.holdings.filter((one) => one.issue === id).flatMap((one) => one.reasoning.map((span) => ({ uri, span }))),
    );
  }

  /**
   * From a passage of the reasoning to what rests on it elsewhere, the ordered items foremost; where nothing does, to the
   * conclusions in the passage itself, which its reader has in sight anyway.
   */
  toConclusions(uri: Uri, offset: number): Place[] {
    const reading = this.decision(uri);
    if (!reading) return [];
    const carried = reading.holdings.filter((one) => one.reasoning.some((span) => touches(span, offset)));
    const outside = carried.filter(
      (one) => !one.reasoning.some((span) => covers(span, one.span) && touches(span, offset)),
    );
    return unique((outside.length > 0 ? outside : carried).map((one) => ({ uri, span: one.span })));
  }

  private decision(uri: Uri): DecisionReading | undefined {
    const reading = this.corpus.document(uri)?.reading;
    return reading?.kind === 'judgment' ? reading : undefined;
  }
}

function unique(places: readonly Place[]): Place[] {
  return places.filter(
    (place, i) =>
      !places
        .slice(0, i)
        .some(
          (other) => other.uri === place.uri && other.span[0] === place.span[0] && overlaps(other.span, place.span),
        ),
  );
}
