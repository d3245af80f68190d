import { provisionKey, isNorm } from '../../model/citation';
import type { Claim, Holding, Issue } from '../../model/holding';
import { overlaps, type Span } from '../../text/span';
import type { Corpus, DecisionDocument } from '../../corpus/corpus';
import { openingWords, type Place } from '../card';
import { money, reviewWords } from '../claims/page';
import { effectIn } from '../../corpus/history';
import { instancesOf, type Instance } from '../history';
import { caseName, fileName, gradeKey, holdingLabel, keyInWords, outcomeName, wordsOf } from '../labels';
import type { PhraseKey, Phrases } from '../phrases';
import type { Reliances } from '../reliance';
import { isUnsure } from '../unsure';
import { CorrectionRows } from './correction-rows';
import { wordsAndSureness } from '../corrections/said';
import { arrange, ranked, type Arrangement, type Claimed, type Headed } from './arrangement';
import { idOf, type Row } from './row';

/** Where the rest of a group is folded away: under an issue, by its id, or among the conclusions on none. */
const loose = 'o';
/** The claims of a decision that stands on its issues. */
const claimGroup = 'k';
const partyGroup = 'W';
const partGroup = 'S';
/** What people rejected, and corrections that have lost their place. */
const correctionGroup = 'X';

/** The rows of one decision: issues or claims, the holdings under them, what carries each and who relies on it. */
export class JudgmentRows {
  private readonly arrangements = new WeakMap<DecisionDocument, Arrangement>();
  private readonly corrections: CorrectionRows;

  constructor(
    private readonly corpus: Corpus,
    private readonly reliances: Reliances,
    private readonly phrases: Phrases,
  ) {
    this.corrections = new CorrectionRows(phrases);
  }

  arrangementOf(document: DecisionDocument): Arrangement {
    let known = this.arrangements.get(document);
    if (!known) {
      known = arrange(document.reading);
      // Without its text a decision has no claims yet, and whoever asks is to ask for them.
      if (!document.unread) this.arrangements.set(document, known);
    }
    return known;
  }

  judgment(document: DecisionDocument, unfolded: boolean): Row {
    const { meta, genre, parties } = document.reading;
    const facts = [meta.caseNumber, meta.decidedOn && this.phrases.date(meta.decidedOn)].filter(Boolean);
    const grade = gradeKey(document.reading);
    const name = caseName(document, this.phrases);
    const effect = effectIn(this.corpus, document);
    const fallen = effect === 'reversed' || effect === 'retrial' ? this.phrases.get(`effect.${effect}`) : undefined;
    const tooltip = [
      meta.title,
      meta.court,
      ...facts,
      this.phrases.get(`genre.${genre}`),
      fileName(document.uri),
      grade && this.phrases.get(grade),
      effect !== 'unknown' && this.phrases.get(`effect.${effect}`),
      ...instancesOf(this.corpus, document, this.phrases).map(({ words }) => words),
    ];
    return {
      id: idOf('j', document.uri),
      kind: 'judgment',
      label: name,
      description: [...(facts.length > 0 ? facts : [fileName(document.uri)]), fallen].filter(Boolean).join(' · '),
      tooltip: tooltip.filter(Boolean).join('\n'),
      place: { uri: document.uri, span: [0, 0] },
      children: unfolded ? 'unfolded' : 'folded',
      spoken: this.phrases.get('row.judgment', name),
      hidden: parties.flatMap((party) => [party.name, ...party.aliases]).join('\n'),
    };
  }

  /** Under a decision: its gist, its issues or claims, holdings on none of them, its orders. */
  underJudgment(document: DecisionDocument): Row[] {
    const { gists, orders, issues, claims } = this.arrangementOf(document);
    const rows = [
      ...instancesOf(this.corpus, document, this.phrases).map((one) => this.instance(document, one)),
      ...(gists.length > 0 ? [this.group(document, 'g', 'tree.gist', gists.length, 'unfolded')] : []),
      ...this.topics(document),
      ...(issues.length > 0 && claims.length > 0
        ? [this.group(document, claimGroup, 'tree.claims', claims.length, 'folded')]
        : []),
      ...(orders.length > 0 ? [this.group(document, 'd', ordersName(document), orders.length, 'unfolded')] : []),
    ];
    const aside = this.aside(document);
    const viewless = /^(?:mediation|ruling|commutation)/.test(document.reading.genre);
    if (rows.length === 0) return [this.note(document, viewless ? 'tree.noView' : 'tree.nothingFound'), ...aside];
    const held = document.reading.holdings.some(({ kind }) => kind !== 'disposition');
    return [...(viewless && !held ? [this.note(document, 'tree.noView')] : []), ...rows, ...aside];
  }

