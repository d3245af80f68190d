import { isNorm, type Citation } from '../model/citation';
import { lengthOf, type Span } from '../text/span';
import { isDecision, type Corpus } from '../corpus/corpus';
import type { Uri } from '../corpus/document';
import { isGuess } from './unsure';

/** What a token is; the order is that of the legend. */
export const tokenTypes = ['provision', 'case', 'party', 'court', 'caseNumber', 'roleHeading'] as const;
export type TokenType = (typeof tokenTypes)[number];

export const tokenModifiers = ['guess', 'foreign'] as const;
export type TokenModifier = (typeof tokenModifiers)[number];

export interface Token {
  readonly span: Span;
  readonly type: TokenType;
  readonly modifiers: readonly TokenModifier[];
}

/** A line longer than this heads nothing: it is the first sentence of its part. */
const longestHeading = 40;

/** Citations, parties, the decision's own court and number, the headings of its parts; in order and without overlap. */
export function tokensOf(corpus: Corpus, uri: Uri): Token[] {
  const document = corpus.document(uri);
  if (!document) return [];
  const found: Token[] = document.reading.citations.flatMap(ofCitation);
  if (isDecision(document)) {
    const { parties, meta, headings } = document.reading;
    for (const party of parties) found.push(plain(party.span, 'party'));
    for (const [words, type] of [
      [meta.caseNumber, 'caseNumber'],
      [meta.court, 'court'],
    ] as const) {
      const at = words === undefined ? -1 : document.text.indexOf(words);
      if (words !== undefined && at !== -1) found.push(plain([at, at + words.length], type));
    }
    for (const { span } of headings)
      if (lengthOf(span) <= longestHeading && !/[。；;，,]$/.test(document.text.slice(...span)))
        found.push(plain(span, 'roleHeading'));
  }
  found.sort((a, b) => a.span[0] - b.span[0] || rank(a) - rank(b) || b.span[1] - a.span[1]);
  const result: Token[] = [];
  for (const token of found)
    if (lengthOf(token.span) > 0 && (result.at(-1)?.span[1] ?? 0) <= token.span[0]) result.push(token);
  return result;
}

/** A heading gives way to whatever else begins where it does. */
function rank({ type }: Token): number {
  return type === 'roleHeading' ? 1 : 0;
}

function plain(span: Span, type: TokenType): Token {
  return { span, type, modifiers: [] };
}

/** The pin and the title of a norm, the number of a case; books and numbers of files are left as they are. */
function ofCitation(citation: Citation): Token[] {
  if (isNorm(citation)) {
    const modifiers = isGuess(citation) ? (['guess'] as const) : [];
    const { span, nameSpan, resolvedBy } = citation;
    const own: Token = { span, type: 'provision', modifiers };
    return nameSpan && resolvedBy !== 'list' ? [own, plain(nameSpan, 'provision')] : [own];
  }
  switch (citation.kind) {
    case 'official-document':
    case 'commentary':
      return [];
    case 'foreign':
      return [{ span: citation.span, type: 'case', modifiers: ['foreign'] }];
    default:
      return [{ span: citation.span, type: 'case', modifiers: isGuess(citation) ? ['guess'] : [] }];
  }
}
