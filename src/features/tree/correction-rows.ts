import type { Corrected, WithCorrections } from '../../model/corrected';
import { correctedKinds } from '../../model/correction';
import { lengthOf } from '../../text/span';
import type { DecisionDocument } from '../../corpus/corpus';
import { openingWords } from '../card';
import { correctedLines, correctedShort, correctedWords, displacedWords, wordsAndSureness } from '../corrections/said';
import { roleName, sectionNameIn, wordsOf } from '../labels';
import type { PhraseKey, Phrases } from '../phrases';
import { isUnsure } from '../unsure';
import { idOf, type Row } from './row';

/** The rows that stand in a tree for what may be corrected and is no conclusion: parties, parts, what was rejected. */
export class CorrectionRows {
  constructor(private readonly phrases: Phrases) {}

  parties(document: DecisionDocument): Row[] {
    return document.reading.parties.map((party, at) => {
      const role = roleName(party.role, this.phrases);
      const row: Row = {
        id: idOf('w', document.uri, String(at)),
        kind: 'party',
        label: party.name,
        description: role,
        tooltip: wordsAndSureness([party.name, ...party.aliases].join('\n'), party, this.phrases),
        place: { uri: document.uri, span: party.span },
        children: 'none',
        spoken: this.phrases.get('row.party', party.name, role),
      };
      return this.marked(party, this.suggested(party, row));
    });
  }

  parts(document: DecisionDocument): Row[] {
    return document.reading.sections
      .filter(({ span }) => lengthOf(span) > 0)
      .map((section, at) => {
        const name = sectionNameIn(document.reading, section.role, this.phrases);
        const closer = [
          section.part && this.phrases.get(`part.${section.part}`),
          section.speaker && this.phrases.get(`speaker.${section.speaker}`),
        ].filter(Boolean);
        const words = openingWords(wordsOf(document, section.span), 60);
        const row: Row = {
          id: idOf('s', document.uri, String(at)),
          kind: 'part',
          label: name,
          description: closer.join(' · '),
          tooltip: wordsAndSureness(words, section, this.phrases),
          place: { uri: document.uri, span: section.span },
          children: 'none',
          spoken: this.phrases.get('row.part', `${name}, ${words}`),
        };
        return this.marked(section, this.suggested(section, row));
      });
  }

  /** A row that says that it is a suggestion, where the reading of its thing is unsure. */
  suggested(thing: { readonly confidence: number }, row: Row): Row {
    if (!isUnsure(thing)) return row;
    const description = [this.phrases.get('confidence.suggestion'), row.description].filter(Boolean).join(' · ');
    return { ...row, description, unsure: true };
  }

  /** How many corrections of a decision none of its rows shows. */
  count({ reading: { corrections } }: DecisionDocument): number {
    return corrections ? corrections.rejected.length + corrections.displaced.length : 0;
  }

  /** What was rejected, and corrections that have lost their place: from here they are taken back or placed anew. */
  beside(document: DecisionDocument): Row[] {
    const { rejected = [], displaced = [] } = document.reading.corrections ?? {};
    return [
      ...displaced.map(({ words, why, spans, of, corrected }): Row => ({
        ...this.recorded('y', document, corrected),
        kind: 'displaced',
        label: openingWords(words, 44),
        description: [this.kindName(of), displacedWords(why, this.phrases)].join(' · '),
        tooltip: [words, correctedWords(corrected, this.phrases)].join('\n'),
        ...(spans[0] && { place: { uri: document.uri, span: spans[0] } }),
        spoken: this.phrases.get('row.displaced', words),
      })),
      ...rejected.map(({ span, of, corrected }): Row => {
        const words = wordsOf(document, span);
        return {
          ...this.recorded('z', document, corrected),
          kind: 'rejected',
          label: openingWords(words, 44),
          description: [this.kindName(of), this.phrases.get('corrected.short.rejected', corrected.by)].join(' · '),
          tooltip: [words, correctedWords(corrected, this.phrases)].join('\n'),
          place: { uri: document.uri, span },
          spoken: this.phrases.get('row.rejected', words),
        };
      }),
    ];
  }

  /** A row with what people have said of its thing: behind the label, in the tooltip, for a screen reader. */
  marked(thing: WithCorrections, row: Row): Row {
    const short = correctedShort(thing, this.phrases);
    if (short === undefined) return row;
    const said = [thing.corrected, ...(thing.disputed ?? [])].filter((one) => one !== undefined);
    return {
      ...row,
      description: [row.description, short].filter(Boolean).join(' · '),
      tooltip: [row.tooltip, ...correctedLines(thing, this.phrases)].filter(Boolean).join('\n'),
      records: said.map(({ id, by }) => ({ id, author: by })),
    };
  }

  private recorded(
    kind: string,
    document: DecisionDocument,
    { id, by }: Corrected,
  ): Pick<Row, 'id' | 'children' | 'records' | 'document'> {
    return {
      id: idOf(kind, document.uri, id),
      children: 'none',
      records: [{ id, author: by }],
      document: document.uri,
    };
  }

  /** A later version may correct what this one does not know. */
  private kindName(of: string): string {
    return correctedKinds.some((kind) => kind === of) ? this.phrases.get(`correct.kind.${of}` as PhraseKey) : of;
  }
}
