import { pageHtml } from '../features/pages/html';
import { pageMarkdown } from '../features/pages/markdown';
import type { Page } from '../features/pages/page';
import { Lines } from '../text/lines';
import { lengthOf, touches, type Span } from '../text/span';
import type { Face } from './face';
import type { WirePosition, WireRange } from './protocol';
import type { WirePage } from './protocol-page';
import type { State } from './state';

/** What a reader has open who asks for a page, and where the cursor is. */
interface From {
  readonly face: Face;
  readonly position?: WirePosition;
}

/** A page for the client. Links lead to what the reader has open; what is said of the place at the cursor is named. */
export function wirePage(
  page: Page,
  name: string,
  csv: string,
  { convert }: Pick<State, 'convert'>,
  from?: From,
): WirePage {
  const { text, links } = pageMarkdown(page);
  const lines = new Lines(text);
  const range = ([start, end]: Span): WireRange => ({ start: lines.positionAt(start), end: lines.positionAt(end) });
  const { face, position } = from ?? {};
  const offset = position && face?.offsetAt(position);
  const about = links.filter(
    ({ to }) => offset !== undefined && to.uri === face?.document.uri && touches(to.span, offset),
  );
  const at = about.sort((a, b) => lengthOf(a.to.span) - lengthOf(b.to.span) || a.at[0] - b.at[0])[0]?.at;
  return {
    name,
    text,
    csv,
    html: pageHtml(page),
    links: links.flatMap((link) => {
      const place = convert.location(link.to, face);
      return place ? [{ range: range(link.at), place }] : [];
    }),
    ...(at && { at: range(at) }),
  };
}
