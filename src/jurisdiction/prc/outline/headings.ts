import type { Heading, Section } from '../../../model/outline';

/** One heading for each section of a decision, titled with its opening words; the editor adds the name of its role. */
export function headingsOf(text: string, sections: readonly Section[]): Heading[] {
  return sections
    .filter((section) => section.role !== 'noise')
    .map((section) => {
      const line = text.slice(section.span[0], section.span[1]).split('\n', 1)[0]!.trim();
      const title = line.length > 40 ? `${line.slice(0, 40)}…` : line;
      return { level: 1, title, span: [section.span[0], section.span[0] + line.length], extent: section.span };
    });
}
