import * as vscode from 'vscode';

/** How a swatch is drawn: as the bar beside a line, or as an underline. */
export type Stroke = 'bar' | 'solid' | 'dotted';

interface DeclaredColour {
  readonly id: string;
  readonly defaults: Readonly<Record<'light' | 'dark' | 'highContrast' | 'highContrastLight', string>>;
}

const variants = {
  [vscode.ColorThemeKind.Light]: 'light',
  [vscode.ColorThemeKind.Dark]: 'dark',
  [vscode.ColorThemeKind.HighContrast]: 'highContrast',
  [vscode.ColorThemeKind.HighContrastLight]: 'highContrastLight',
} as const;

const shapes: Readonly<Record<Stroke, (colour: string) => string>> = {
  bar: (colour) => `<rect x="6" y="1" width="4" height="14" fill="${colour}"/>`,
  solid: (colour) => `<path d="M1 12h14" stroke="${colour}" stroke-width="3"/>`,
  dotted: (colour) => `<path d="M1 12h14" stroke="${colour}" stroke-width="3" stroke-dasharray="2 2"/>`,
};

/** Draws swatches of the colours that the manifest declares, as a person may have changed them: icons of lists take no colours of a theme. */
export class Swatches {
  private readonly declared: ReadonlyMap<string, DeclaredColour>;

  constructor(extension: vscode.Extension<unknown>) {
    const manifest = extension.packageJSON as { contributes?: { colors?: readonly DeclaredColour[] } };
    this.declared = new Map(manifest.contributes?.colors?.map((colour) => [colour.id, colour]));
  }

  of(id: string, stroke: Stroke): vscode.Uri {
    const own = vscode.workspace.getConfiguration('workbench').get<Record<string, unknown>>('colorCustomizations')?.[
      id
    ];
    const colour = isColour(own) ? own : this.declared.get(id)?.defaults[variants[vscode.window.activeColorTheme.kind]];
    const picture = `<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16">${shapes[stroke](colour ?? 'gray')}</svg>`;
    return vscode.Uri.parse(`data:image/svg+xml;base64,${btoa(picture)}`);
  }
}

function isColour(value: unknown): value is string {
  return typeof value === 'string' && /^#[\da-f]{3,8}$/i.test(value);
}
