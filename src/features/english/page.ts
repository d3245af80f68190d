import type { Corpus, DecisionDocument } from '../../corpus/corpus';
import type { GivenNames } from '../../jurisdiction/english-forms';
import type { Holding } from '../../model/holding';
import type { Span } from '../../text/span';
import { money, resultWords, reviewWords } from '../claims/page';
import { caseName, gradeKey, outcomeName, roleName, rolesInWords, sectionNameIn, wordsOf } from '../labels';
import {
  heading,
  mutedWords,
  paragraph,
  plain,
  quoted,
  strongWords,
  words,
  type Block,
  type Cell,
  type Page,
  type Run,
  type Runs,
} from '../pages/page';
import { Phrases, type PhraseKey } from '../phrases';
import { isUnsure } from '../unsure';
import { EnglishNames } from './names';
import { CitedProvisions } from './provisions';
import { basisKey, termList } from './term-list';

/** Of a part of the decision so many of its words are enough to know it by. */
const opening = 40;
/** So much of a request is enough in a table. */
const request = 60;

/**
 * A decision for a reader who reads no Chinese: labels, names, courts, numbers and provisions in English, what the court
 * said in its own words beside them. Nothing of these is translated, and everything says that it is unofficial.
 */
export function englishPage(corpus: Corpus, document: DecisionDocument, given: GivenNames, phrases: Phrases): Page {
  return new Summary(corpus, document, given, phrases).page();
}

class Summary {
  private readonly names: EnglishNames;
  private readonly provisions: CitedProvisions;
  private readonly orders: readonly Holding[];

  constructor(
    private readonly corpus: Corpus,
    private readonly document: DecisionDocument,
    private readonly given: GivenNames,
    private readonly phrases: Phrases,
  ) {
    this.names = new EnglishNames(corpus.jurisdiction.english, given);
    this.provisions = new CitedProvisions(corpus, document);
    this.orders = document.reading.holdings.filter(({ kind }) => kind === 'disposition');
  }

  page(): Page {
    const { phrases } = this;
    const name = this.names.case(this.document) ?? caseName(this.document, phrases);
    const title = phrases.get('english.title', name);
    return {
      title,
      tongue: phrases.tongue,
      blocks: [
        heading(1, words(title)),
        paragraph(strongWords(phrases.get('english.unofficial')), words('. '), words(phrases.get('english.howMade'))),
        paragraph(mutedWords(phrases.get('english.names'))),
        this.facts(name),
        ...this.section('english.parties', this.parties()),
        ...this.section('english.outline', this.outline()),
        ...this.section('english.issues', this.issues()),
        ...this.section('english.claims', this.claims()),
        ...this.section('english.holdings', this.holdings()),
        ...this.section('english.orders', this.ordered()),
        ...this.section('english.provisions', this.cited()),
        ...this.section('english.terms', this.terms()),
      ],
    };
  }

  private section(key: PhraseKey, block: Block | undefined): Block[] {
    return block ? [heading(2, words(this.phrases.get(key))), block] : [];
  }

  private facts(name: string): Block {
    const { corpus, document, phrases } = this;
    const { reading } = document;
    const { meta, genre, effect } = reading;
    const { english } = corpus.jurisdiction;
    const row = (key: PhraseKey, inEnglish: string | undefined, chinese: string | undefined): Cell[] =>
      inEnglish === undefined && chinese === undefined
        ? []
        : [
            plain(phrases.get(key)),
            [[inEnglish === undefined ? mutedWords(phrases.get('english.noForm')) : words(inEnglish)]],
            plain(chinese ?? ''),
          ];
    const grade = gradeKey(reading);
    const rows = [
      row('english.case', name, caseName(document, new Phrases('zh-cn'))),
      ...meta.caseNumbers.slice(0, 3).map((number) => row('english.number', english.caseNumber(number), number)),
      row('english.court', meta.court === undefined ? undefined : english.court(meta.court), meta.court),
      row('english.genre', phrases.get(`genre.${genre}`), undefined),
      row('english.decided', meta.decidedOn && phrases.date(meta.decidedOn), undefined),
      row('english.cause', meta.cause === undefined ? undefined : english.cause(meta.cause)?.english, meta.cause),
      row('english.judges', this.people(meta.judges), meta.judges.join('、') || undefined),
      row('english.effect', phrases.get(`effect.${effect.effect}`), undefined),
      row('english.source', grade && phrases.get(grade), undefined),
    ];
    return {
      kind: 'table',
      heads: [phrases.get('english.field'), 'English', '中文'],
      widths: [16, 44, 40],
      rows: rows.filter((cells) => cells.length > 0),
    };
  }

  private people(names: readonly string[]): string | undefined {
    return names.length === 0 ? undefined : this.phrases.list(names.map((name) => this.names.person(name)));
  }

  private parties(): Block | undefined {
    const { phrases } = this;
    const rows = this.document.reading.parties.map((party): Cell[] => {
      const { full, basis } = this.names.party(party);
      return [
        plain(rolesInWords(party, phrases)),
        plain(full),
        [[this.said(party.span)]],
        [[mutedWords(phrases.get(basisKey(basis)))]],
      ];
    });
    return this.table({ role: 22, english: 32, chinese: 30, basis: 16 }, rows);
  }

