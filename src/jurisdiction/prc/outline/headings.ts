import type { Heading, Section } from '../../../model/outline';

/** One heading for each section of a decision, titled with its opening words; the editor adds the name of its role. */
export function headingsOf(text: string, sections: readonly Section[]): Heading[] {
  return sections
    .filter((section) => section.role !== 'noise')
    .map((section) => {
      const [start, end] = section.span;
      const stop = text.indexOf('\n', start);
      const line = text.slice(start, stop === -1 ? end : Math.min(stop, end)).trim();
      const title = line.length > 40 ? `${line.slice(0, 40)}…` : line;
      return { level: 1, title, span: [start, start + line.length], extent: section.span };
    });
}
