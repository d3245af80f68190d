interface Made {
  readonly class?: string;
  /** Shown as it is: text never becomes markup. */
  readonly text?: string;
  /** Attributes; one that is `undefined` is left out. */
  readonly attributes?: Readonly<Record<string, string | undefined>>;
  readonly children?: readonly (Node | undefined)[];
}

/** Makes an element. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  { class: name, text, attributes = {}, children = [] }: Made = {},
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (name !== undefined) element.className = name;
  if (text !== undefined) element.textContent = text;
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) element.setAttribute(key, value);
  element.append(...children.filter((child) => child !== undefined));
  return element;
}

/** A button with words on it. */
export function button(text: string, run: () => void, name = 'button'): HTMLButtonElement {
  const element = make('button', { class: name, text, attributes: { type: 'button' } });
  element.addEventListener('click', run);
  return element;
}