  /** What may be corrected besides conclusions, and what corrections no row shows. */
  private aside(document: DecisionDocument): Row[] {
    const { parties, sections } = document.reading;
    const beside = this.corrections.count(document);
    const row = (group: string, name: PhraseKey, count: number): Row[] =>
      count > 0 ? [{ ...this.group(document, group, name, count, 'folded'), kind: 'aside' }] : [];
    return [
      ...row(partyGroup, 'tree.parties', parties.length),
      ...row(partGroup, 'tree.parts', sections.length),
      ...row(correctionGroup, 'tree.corrections', beside),
    ];
  }

  /** Another instance of the case, to be opened from here. */
  private instance(from: DecisionDocument, { document, words }: Instance): Row {
    const id = idOf('I', from.uri, document.uri);
    const place = { uri: document.uri, span: [0, 0] as const };
    return {
      id,
      kind: 'instance',
      label: words,
      place,
      children: 'none',
      spoken: this.phrases.get('row.instance', words),
    };
  }

  /** What a decision was about: issues, or claims where none is stated; provisions that stand in; the rest. */
  topics(document: DecisionDocument): Row[] {
    const all = this.arrangementOf(document);
    const { issues, headed, loose: rest } = all;
    const rows = [
      ...issues.map(({ issue, holdings }) => this.issue(document, issue, holdings.length)),
      ...(issues.length > 0 ? [] : all.claims.map((claimed) => this.claim(document, claimed))),
      ...headed.map((one) => this.headed(document, one)),
    ];
    if (rest.length > 0)
      rows.push(
        rows.length > 0
          ? this.group(document, loose, 'tree.otherHoldings', rest.length, 'folded')
          : this.group(document, loose, 'tree.holdings', rest.length, 'unfolded'),
      );
    return rows;
  }

  /** `scope` tells apart the rows of one holding that stands in several places of a tree. */
  holding(document: DecisionDocument, holding: Holding, scope = ''): Row {
    const key = holding.pinsCited[0];
    const { reviewed } = holding;
    const facts = [
      reviewed
        ? reviewWords(reviewed.result, reviewed.items, this.phrases)
        : outcomeName(holding.outcome, this.phrases),
      key && keyInWords(this.corpus, key, this.phrases),
    ];
    const description = facts.filter(Boolean).join(' · ');
    const words = wordsOf(document, holding.span);
    const order = holding.kind === 'disposition';
    const row: Row = {
      id: idOf('h', document.uri, holding.id, scope),
      kind: order ? 'order' : 'holding',
      label: holdingLabel(document, holding, 44),
      ...(description && { description }),
      tooltip: wordsAndSureness(words, holding, this.phrases),
      place: { uri: document.uri, span: holding.span },
      children: this.hasMore(document, holding) ? 'folded' : 'none',
      spoken: this.phrases.get(order ? 'row.order' : 'row.holding', words),
    };
    return this.corrections.marked(holding, this.corrections.suggested(holding, row));
  }

  /** Main holdings open, the rest folded away behind one row. */
  underIssue(document: DecisionDocument, id: string): Row[] {
    return this.rankedRows(document, this.onIssue(document, id), id);
  }

  underClaim(document: DecisionDocument, id: string): Row[] {
    const found = this.arrangementOf(document).claims.find(({ claim }) => claim.id === id);
    if (!found) return [];
    const { finding } = found.claim;
    const shown = finding && found.holdings.some(({ span }) => overlaps(span, finding));
    return [
      ...(finding && !shown ? [this.finding(document, found.claim, finding)] : []),
      ...found.holdings.map((holding) => this.holding(document, holding)),
      // The same item stands among the orders, and under each claim that it answers.
      ...(found.item ? [this.holding(document, found.item, id)] : []),
    ];
  }

  underGroup(document: DecisionDocument, group: string): Row[] {
    const { orders, gists, claims, loose: rest } = this.arrangementOf(document);
    if (group === partyGroup) return this.corrections.parties(document);
    if (group === partGroup) return this.corrections.parts(document);
    if (group === correctionGroup) return this.corrections.beside(document);
    if (group === claimGroup) return claims.map((claimed) => this.claim(document, claimed));
    if (group === loose) return this.rankedRows(document, rest, loose);
    return (group === 'd' ? orders : gists).map((holding) => this.holding(document, holding));
  }

