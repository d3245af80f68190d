import { takeDoc } from './doc/take-doc';
import { readDocx } from './docx/read-docx';
import { formatOf } from './format';
import { takeHtml } from './html/take-html';
import { takeArchivedPage } from './html/take-archived-page';
import { takeText } from './plain/take-text';
import type { FileToTake } from './intake';
import type { Taking } from './taken-in';

/** Takes in a file of any format but PDF, which has a program of its own. */
export function takeFile(file: FileToTake): Taking {
  const format = formatOf(file);
  if (typeof format === 'object') return format;
  if (format === 'doc') return takeDoc(file);
  if (format === 'text') return takeText(file);
  if (format !== 'html') return readDocx(file);
  return takeArchivedPage(file) ?? takeHtml(file);
}
