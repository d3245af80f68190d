import { Prc } from '../../src/jurisdiction/prc/prc';
import type { BriefReading, DecisionReading, DocumentKind, Reading, StatuteReading } from '../../src/model/reading';
import type { Span } from '../../src/text/span';

const prc = new Prc();

/** Reads a text as the product would; `kind` where the text is too short to tell. */
export function read(text: string, kind?: DocumentKind, name = 'text.txt'): Reading {
  return prc.read({ name, text, ...(kind && { kind }) });
}

export function readDecision(text: string): DecisionReading {
  const reading = read(text, 'judgment');
  if (reading.kind !== 'judgment') throw new Error('read as no decision');
  return reading;
}

export function readBrief(text: string): BriefReading {
  const reading = read(text, 'brief');
  if (reading.kind !== 'brief') throw new Error('read as no brief');
  return reading;
}

export function readStatute(text: string): StatuteReading {
  const reading = read(text, 'statute');
  if (reading.kind !== 'statute') throw new Error('read as no statute');
  return reading;
}

export function words(text: string, span: Span): string {
  return text.slice(...span);
}
