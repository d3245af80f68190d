import { isAdjudicationRecord } from '../../annotation/adjudication';
import { type Disagreement, disagreementsIn } from '../../annotation/agreement/disagreements';
import type { Codebook } from '../../annotation/codebook';
import type { CorpusDocument } from '../../corpus/document';
import { codedDocument } from '../../features/agreement/coded-documents';
import { decidedIn, isSettled } from '../../features/agreement/decided';
import type { DocumentDisagreements } from '../../features/review/review-tree';
import type { Tagged, TaggedMatter } from '../../features/tags/tagged';
import { grouped } from '../../text/counting';
import type { AnnotationService } from '../annotations/service';

type Part = readonly Tagged[];

/** What was found of a document when its annotations were these lists and codes meant what they mean there. */
interface Known {
  readonly parts: readonly Part[];
  readonly codebook: Codebook;
  readonly found: DocumentDisagreements;
}

/**
 * Where people differ and nothing was decided since. How many passages that are is kept of each document until anything on
 * it, or its place, changes; which they are is worked out when somebody looks.
 */
export class Differing {
  /** By the first list of a document. */
  private readonly known = new WeakMap<Part, Known>();

  constructor(private readonly service: AnnotationService) {}

  /** Of the documents that two or more people have coded. */
  async in({ matter, codebook, parts }: TaggedMatter): Promise<DocumentDisagreements[]> {
    const found: DocumentDisagreements[] = [];
    const notebook = this.service.notebook(matter);
    const tagged = parts.filter((part) => part.length > 0);
    for (const [document, own] of grouped(tagged, (part) => part[0]!.document)) {
      if (!document) continue;
      await this.service.slices.turn();
      let known = this.known.get(own[0]!);
      if (!known || known.codebook !== codebook || !isSame(known.parts, own)) {
        const records = (await notebook.on(document)).filter(isAdjudicationRecord);
        const decisions = this.service.placements.of(document, records);
        known = { parts: own, codebook, found: differingIn(document, own.flat(), decisions, codebook) };
        this.known.set(own[0]!, known);
      }
      if (known.found.count > 0) found.push(known.found);
    }
    return found;
  }
}

function differingIn(
  document: CorpusDocument,
  placed: readonly Tagged[],
  decisions: Parameters<typeof decidedIn>[0]['placed'],
  codebook: Codebook,
): DocumentDisagreements {
  const list = (): Disagreement[] => {
    const coders = new Set(
      placed.filter(({ annotation }) => annotation.codes?.length).map(({ annotation }) => annotation.author),
    );
    if (coders.size < 2) return [];
    const tagged = { path: placed[0]!.path, text: document.text, placed };
    const { coded } = codedDocument(tagged, codebook);
    const { decided } = decidedIn({ ...tagged, placed: decisions }, codebook);
    return [...disagreementsIn(coded)].filter(({ span }) => !isSettled(span, tagged, decided));
  };
  return { document, count: list().length, list };
}

function isSame(one: readonly Part[], other: readonly Part[]): boolean {
  return one.length === other.length && one.every((part, at) => part === other[at]);
}