  underHeaded(document: DecisionDocument, key: string): Row[] {
    const found = this.arrangementOf(document).headed.find((one) => one.key === key);
    return (found?.holdings ?? []).map((holding) => this.holding(document, holding));
  }

  /** What was folded away under an issue or among the rest. */
  folded(document: DecisionDocument, under: string): Row[] {
    const all = under === loose ? this.arrangementOf(document).loose : this.onIssue(document, under);
    return ranked(all).rest.map((holding) => this.holding(document, holding));
  }

  /** Under a holding: the passages that carry it, the claims it answers, the provisions named and inferred, the briefs. */
  underHolding(document: DecisionDocument, id: string, scope: string): Row[] {
    const holding = document.reading.holdings.find((one) => one.id === id);
    if (!holding) return [];
    const own = (kind: string, name: string): string => idOf(kind, document.uri, id, scope, name);
    return [
      ...holding.reasoning.map((span, i) => this.passage(document, { uri: document.uri, span }, own('r', String(i)))),
      ...document.reading.claims
        .filter((claim) => claim.item === id)
        .map((claim) => this.answered(document, claim, own('a', claim.id))),
      ...holding.pinsCited.map((key) => this.provision(document, holding, key, own('p', key), false)),
      ...holding.pinsInferred.map((key) => this.provision(document, holding, key, own('q', key), true)),
      ...this.reliances.on(document, id).map((reliance, i): Row => {
        const name = fileName(reliance.document.uri);
        const sentence = wordsOf(reliance.document, reliance.sentence);
        return {
          id: own('b', String(i)),
          kind: 'brief',
          label: name,
          description: openingWords(sentence, 30),
          tooltip: sentence,
          place: { uri: reliance.document.uri, span: reliance.place },
          children: 'none',
          spoken: this.phrases.get('row.brief', name),
        };
      }),
    ];
  }

  /** The rows from an issue, a claim or a group of a decision down to a holding. */
  chainTo(document: DecisionDocument, holding: Holding): string[] {
    const { issues, claims, headed } = this.arrangementOf(document);
    const own = idOf('h', document.uri, holding.id, '');
    const within = (kind: string, name: string): string => idOf(kind, document.uri, name);
    const behind = (all: readonly Holding[], under: string): string[] =>
      ranked(all).rest.includes(holding) ? [within('m', under), own] : [own];
    if (holding.kind !== 'reasoned') return [idOf(holding.kind === 'gist' ? 'g' : 'd', document.uri), own];
    const onIssue = issues.find((one) => one.holdings.includes(holding));
    if (onIssue) return [within('i', onIssue.issue.id), ...behind(onIssue.holdings, onIssue.issue.id)];
    const onClaim = claims.find((one) => one.holdings.includes(holding));
    if (onClaim) return [within('c', onClaim.claim.id), own];
    const under = headed.find((one) => one.holdings.includes(holding));
    if (under) return [within('v', under.key), own];
    return [idOf(loose, document.uri), ...behind(this.arrangementOf(document).loose, loose)];
  }

  private onIssue(document: DecisionDocument, id: string): readonly Holding[] {
    return this.arrangementOf(document).issues.find(({ issue }) => issue.id === id)?.holdings ?? [];
  }

  private hasMore(document: DecisionDocument, { id, reasoning, pinsCited, pinsInferred }: Holding): boolean {
    return (
      reasoning.length + pinsCited.length + pinsInferred.length > 0 ||
      document.reading.claims.some((claim) => claim.item === id) ||
      this.reliances.on(document, id).length > 0
    );
  }

  private issue(document: DecisionDocument, issue: Issue, count: number): Row {
    const words = wordsOf(document, issue.span);
    const row: Row = {
      id: idOf('i', document.uri, issue.id),
      kind: 'issue',
      label: openingWords(words, 48),
      description: this.phrases.get('count.holdings', count),
      tooltip: wordsAndSureness(words, issue, this.phrases),
      place: { uri: document.uri, span: issue.span },
      children: count > 0 ? 'unfolded' : 'none',
      spoken: this.phrases.get('row.issue', words),
    };
    return this.corrections.marked(issue, this.corrections.suggested(issue, row));
  }

