import { partText, type Parts } from './archive';

/** Where what we write tells that it is ours: the seal of a report or a brief, the author of comments in a copy. */
const signs: Readonly<Record<string, string>> = {
  'docProps/custom.xml': 'name="glossator-seal"',
  'word/comments.xml': 'w:author="Glossator"',
};

/** Whether a .docx is one that we have written, or written comments into, also where a hand has changed it since. */
export function isOwnWork(parts: Parts): boolean {
  return Object.entries(signs).some(([name, sign]) => {
    const part = parts.get(name);
    return part !== undefined && partText(part).includes(sign);
  });
}
