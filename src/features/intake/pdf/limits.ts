/** A PDF with more pages than this is no paper of a case but an archive. */
export const mostPages = 3000;

/** More characters than this are no paper either. */
export const largestText = 8 * 1024 * 1024;
