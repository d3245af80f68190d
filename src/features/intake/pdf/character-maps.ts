/**
 * The tables of characters that old Chinese PDFs name and that ship, by the names that they stand for. One serves for those
 * that differ from it only in how wide Latin letters are or that it contains; none is of use to anything but Chinese.
 */
const files: Readonly<Record<string, string>> = {
  'Adobe-GB1-UCS2': 'Adobe-GB1-UCS2',
  'UniGB-UCS2-H': 'UniGB-UTF16-H',
  'UniGB-UTF16-H': 'UniGB-UTF16-H',
  'GBK-EUC-H': 'GBK2K-H',
  'GBKp-EUC-H': 'GBK2K-H',
  'GBK2K-H': 'GBK2K-H',
  'GB-EUC-H': 'GBK2K-H',
  'GBpc-EUC-H': 'GBK2K-H',
};

/** The file with the table of this name; upright script is read as level script is. `undefined` where none ships. */
export function mapFile(name: string): string | undefined {
  const level = name.replace(/-V$/, '-H');
  return Object.hasOwn(files, level) ? `${files[level]}.bcmap` : undefined;
}
