import { isNorm, type Citation } from '../model/citation';
import type { Holding } from '../model/holding';
import { covers, lengthOf, touches, type Span } from '../text/span';
import { isDecision, type Corpus, type DecisionDocument } from '../corpus/corpus';
import type { CorpusDocument, Uri } from '../corpus/document';
import { resolveCase, resolveProvision } from '../corpus/resolve';
import { caseName, fileName, holdingLabel, keyInWords } from './labels';
import { authorityOf } from './ledger/authority';
import type { Phrases } from './phrases';
import type { Reliances } from './reliance';
import { targetAt } from './targets';

/** Something that rests on others or that others rest on: a brief, a decision, a holding of one, a provision. */
export interface Caller {
  readonly kind: 'brief' | 'decision' | 'holding' | 'provision';
  readonly uri: Uri;
  /** What it is found by again: of a holding its id; empty for a whole document. */
  readonly id: string;
  readonly name: string;
  readonly detail: string;
  /** All of it, and the words that stand for it. */
  readonly extent: Span;
  readonly span: Span;
}

/** One end of a reliance, and where the brief or the decision speaks of the other. */
export interface Call {
  readonly with: Caller;
  /** Spans of the one that relies. */
  readonly at: readonly Span[];
}

/** Who relies on what, as a hierarchy: from a holding to the briefs that rest on it, from a brief to what it rests on. */
export class Calls {
  constructor(
    private readonly corpus: Corpus,
    private readonly reliances: Reliances,
  ) {}

  /** What stands at an offset: a holding, a decision cited, else the paper itself. */
  at(uri: Uri, offset: number, phrases: Phrases): Caller | undefined {
    const document = this.corpus.document(uri);
    if (!document) return undefined;
    if (isDecision(document)) {
      const holding = smallest(document.reading.holdings.filter(({ span }) => touches(span, offset)));
      return holding ? ofHolding(document, holding, phrases) : ofDocument(document, phrases);
    }
    if (document.kind !== 'brief') return undefined;
    const target = targetAt(document, offset);
    const citation = target && 'citation' in target ? target.citation : undefined;
    const cited = citation && !isNorm(citation) && resolveCase(this.corpus, document, citation)?.document;
    return ofDocument(cited || document, phrases);
  }

  /** Who relies on it, paper by paper. */
  incoming({ uri, id, kind }: Pick<Caller, 'uri' | 'id' | 'kind'>, phrases: Phrases): Call[] {
    const document = this.corpus.document(uri);
    if (!document || !isDecision(document) || kind === 'provision') return [];
    const relying = kind === 'holding' ? this.reliances.on(document, id) : this.reliances.of(document);
    const calls = new Map<CorpusDocument, Span[]>();
    const add = (from: CorpusDocument, span: Span): void => {
      calls.set(from, [...(calls.get(from) ?? []), span]);
    };
    for (const { document: brief, place } of relying) add(brief, place);
    if (kind === 'decision')
      for (const found of this.corpus.citationsOfCase(this.corpus.keysOfDecision(document.reading), document.matter)) {
        const from = this.corpus.document(found.uri);
        if (from && from !== document && isDecision(from)) add(from, found.citation.span);
      }
    return [...calls].map(([from, at]) => ({ with: ofDocument(from, phrases), at }));
  }

  /** What it rests on: of a brief the holdings, decisions and provisions that it cites; of a holding its provisions. */
  outgoing({ uri, id, kind }: Pick<Caller, 'uri' | 'id' | 'kind'>, phrases: Phrases): Call[] {
    const document = this.corpus.document(uri);
    if (!document || kind === 'provision') return [];
    const holding = kind === 'holding' && isDecision(document) ? holdingOf(document, id) : undefined;
    if (kind === 'holding' && !holding) return [];
    const within = holding && [holding.span, ...holding.reasoning];
    const calls = new Map<string, { with: Caller; at: Span[] }>();
    for (const citation of document.reading.citations) {
      if (within && !within.some((span) => covers(span, citation.span))) continue;
      for (const found of this.restingOn(document, citation, phrases)) {
        const key = [found.kind, found.uri, found.id].join(' ');
        const call = calls.get(key) ?? { with: found, at: [] };
        call.at.push(citation.span);
        calls.set(key, call);
      }
    }
    return [...calls.values()];
  }

  /** What a citation rests on: the holding that its sentence is most about, else the decision; the provision. */
  private restingOn(from: CorpusDocument, citation: Citation, phrases: Phrases): Caller[] {
    const { corpus } = this;
    if (isNorm(citation)) {
      const resolved = resolveProvision(corpus, from, citation);
      if (citation.law === undefined) return [];
      const name = keyInWords(corpus, authorityOf(from, citation), phrases);
      const place = resolved?.span
        ? { uri: resolved.document.uri, span: resolved.span }
        : { uri: from.uri, span: citation.span };
      const detail = resolved?.span ? fileName(resolved.document.uri) : phrases.get('calls.noText');
      return [
        { kind: 'provision', uri: place.uri, id: name, name, detail, extent: place.span, span: headOf(place.span) },
      ];
    }
    const target = resolveCase(corpus, from, citation)?.document;
    if (!target) return [];
    const sentence = corpus.propositions.sentenceAt(from, citation.span);
    const [best] = from.kind === 'brief' ? corpus.propositions.passagesFor(from, sentence, target) : [];
    const holding = best?.holding === undefined ? undefined : holdingOf(target, best.holding);
    return [holding ? ofHolding(target, holding, phrases) : ofDocument(target, phrases)];
  }
}

/** A party or a law that is named in a holding is part of it here. */
function smallest(holdings: readonly Holding[]): Holding | undefined {
  return [...holdings].sort((a, b) => lengthOf(a.span) - lengthOf(b.span))[0];
}

function holdingOf({ reading }: DecisionDocument, id: string): Holding | undefined {
  return reading.holdings.find((one) => one.id === id);
}

function ofHolding(document: DecisionDocument, holding: Holding, phrases: Phrases): Caller {
  const { span, id } = holding;
  const name = holdingLabel(document, holding);
  return {
    kind: 'holding',
    uri: document.uri,
    id,
    name,
    detail: caseName(document, phrases),
    extent: span,
    span: headOf(span),
  };
}

function ofDocument(document: CorpusDocument, phrases: Phrases): Caller {
  const { uri, text } = document;
  const common = { uri, id: '', extent: [0, text.length] as const, span: [0, 0] as const };
  if (!isDecision(document)) return { ...common, kind: 'brief', name: fileName(uri), detail: '' };
  const { caseNumber = '' } = document.reading.meta;
  return { ...common, kind: 'decision', name: caseName(document, phrases), detail: caseNumber };
}

/** So much of a place at most is selected. */
const longestHead = 24;

function headOf([start, end]: Span): Span {
  return [start, Math.min(end, start + longestHead)];
}
