import type { XmlListener } from './xml';

/** What a style says of words and paragraphs, as far as it bears on the text. */
export interface Style {
  readonly list?: string | undefined;
  readonly level?: number | undefined;
  readonly hidden?: boolean | undefined;
}

interface Described {
  based?: string;
  list?: string;
  level?: number;
  hidden?: boolean;
}

/** No style is based on as many others. */
const longestChain = 30;

/** Hears word/styles.xml, and tells what a style says, with what it has from those that it is based on. */
export class StylesReader implements XmlListener {
  private readonly styles = new Map<string, Described>();
  private style: Described | undefined;

  open(name: string, attribute: (name: string) => string | undefined): void {
    const value = attribute('val');
    if (name === 'w:style') this.styles.set(attribute('styleId') ?? '', (this.style = {}));
    else if (!this.style) return;
    else if (name === 'w:basedOn' && value !== undefined) this.style.based = value;
    else if (name === 'w:numId' && value !== undefined) this.style.list = value;
    else if (name === 'w:ilvl') this.style.level = Number(value);
    else if (name === 'w:vanish') this.style.hidden = isOn(value);
  }

  close(name: string): void {
    if (name === 'w:style') this.style = undefined;
  }

  of(id: string | undefined): Style {
    const found: Described = {};
    let next = id;
    for (let i = 0; next !== undefined && i < longestChain; i++) {
      const style = this.styles.get(next);
      found.list ??= style?.list as string;
      found.level ??= style?.level as number;
      found.hidden ??= style?.hidden as boolean;
      next = style?.based;
    }
    return found;
  }
}

/** A switch is on where it stands without a value. */
export function isOn(value: string | undefined): boolean {
  return value === undefined || !/^(?:0|false|off)$/.test(value);
}
