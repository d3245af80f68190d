/** Elements whose content is no words of a page. */
export const wordless: ReadonlySet<string> = new Set([
  ...[
    'script',
    'style',
    'noscript',
    'template',
    'title',
    'svg',
    'math',
    'iframe',
    'frame',
    'object',
    'embed',
    'applet',
  ],
  ...['select', 'textarea', 'canvas', 'audio', 'video', 'map', 'datalist', 'noframes'],
]);

/** Elements that begin and end lines. */
export const blocks: ReadonlySet<string> = new Set([
  ...[
    'address',
    'article',
    'aside',
    'blockquote',
    'body',
    'caption',
    'center',
    'dd',
    'details',
    'dialog',
    'dir',
    'div',
  ],
  ...['dl', 'dt', 'fieldset', 'figcaption', 'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header'],
  ...['hr', 'html', 'legend', 'li', 'main', 'menu', 'nav', 'ol', 'p', 'pre', 'section', 'summary', 'table', 'tbody'],
  ...['tfoot', 'thead', 'tr', 'td', 'th', 'ul', 'button'],
]);

/** Elements whose end tag nobody writes. */
export const childless: ReadonlySet<string> = new Set([
  ...['area', 'base', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'param', 'source', 'track', 'wbr'],
  ...['embed', 'frame'],
]);

const furnitureElements: ReadonlySet<string> = new Set(['nav', 'footer', 'aside', 'dialog', 'button', 'menu']);

const furnitureRoles = /^(?:navigation|banner|contentinfo|complementary|search|dialog|menu|menubar|toolbar|button)$/i;

/** Names that makers of pages give to what stands around a text. */
const furnitureNames: ReadonlySet<string> = new Set([
  ...[
    'nav',
    'navbar',
    'navigation',
    'menu',
    'breadcrumb',
    'breadcrumbs',
    'crumb',
    'crumbs',
    'toolbar',
    'tools',
    'tool',
  ],
  ...['share', 'sharing', 'bdsharebuttonbox', 'social', 'sidebar', 'side', 'aside', 'footer', 'foot', 'copyright'],
  ...['login', 'register', 'search', 'advert', 'ad', 'ads', 'related', 'recommend', 'comment', 'comments', 'qrcode'],
  ...['pagination', 'pager', 'print', 'download', 'topbar', 'banner', 'hotnews', 'rank', 'feedback', 'links'],
]);

/** Attributes of an element, by their names. */
export type PageAttributes = Readonly<Record<string, string>>;

/** Whether an element says of itself that what it holds stands around the text of a page. */
export function isAround(name: string, { role = '', class: classes = '', id = '' }: PageAttributes): boolean {
  if (furnitureElements.has(name) || furnitureRoles.test(role)) return true;
  const words = `${classes} ${id}`.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return words.split(/[^a-z]+/).some((word) => furnitureNames.has(word));
}

/** Whether an element is not seen. */
export function isHidden({ style = '', hidden }: PageAttributes): boolean {
  return hidden !== undefined || /display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden/i.test(style);
}
