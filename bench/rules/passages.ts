import { Corpus, isStatute } from '../../src/corpus/corpus';
import { Prc } from '../../src/jurisdiction/prc/prc';
import type { Provision } from '../../src/model/statute';
import { numeral } from '../generate/numeral';
import type { Random } from '../generate/random';
import type { PlantedClaim } from './claims';

const code = 'pinpoint/wrong-passage';

/** A folder of statutes, with sentences that tell what their articles say and name them by their number or by another. */
export function plantPassages(
  statutes: readonly string[],
  folder: string,
  random: Random,
  count: number,
): { readonly corpus: Corpus; readonly claims: readonly PlantedClaim[] } {
  const corpus = new Corpus(new Prc());
  const laws = statutes.flatMap((text, i) => {
    const name = `法律${i}.md`;
    const document = corpus.set(`${folder}/${name}`, folder, { name, text, kind: 'statute' });
    if (!isStatute(document)) return [];
    const { statute } = document.reading;
    const articles = [...articlesIn(statute.provisions)].filter(({ pin }) => /^\d{1,3}$/.test(pin));
    const last = corpus.jurisdiction.law(statute.law)?.law.versions.at(-1)?.adopted;
    const told = statute.version !== undefined && (last === undefined || last === statute.version);
    return !statute.summary && told && articles.length > 20 ? [{ document, statute, articles }] : [];
  });
  const claims: PlantedClaim[] = [];
  for (let attempt = 0; attempt < count * 20 && claims.length < count && laws.length > 0; attempt++) {
    const { document, statute, articles } = random.one(laws);
    const article = random.one(articles);
    const said = document.text
      .slice(...article.span)
      .replace(/^第[^条]{1,8}条\s*/, '')
      .split(/[。；\n：]/, 1)[0]!;
    if (said.length < 24 || said.length > 110 || /[“”《》（）]/.test(said)) continue;
    const wrong = random.next() < 0.5;
    const named = wrong ? random.one(articles) : article;
    if (wrong && named.pin === article.pin) continue;
    const words = `第${numeral(Number(named.pin))}条`;
    const year = statute.version?.slice(0, 4) ?? '';
    const sentence = `依据《${statute.law}》（${year}年修正）${words}，${retold(said, random)}。`;
    claims.push({ code, sentence, words, wrong });
  }
  return { corpus, claims };
}

/** As one tells what one has read: a clause is left out, or some words are others. */
function retold(said: string, random: Random): string {
  const clauses = said.split(/[，、]/);
  const less = clauses.length > 3 ? clauses.filter((_, at) => at !== clauses.length - 2) : clauses;
  return less
    .join('，')
    .replaceAll('应当', random.one(['应', '须', '应当']))
    .replaceAll('或者', '或');
}

/** The articles among provisions, whatever chapters they lie in. */
export function* articlesIn(provisions: readonly Provision[]): Generator<Provision> {
  for (const provision of provisions)
    if (provision.level === 'article') yield provision;
    else yield* articlesIn(provision.children);
}
