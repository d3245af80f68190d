/** The document here that a name means, with or without its ending and folders, or that says the very same. */
export function documentFor(
  name: string,
  text: string | undefined,
  texts: ReadonlyMap<string, string>,
): string | undefined {
  const paths = [...texts.keys()];
  const same = (shorten: (path: string) => string): string | undefined => {
    const found = paths.filter((path) => shorten(path) === shorten(name));
    return found.length === 1 ? found[0] : undefined;
  };
  if (texts.has(name)) return name;
  const withoutEnding = paths.filter((path) => bare(path) === name);
  if (withoutEnding.length === 1) return withoutEnding[0];
  return same(fileName) ?? same((path) => fileName(bare(path))) ?? paths.find((path) => texts.get(path) === text);
}

function bare(path: string): string {
  return path.replace(/(?<=[^/])\.[^./]*$/, '');
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
