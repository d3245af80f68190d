import { resolveProvision } from '../corpus/resolve';
import { articleOf } from '../corpus/same-provision';
import type { Corpus, StatuteDocument } from '../corpus/corpus';
import type { NormCitation } from '../model/citation';
import type { Pin } from '../model/authority';
import { normsOfBrief } from './dates';
import type { Finding, Rule, RuleContext } from './rule';

/**
 * A provision of a stated version that is named by what it is about (第十三条第三款的数据条款), where its article in that
 * version says nothing of it and the provision of the same number in another version does: the number is that of the other.
 * Both texts have to be in the folder. A name that no text has in so many words (兜底条款) is nobody’s business here.
 */
export const wrongVersion: Rule = {
  code: 'citation/wrong-version',
  defaultSeverity: 'warning',
  check: (context) =>
    (normsOfBrief(context)?.norms ?? []).flatMap((citation): Finding[] => {
      const found = otherOf(context, citation);
      return found ? [found] : [];
    }),
};

/** What a provision is called by: …的数据条款, …关于数据的规定. Folded text. */
const named = /(?:中的|所规定的|规定的|的|之)?(?:关于|有关)?([\u4E00-\u9FFF]{2,8}?)(?:条款|的规定|之规定)/y;

function otherOf({ corpus, document }: RuleContext, citation: NormCitation): Finding | undefined {
  const { law, pin, version, versionBasis } = citation;
  if (!law || pin === undefined || !version || versionBasis !== 'stated' || /[~!/]/.test(pin)) return undefined;
  named.lastIndex = citation.span[1];
  const name = named.exec(document.folded)?.[1];
  if (name === undefined) return undefined;
  const resolved = resolveProvision(corpus, document, citation);
  if (resolved?.version !== 'meant' || !resolved.provision) return undefined;
  const cited = says(corpus, resolved.document, articleOf(pin), name);
  if (cited !== false) return undefined;
  const other = corpus
    .statutesOf(law, document.matter)
    .filter(({ reading: { statute } }) => statute.version !== undefined && statute.version !== version)
    .find((text) => says(corpus, text, pin, name));
  if (!other) return undefined;
  const summarised = [resolved.document, other].some(({ reading }) => reading.statute.summary);
  const key = summarised ? 'rule.wrongVersion.summary' : 'rule.wrongVersion.text';
  const args = [name, version.slice(0, 4), other.reading.statute.version!.slice(0, 4)];
  return { span: citation.span, message: { key, args } };
}

/** Whether a provision of a text has these words; nothing where the text has no such provision or is still to be read. */
function says(corpus: Corpus, document: StatuteDocument, pin: Pin, words: string): boolean | undefined {
  const found = corpus.jurisdiction.provisionAt(document.reading.statute.provisions, pin);
  if (!found?.exact) return undefined;
  if (document.unread) {
    corpus.catalogue.wantText(document.uri);
    return undefined;
  }
  return document.folded.slice(...found.provision.span).includes(words);
}
