import type { TagFilter, TaggedMatter } from '../../features/tags/tagged';
import { SortedTags } from '../../features/tags/sorted-tags';
import { TagTree, type TagRow } from '../../features/tags/tag-tree';
import { caseName } from '../../features/labels';
import type { TagFacetsResult, WireTagRow } from '../protocol-annotations';
import type { State } from '../state';
import type { AnnotationService } from './service';
import { wireCodes } from './wire';

/** The tree of tags as it is now: made once for all rows that are asked for before anything changes. */
export class TagTrees {
  private made: { readonly key: string; readonly tree: Promise<TagTree> } | undefined;
  private readonly kept = new SortedTags();

  constructor(
    private readonly service: AnnotationService,
    private readonly state: State,
  ) {}

  private get(): Promise<TagTree> {
    const key = this.service.stamp;
    const { made } = this;
    if (made && made.key === key) return made.tree;
    const tree = this.service.tagged().then((matters) => new TagTree(matters, this.state.phrases, this.kept));
    this.made = { key, tree };
    return tree;
  }

  /** The same with what a filter leaves sorted. */
  async sorted(filter: TagFilter): Promise<TagTree> {
    const tree = await this.get();
    await this.service.slices.through(tree.sort(filter));
    return tree;
  }
}

export function wireTagRow(
  { place, author, hidden: _hidden, ...row }: TagRow,
  { convert }: State,
  person: string | undefined,
): WireTagRow {
  const location = place && convert.location(place);
  return { ...row, ...(location && { place: location }), ...(author !== undefined && { mine: author === person }) };
}

/** By what the rows can be filtered. */
export function facetsOf(matters: readonly TaggedMatter[], service: AnnotationService, state: State): TagFacetsResult {
  const authors = new Set<string>();
  const documents = new Map<string, string>();
  for (const part of matters.flatMap(({ parts }) => parts))
    for (const { annotation, document } of part) {
      authors.add(annotation.author);
      if (document && !documents.has(document.uri)) documents.set(document.uri, caseName(document, state.phrases));
    }
  const collator = new Intl.Collator('zh-CN', { numeric: true });
  return {
    authors: [...authors].sort((a, b) => collator.compare(a, b)),
    documents: [...documents]
      .map(([uri, label]) => ({ uri, label }))
      .sort((a, b) => collator.compare(a.label, b.label)),
    codes: matters.flatMap(({ matter }) => wireCodes(service.notebook(matter).store, state.phrases)),
  };
}
