import { decodePage } from './decode-page';

/**
 * Whether a saved web page may hold a judgment, a brief or a statute: a look at its bytes, before it is taken in. What a court
 * writes names itself or a court, a brief the court that it goes to, a statute its first article. Of an archived page the bytes
 * tell nothing, since its words may be in any encoding for mail.
 */
export function mayHoldPaper(bytes: Uint8Array, name: string): boolean {
  if (/\.mht(?:ml)?$/i.test(name)) return true;
  const page = decodePage(bytes);
  return page !== undefined && cue.test(page);
}

/** Han characters may be written by their numbers, too: then the page is taken in to see. */
const cue = /本院|法院|检察院|仲裁委|第[一1]条|&#(?:x[4-9][\da-f]{3}|[23]\d{4});/i;