  private claim(document: DecisionDocument, { claim, holdings, item }: Claimed): Row {
    const { result, ended, amount, awarded, finding } = claim;
    const sums =
      amount !== undefined && awarded !== undefined && awarded !== amount && `${money(awarded)} / ${money(amount)}`;
    const row = this.answered(document, claim, idOf('c', document.uri, claim.id));
    return this.corrections.suggested(claim, {
      ...row,
      description: [this.phrases.get(`claim.${ended ?? result}`), sums].filter(Boolean).join(' · '),
      ...(isUnsure(claim) && { tooltip: `${row.tooltip}\n${this.phrases.get('claim.suggestion')}` }),
      children: item || finding || holdings.length > 0 ? 'folded' : 'none',
    });
  }

  /** The sentence that answers a claim, where it stands among no holdings of the row. */
  private finding(document: DecisionDocument, claim: Claim, span: Span): Row {
    const id = idOf('f', document.uri, claim.id);
    return {
      ...this.passage(document, { uri: document.uri, span }, id),
      description: this.phrases.get('tree.findingOnClaim'),
    };
  }

  /** A claim under the item that answers it. */
  private answered(document: DecisionDocument, claim: Claim, id: string): Row {
    const words = wordsOf(document, claim.span);
    return {
      id,
      kind: 'claim',
      label: openingWords(words, 48),
      description: this.phrases.get('tree.answersClaim'),
      tooltip: words,
      place: { uri: document.uri, span: claim.span },
      children: 'none',
      spoken: this.phrases.get('row.claim', words),
    };
  }

  /** A heading of ours, and shown as one. */
  private headed(document: DecisionDocument, { key }: Headed): Row {
    const label = keyInWords(this.corpus, key, this.phrases);
    return {
      id: idOf('v', document.uri, key),
      kind: 'issue',
      label,
      description: this.phrases.get('tree.inferredHeading'),
      tooltip: this.phrases.get('tree.inferredHeadingWhy'),
      children: 'unfolded',
      spoken: this.phrases.get('row.inferred', label),
      unsure: true,
    };
  }

  private passage(document: DecisionDocument, place: Place, id: string): Row {
    const words = wordsOf(document, place.span);
    return {
      id,
      kind: 'passage',
      label: openingWords(words, 44),
      description: this.phrases.get('tree.reasoning'),
      tooltip: words.length > 600 ? `${words.slice(0, 600)}…` : words,
      place,
      children: 'none',
      spoken: this.phrases.get('row.passage', openingWords(words, 60)),
    };
  }

  private provision(document: DecisionDocument, holding: Holding, key: string, id: string, inferred: boolean): Row {
    const words = keyInWords(this.corpus, key, this.phrases);
    const place = citedAt(document, holding, key);
    return {
      id,
      kind: 'provision',
      label: words,
      description: this.phrases.get(inferred ? 'tree.provisionInferred' : 'tree.provision'),
      ...(place && { place }),
      children: 'none',
      spoken: this.phrases.get('row.provision', words),
      ...(inferred && { unsure: true }),
    };
  }

  private group(
    document: DecisionDocument,
    group: string,
    name: PhraseKey,
    count: number,
    children: Row['children'],
  ): Row {
    const label = this.phrases.get(name);
    return {
      id: idOf(group, document.uri),
      kind: 'heading',
      label,
      description: String(count),
      children,
      spoken: label,
    };
  }

  private note(document: DecisionDocument, name: PhraseKey): Row {
    const label = this.phrases.get(name);
    return { id: idOf('n', document.uri), kind: 'note', label, children: 'none', spoken: label };
  }

  private rankedRows(document: DecisionDocument, holdings: readonly Holding[], under: string): Row[] {
    const { shown, rest } = ranked(holdings);
    const rows = shown.map((holding) => this.holding(document, holding));
    if (rest.length > 0) {
      const label = this.phrases.get('tree.more', rest.length);
      rows.push({ id: idOf('m', document.uri, under), kind: 'more', label, children: 'folded', spoken: label });
    }
    return rows;
  }
}

/** What a mediation records was agreed, not ordered. */
function ordersName(document: DecisionDocument): PhraseKey {
  return document.reading.genre === 'mediation-civil' ? 'tree.agreed' : 'tree.orders';
}

/** Where a decision cites the provision: in the passages behind the holding, or else at the last place that does. */
function citedAt(document: DecisionDocument, holding: Holding, key: string): Place | undefined {
  const spans = document.reading.citations
    .filter((citation) => isNorm(citation) && citation.law && provisionKey(citation.law, citation.pin) === key)
    .map((citation) => citation.span);
  const span = spans.find((one) => holding.reasoning.some((passage) => overlaps(one, passage))) ?? spans.at(-1);
  return span && { uri: document.uri, span };
}
