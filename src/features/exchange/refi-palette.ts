/** Twelve colours told apart, as programs that know no themes get them. */
const palette = [
  ...['#1f77b4', '#d62728', '#2ca02c', '#9467bd', '#ff7f0e', '#17becf'],
  ...['#8c564b', '#e377c2', '#7f7f7f', '#bcbd22', '#003f5c', '#a05195'],
] as const;

/** A colour of ours, from 0, as #rrggbb. */
export function paletteColor(index: number): string {
  return palette[index % palette.length]!;
}

/** Which colour of ours is nearest to one in #rrggbb; the first where it is none. */
export function paletteIndex(color: string | undefined): number {
  const wanted = channels(color ?? '');
  if (!wanted) return 0;
  const far = palette.map((one) => channels(one)!.reduce((sum, value, at) => sum + (value - wanted[at]!) ** 2, 0));
  return far.indexOf(Math.min(...far));
}

function channels(color: string): number[] | undefined {
  const digits = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color);
  return digits?.slice(1).map((pair) => parseInt(pair, 16));
}
