import { partText, unpack } from '../intake/docx/archive';
import { Counts, type Imported, type ImportedCode, type ImportedTag, type PassedOver } from './exchanged';
import { paletteIndex } from './refi-palette';
import {
  readRefiXml,
  type RefiCode,
  type RefiNote,
  type RefiProject,
  type RefiSaying,
  type RefiSource,
} from './refi-project-reader';
import { withoutCr } from './without-cr';

/**
 * Reads a codebook of REFI-QDA (`.qdc`): its codes as they are nested, with what they mean. Sets of codes are passed over.
 */
export function readCodebook(bytes: Uint8Array): Imported {
  const project = readRefiXml(partText(bytes).replace(/^\uFEFF/, ''));
  if (!project.whole || project.codes.length === 0) return nothing();
  return { tags: [], codes: codesOf(project), passedOver: project.passedOver.all };
}

/**
 * Reads a project of REFI-QDA (`.qdpx`): its codes, and of its plain texts the passages that bear codes or notes, by whom.
 * Positions are taken to be in code points of the text as it lies in the archive, the end behind the passage, which is how
 * the standard is understood here. What is said of pictures, PDFs, sound and video is passed over and counted, as are
 * cases, variables, sets, graphs and links, and texts that lie outside of the archive.
 */
export function readProject(bytes: Uint8Array): Imported {
  const parts = unpack(bytes, (name) => /(?:^|\/)project\.qde$/i.test(name) || /^sources\/[^/]+\.txt$/i.test(name));
  if (typeof parts === 'string') return nothing();
  const name = [...parts.keys()].find((one) => one.toLowerCase().endsWith('.qde'));
  const project = name === undefined ? undefined : readRefiXml(partText(parts.get(name)!).replace(/^\uFEFF/, ''));
  if (!project?.whole) return nothing();
  const opened: Opened = {
    ...project,
    codeOf: new Map(project.codes.map((code) => [code.guid, code])),
    texts: new Map([...parts].map(([path, part]) => [path.toLowerCase(), part])),
  };
  const tags = project.sources.flatMap((source) => tagsIn(source, opened));
  return { tags, codes: codesOf(project), passedOver: project.passedOver.all };
}

/** A project with its archive. */
interface Opened extends RefiProject {
  readonly codeOf: ReadonlyMap<string, RefiCode>;
  /** Texts of the archive by their paths in it, in lower case. */
  readonly texts: ReadonlyMap<string, Uint8Array>;
}

function nothing(): Imported {
  const passedOver = new Counts<PassedOver>();
  passedOver.add('not-understood');
  return { tags: [], passedOver: passedOver.all };
}

function codesOf({ codes }: RefiProject): ImportedCode[] {
  return codes.map(({ guid, name, parent, color, description }) => ({
    ...{ id: guid, name, color: paletteIndex(color) },
    ...(parent !== undefined && { parent }),
    ...(description !== undefined && { definition: description }),
  }));
}

function tagsIn(source: RefiSource, project: Opened): ImportedTag[] {
  const raw = source.text ?? textAt(source.path, project);
  const { selections, sayings, name } = source;
  if (raw === undefined) {
    project.passedOver.add('other-source');
    return [];
  }
  const { text, pointOf } = withoutCr(raw.replace(/^\uFEFF/, ''));
  const on = { document: name, text };
  const marked = selections.flatMap(({ guid, start, end, by, at, description, sayings: own }): ImportedTag[] => {
    const place = { ...on, points: [pointOf(start), pointOf(end)] as const };
    const groups = said(own, project, { by, at });
    if (groups.length === 0 && description === undefined) project.passedOver.add('not-understood');
    if (groups.length === 0 && description !== undefined)
      return [{ ...place, codes: [], note: description, id: guid, ...makerOf({ by, at }, project) }];
    return groups.map((group, nth) => ({
      ...place,
      ...group,
      // Passages that several coded become a tag of each of them: only one of these has the id.
      id: nth === 0 ? guid : `${guid} ${nth}`,
      ...(nth === 0 && description !== undefined && { note: joined(description, group.note) }),
    }));
  });
  const whole = said(sayings, project, {}).map((group): ImportedTag => ({ ...on, ...group }));
  return [...marked, ...whole];
}

type Group = Pick<ImportedTag, 'codes' | 'note' | 'author' | 'created'>;

/** Codes and notes by whoever gave them and when: what one person gave at one time is one tag. */
function said(
  sayings: readonly RefiSaying[],
  project: Opened,
  { by, at }: { readonly by?: string | undefined; readonly at?: string | undefined },
): Group[] {
  const groups = new Map<string, Group>();
  for (const { is, of, ...made } of sayings) {
    const note = is === 'note' ? project.notes.get(of) : undefined;
    const code = is === 'code' ? project.codeOf.get(of) : undefined;
    const words = note && noteText(note, project);
    if (!code && words === undefined) {
      project.passedOver.add('not-understood');
      continue;
    }
    const maker = { by: made.by ?? note?.by ?? by, at: made.at ?? note?.at ?? at };
    const key = JSON.stringify(by === undefined ? [maker.by, maker.at] : [maker.by]);
    const known = groups.get(key) ?? { codes: [], ...makerOf(maker, project) };
    groups.set(key, {
      ...known,
      codes: code ? [...known.codes, { name: code.name, id: code.guid }] : known.codes,
      ...(words !== undefined && { note: joined(known.note, words) }),
    });
  }
  return [...groups.values()];
}

function makerOf(
  { by, at }: { readonly by: string | undefined; readonly at: string | undefined },
  { users }: RefiProject,
): Pick<ImportedTag, 'author' | 'created'> {
  const author = by === undefined ? undefined : users.get(by);
  return { ...(author !== undefined && { author }), ...(at !== undefined && { created: at }) };
}

function joined(a: string | undefined, b: string | undefined): string {
  return [a, b].filter((one) => one !== undefined).join('\n\n');
}

function noteText({ text, path }: RefiNote, project: Opened): string | undefined {
  return text ?? textAt(path, project);
}

/** A text of the archive; those elsewhere are never looked for. */
function textAt(path: string | undefined, { texts }: Opened): string | undefined {
  const name = /^internal:\/\/([^/]+)$/.exec(path ?? '')?.[1]?.toLowerCase();
  const part = name === undefined ? undefined : texts.get(`sources/${name}`);
  return part && partText(part);
}
