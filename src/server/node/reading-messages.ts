import type { ReadContent } from '../../corpus/kept-piece';
import type { SourceText } from '../../jurisdiction/jurisdiction';

/** What a thread is started with, so that the program knows that it is to read and not to serve. */
export const readingThread = 'reading';

/** To a thread: some texts. To wake another thread takes longer than to hand something over. */
export type ToRead = readonly SourceText[];

/** From a thread: what each of them was read as; nothing where reading it failed. */
export type HasRead = readonly (ReadContent | undefined)[];
