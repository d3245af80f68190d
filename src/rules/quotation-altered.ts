import type { CorpusDocument } from '../corpus/document';
import type { Difference } from '../corpus/quotation/compare';
import type { DifferenceKind } from '../corpus/quotation/differences';
import type { TextEdit } from '../text/raw-edit';
import type { Span } from '../text/span';
import type { Finding, Rule } from './rule';

/** The weightier kinds first: what a reader is told of where several words differ. */
const weight: readonly DifferenceKind[] = ['negation', 'number', 'modality', 'words'];

/**
 * Quoted words that are not those of the source cited: where they differ, and the source’s words put back on request.
 * What only its setting tells apart (width, marks, variants of characters, redactions of names) is no difference.
 */
export const quotationAltered: Rule = {
  code: 'quotation/altered',
  defaultSeverity: 'error',
  check: ({ corpus, document }) =>
    corpus.quotations.of(document).flatMap((checked): Finding[] => {
      const source = checked.source && corpus.document(checked.source.uri);
      const { differences } = checked;
      const first = weightiest(differences);
      if (checked.verdict !== 'altered' || !source || !first) return [];
      const args = [differences.length, inContext(source, first.source), inContext(document, first.quoted)];
      return [
        {
          span: checked.quotation.span,
          message: { key: `rule.altered.${first.kind}`, args },
          fixes: [
            {
              title: { key: 'fix.restore', args: [] },
              edits: differences.map((one) => restoring(document, source, one)),
              sure: false,
            },
          ],
        },
      ];
    }),
};

function weightiest(differences: readonly Difference[]): Difference | undefined {
  return weight.map((kind) => differences.find((one) => one.kind === kind)).find((one) => one !== undefined);
}

/** So many characters are shown on either side of what differs, and at most so many of that. */
const around = 5;
const longest = 30;
const ends = /[\n“”「」。！？；]/;

function inContext({ text }: CorpusDocument, [start, end]: Span): string {
  const before = text
    .slice(Math.max(0, start - around), start)
    .split(ends)
    .at(-1)!;
  const behind = text.slice(end, end + around).split(ends, 1)[0]!;
  const words = text.slice(start, end);
  return before + (words.length > longest ? `${words.slice(0, longest)}…` : words) + behind;
}

/** Marks beside changed words are put back with them, unless the brief sets something of its own there. */
function restoring(
  document: CorpusDocument,
  source: CorpusDocument,
  { quoted, source: theirs, around: wide }: Difference,
): TextEdit {
  const plain = (span: Span, text: string): boolean => !/[\n*_>]/.test(text.slice(...span));
  const whole = wide && plain(wide.quoted, document.text) && plain(wide.source, source.text) ? wide : undefined;
  return {
    span: whole?.quoted ?? quoted,
    text: source.text.slice(...(whole?.source ?? theirs)).replaceAll('\n', ''),
  };
}
