import { Corpus, isStatute, type StatuteDocument } from '../../src/corpus/corpus';
import { Prc } from '../../src/jurisdiction/prc/prc';
import type { Provision } from '../../src/model/statute';
import { numeral } from '../generate/numeral';
import type { Random } from '../generate/random';
import type { PlantedClaim } from './claims';
import { articlesIn } from './passages';

const code = 'citation/wrong-version';

/**
 * Laws of which two texts are at hand, with sentences that state one of them and name an article by words that the same
 * number has in this text or in the other: wrong where the article stated has them not.
 */
export function plantVersions(
  statutes: readonly string[],
  folder: string,
  random: Random,
  count: number,
): { readonly corpus: Corpus; readonly claims: readonly PlantedClaim[] } {
  const corpus = new Corpus(new Prc());
  const laws = twice(statutes).flatMap(([first, second], i) => {
    const [one, other] = [first, second].map((text, k) => filed(corpus, folder, `法律${i}-${k}.md`, text));
    return one && other ? [[one, other] as const] : [];
  });
  const claims: PlantedClaim[] = [];
  for (let attempt = 0; attempt < count * 50 && claims.length < count && laws.length > 0; attempt++) {
    const pair = random.one(laws);
    const [stated, named] = random.next() < 0.5 ? pair : [pair[1], pair[0]];
    const article = random.one(articlesOf(named));
    const own = articlesOf(stated).find(({ pin }) => pin === article.pin);
    const said = wordsOf(named, article).match(/[一-鿿]{6,}/g) ?? [];
    if (!own || said.length === 0) continue;
    const clause = random.one(said);
    const at = random.whole(0, clause.length - 4);
    const name = clause.slice(at, at + random.whole(2, 4));
    // What has 的 or 条 in it is no name of a provision.
    if (/[的条款第规定]/.test(name)) continue;
    const { law, version } = stated.reading.statute;
    const words = `第${numeral(Number(article.pin))}条`;
    const sentence = `依据《${law}》（${version!.slice(0, 4)}年修正）${words}的${name}条款，应予支持。`;
    claims.push({ code, sentence, words, wrong: !wordsOf(stated, own).includes(name) });
  }
  return { corpus, claims };
}

/** The texts of laws that are there in two versions. */
function twice(statutes: readonly string[]): [string, string][] {
  const byTitle = new Map<string, string[]>();
  for (const text of statutes) {
    const title = /^# (.+)/m.exec(text)?.[1] ?? '';
    byTitle.set(title, [...(byTitle.get(title) ?? []), text]);
  }
  return [...byTitle.values()].flatMap((texts): [string, string][] =>
    texts.length === 2 ? [[texts[0]!, texts[1]!]] : [],
  );
}

function filed(corpus: Corpus, folder: string, name: string, text: string): StatuteDocument | undefined {
  const document = corpus.set(`${folder}/${name}`, folder, { name, text, kind: 'statute' });
  if (!isStatute(document)) return undefined;
  const { version, summary } = document.reading.statute;
  return version !== undefined && !summary && articlesOf(document).length > 20 ? document : undefined;
}

function articlesOf({ reading }: StatuteDocument): Provision[] {
  return [...articlesIn(reading.statute.provisions)].filter(({ pin }) => /^\d{1,3}$/.test(pin));
}

function wordsOf({ folded }: StatuteDocument, { span }: Provision): string {
  return folded.slice(...span).replace(/^第[^条]{1,8}条\s*/, '');
}
