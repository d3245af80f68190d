import { isDecision, type Corpus, type DecisionDocument } from '../../corpus/corpus';
import { withoutCopies, typeOf } from '../../corpus/copies';
import type { CorpusDocument, Matter, Uri } from '../../corpus/document';
import type { Span } from '../../text/span';
import { caseName, holdingLabel, keyInWords, wordsOf } from '../labels';
import { openingWords } from '../card';
import type { Phrases } from '../phrases';
import { idOf, partsOf } from '../tree/row';
import { comparableTo, topicsOn, type Comparable } from './comparable';
import { chiefOf, topicsAt, topicWith, type Topic } from './topic';

/** A topic that is offered for a comparison. */
export interface Offer {
  readonly id: string;
  readonly topic: Topic;
  /** Why it is offered, in words; absent for what one came from. */
  readonly why?: string;
  /** Whether it is proposed. */
  readonly likely: boolean;
}

/** A question, and where it may have been answered; what one came from stands first. */
export interface Offers {
  readonly question: string;
  readonly offers: readonly Offer[];
}

/** So much of a question is enough to know it by. */
const most = 60;

/** Finds where a question was answered: among the decisions of one matter, copies of one decision counted once. */
export class Comparables {
  constructor(
    private readonly corpus: Corpus,
    private readonly phrases: Phrases,
  ) {}

  /** From a row of the tree of holdings: an issue, a claim, a heading, a holding, or a provision. */
  ofRow(row: string): Offers | undefined {
    const [kind, first = '', second = ''] = partsOf(row);
    if (kind === 'P') return this.ofProvision(second, first);
    const document = this.decision(first);
    const topic = document && topicWith(document, second);
    return topic && this.ofTopic(topic);
  }

  /** The matter in which what a row stands for is looked for. */
  matterOfRow(row: string): Matter | undefined {
    const [kind, first = ''] = partsOf(row);
    return kind === 'P' ? first : this.decision(first)?.matter;
  }

  /** From what stands at an offset of a decision. */
  ofPlace(uri: Uri, offset: number): Offers | undefined {
    const document = this.decision(uri);
    const topic = document && topicsAt(document, offset)[0];
    return topic && this.ofTopic(topic);
  }

  /** From a code: what stands where people have tagged passages with it. */
  ofCode(name: string, tagged: readonly { readonly document: CorpusDocument; readonly span: Span }[]): Offers {
    const found = new Map<string, Topic>();
    for (const { document, span } of tagged) {
      // What was tagged may have been read anew since.
      const decision = this.decision(document.uri);
      const topic = decision && topicsAt(decision, span[0])[0];
      if (topic) found.set(idOfTopic(topic), topic);
    }
    const why = this.phrases.get('across.why.tagged', name);
    return { question: name, offers: [...found.values()].map((topic) => ({ ...offer(topic), why, likely: true })) };
  }

  /** The topics that were chosen, as far as they are still there. */
  chosen(ids: readonly string[]): Topic[] {
    return ids.flatMap((id) => {
      const [uri = '', topic = ''] = partsOf(id);
      const document = this.decision(uri);
      return (document && topicWith(document, topic)) ?? [];
    });
  }

  /** What a topic is called in a list, with the case that it is of. */
  wordsFor(topic: Topic): { readonly label: string; readonly description: string } {
    const { meta } = topic.document.reading;
    const facts = [caseName(topic.document, this.phrases), meta.court, meta.decidedOn?.slice(0, 4)];
    return { label: nameOf(topic), description: facts.filter(Boolean).join(' · ') };
  }

  private ofTopic(seed: Topic): Offers {
    const others = this.decisionsBeside(seed.document);
    return {
      question: nameOf(seed),
      offers: [
        { ...offer(seed), likely: true },
        ...comparableTo(seed, others).map((found) => ({
          ...offer(found.topic),
          why: this.why(found),
          likely: found.likely,
        })),
      ],
    };
  }

  private ofProvision(key: string, matter: Matter): Offers {
    const words = keyInWords(this.corpus, key, this.phrases);
    const why = this.phrases.get('across.why.provision', words);
    const topics = topicsOn(key, this.best(this.corpus.inMatter(matter).filter(isDecision)));
    return { question: words, offers: topics.map((topic) => ({ ...offer(topic), why, likely: true })) };
  }

  private why({ shared, provisions }: Comparable): string {
    const named = provisions.map((key) => keyInWords(this.corpus, key, this.phrases));
    const words = this.phrases.get('across.why.words', Math.round(shared * 100));
    return named.length === 0
      ? words
      : `${this.phrases.get('across.why.provision', this.phrases.list(named))} · ${words}`;
  }

  /** The decisions of a matter but for one and its copies. */
  private decisionsBeside(document: DecisionDocument): DecisionDocument[] {
    const own = new Set(this.corpus.keysOfDecision(document.reading));
    const type = typeOf(document.reading.genre);
    const isCopy = ({ reading }: DecisionDocument): boolean =>
      typeOf(reading.genre) === type && this.corpus.keysOfDecision(reading).some((key) => own.has(key));
    const all = this.corpus.inMatter(document.matter).filter(isDecision);
    return this.best(all.filter((one) => one !== document && !isCopy(one)));
  }

  /** Of copies of one decision the best. */
  private best(decisions: readonly DecisionDocument[]): DecisionDocument[] {
    return decisions.filter((one) => {
      const same = this.corpus
        .keysOfDecision(one.reading)
        .flatMap((key) => this.corpus.decisionsByNumber(key, one.matter));
      return same.length < 2 || withoutCopies([...new Set(same)], typeOf(one.reading.genre)).includes(one);
    });
  }

  private decision(uri: Uri): DecisionDocument | undefined {
    const document = this.corpus.document(uri);
    return document && isDecision(document) ? document : undefined;
  }
}

function offer(topic: Topic): Pick<Offer, 'id' | 'topic'> {
  return { id: idOfTopic(topic), topic };
}

function idOfTopic({ document, id }: Topic): string {
  return idOf(document.uri, id);
}

/** The question as the text states it; else the court's answer. */
function nameOf(topic: Topic): string {
  const { document, question } = topic;
  if (question) return openingWords(wordsOf(document, question), most);
  const [first] = chiefOf(topic);
  return first ? holdingLabel(document, first, most) : '';
}
