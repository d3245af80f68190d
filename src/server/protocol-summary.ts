/** What client and server say to each other about decisions for readers who read no Chinese. */

/** A decision that an English summary is wanted of; the answer is a page, or nothing where it is none. */
export interface SummaryParams {
  readonly uri: string;
}

export const summaryMethod = 'glossator/englishSummary';