  private outline(): Block | undefined {
    const { reading } = this.document;
    const items = reading.sections
      .filter(({ role }) => role !== 'noise')
      .map((section): Runs => {
        const name = sectionNameIn(reading, section.role, this.phrases);
        const part = section.part && this.phrases.get(`part.${section.part}`);
        return [strongWords(name), words(`${part ? ` (${part})` : ''}: `), this.said(section.span, opening)];
      });
    return items.length === 0 ? undefined : { kind: 'list', items };
  }

  private issues(): Block | undefined {
    const rows = this.stated().map((issue, i): Cell[] => [plain(`${i + 1}`), [[this.said(issue.span)]]]);
    return this.table({ number: 6, held: 94 }, rows);
  }

  private stated() {
    return this.document.reading.issues.filter(({ restates }) => restates === undefined);
  }

  private claims(): Block | undefined {
    const { phrases, document } = this;
    const rows = document.reading.claims.map((claim, i): Cell[] => {
      const asking = [...new Set(claim.names.map((name) => this.calledIn(name)))];
      const kind = claim.kind === 'claim' ? [] : [phrases.get(`claims.kind.${claim.kind}`)];
      const sum = claim.awarded === undefined ? claim.amount : claim.awarded;
      const order = this.orders.findIndex(({ id }) => id === claim.item);
      return [
        plain(`${i + 1}`),
        plain([...kind, roleName(claim.by, phrases), phrases.list(asking)].filter(Boolean).join(' · ')),
        [[this.said(claim.span, request)]],
        plain(claim.amount === undefined ? '' : money(claim.amount)),
        plain(resultWords({ ...claim, unsure: isUnsure(claim) }, phrases)),
        plain(claim.result === 'refused' || claim.awarded === undefined || sum === undefined ? '' : money(sum)),
        plain(order === -1 ? '' : `${order + 1}`),
      ];
    });
    return this.table({ number: 6, by: 20, request: 30, amount: 12, result: 12, awarded: 12, order: 8 }, rows);
  }

  /** A party by the name or short name that the text has for it. */
  private calledIn(name: string): string {
    const party = this.document.reading.parties.find((one) => one.name === name || one.aliases.includes(name));
    return this.names.party(party ?? { name, aliases: [] }).short;
  }

  private holdings(): Block | undefined {
    const { phrases } = this;
    const issues = this.stated();
    const { holdings } = this.document.reading;
    const shown = holdings.filter(({ kind, level }) => kind !== 'disposition' && level !== 'subsidiary');
    const rows = shown.map((holding, i): Cell[] => {
      const issue = issues.findIndex(({ id }) => id === this.issueOf(holding));
      const kind = [phrases.get(`level.${holding.level}`), phrases.get(`type.${holding.type}`)];
      return [
        plain(`${i + 1}`),
        plain([...kind, ...(isUnsure(holding) ? [phrases.get('claims.suggestion')] : [])].join('; ')),
        plain(outcomeName(holding.outcome, phrases) ?? '—'),
        plain(issue === -1 ? '' : `${issue + 1}`),
        [[this.said(holding.span)]],
        plain(this.provisions.ofHolding(holding, phrases)),
      ];
    });
    return this.table({ number: 6, kind: 18, outcome: 12, issue: 8, held: 36, provisions: 20 }, rows);
  }

  /** A heading over an answer repeats the issue that was stated before it. */
  private issueOf({ issue }: Holding): string | undefined {
    return this.document.reading.issues.find(({ id }) => id === issue)?.restates ?? issue;
  }

  private ordered(): Block | undefined {
    const { phrases, orders } = this;
    const { claims } = this.document.reading;
    const rows = orders.map((order, i): Cell[] => {
      const answered = claims.flatMap(({ item }, at) => (item === order.id ? [`${at + 1}`] : []));
      const review = order.reviewed && reviewWords(order.reviewed.result, order.reviewed.items, phrases);
      const outcome = outcomeName(order.outcome, phrases);
      return [
        plain(`${i + 1}`),
        plain(review ?? outcome ?? '—'),
        plain(answered.join(', ')),
        [[this.said(order.span)]],
      ];
    });
    return this.table({ number: 6, outcome: 18, claim: 10, ordered: 66 }, rows);
  }

  private cited(): Block | undefined {
    const rows = this.provisions
      .ofCourt()
      .map(({ english, chinese, times }): Cell[] => [
        [[english === undefined ? mutedWords(this.phrases.get('english.noForm')) : words(english)]],
        plain(chinese),
        plain(`${times}`),
      ]);
    return this.table({ english: 46, chinese: 44, times: 10 }, rows);
  }

  private terms(): Block | undefined {
    const rows = termList(this.corpus, this.document, this.given).map(({ chinese, english, basis, note }): Cell[] => [
      plain(chinese),
      plain(english),
      [[mutedWords(this.phrases.get(basisKey(basis)))]],
      plain(note ?? ''),
    ]);
    return this.table({ chinese: 22, english: 30, basis: 16, note: 32 }, rows);
  }

  /** Columns with their widths, in shares of the page; nothing where there are no rows. */
  private table(columns: Partial<Record<Column, number>>, rows: readonly (readonly Cell[])[]): Block | undefined {
    if (rows.length === 0) return undefined;
    const heads = (Object.keys(columns) as Column[]).map((column) => this.phrases.get(`english.column.${column}`));
    return { kind: 'table', heads, widths: Object.values(columns), rows };
  }

  private said(span: Span, most?: number): Run {
    const { uri } = this.document;
    return quoted(wordsOf(this.document, span), { uri, span }, most);
  }
}

type Column = Extract<PhraseKey, `english.column.${string}`> extends `english.column.${infer Name}` ? Name : never;
