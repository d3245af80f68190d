import { type Agreement, agreementInSteps } from '../../annotation/agreement/agreement';
import { type CodedDocument, unitsOfCoding } from '../../annotation/agreement/coded';
import { type Disagreement, disagreementsIn } from '../../annotation/agreement/disagreements';
import type { Codebook } from '../../annotation/codebook';
import type { Steps } from '../../text/steps';
import { codedDocument, type TaggedDocument } from './coded-documents';
import { type Decided, decidedIn, decisionOn } from './decided';

/** A passage on which coders differ, with what was decided. */
export interface Differing extends Disagreement {
  readonly decided: Decided | undefined;
}

/** One document that several coded. */
export interface ComparedDocument {
  readonly tagged: TaggedDocument;
  readonly coded: CodedDocument;
  readonly differing: readonly Differing[];
  readonly decided: readonly Decided[];
}

/** What coders of a folder have in common and where they differ; documents that one alone coded are not in it. */
export interface CoderComparison {
  readonly documents: readonly ComparedDocument[];
  readonly agreement: Agreement | undefined;
  /** Tags whose passage is not found for certain, and decisions whose passage is not. */
  readonly unplaced: number;
  readonly lost: number;
}

/** Compares coders on what whoever looks may see: the store has hidden the rest. */
export function* coderComparison(tagged: readonly TaggedDocument[], codebook: Codebook): Steps<CoderComparison> {
  let [unplaced, lost] = [0, 0];
  const documents: ComparedDocument[] = [];
  for (const document of tagged) {
    yield;
    const { coded, unplaced: left } = codedDocument(document, codebook);
    unplaced += left;
    if (coded.codings.size < 2) continue;
    const found = decidedIn(document, codebook);
    lost += found.lost;
    const differing = [...disagreementsIn(coded)].map((one): Differing => ({
      ...one,
      decided: decisionOn(one.span, document, found.decided),
    }));
    documents.push({ tagged: document, coded, differing, decided: found.decided });
  }
  const agreement = yield* agreementInSteps(
    documents.map(({ coded }) => coded),
    unitsOfCoding,
  );
  return { documents, agreement, unplaced, lost };
}
