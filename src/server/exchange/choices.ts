import { exchangeFormats } from '../../features/exchange/formats';
import type { OutgoingWanted } from '../../features/exchange/outgoing';
import type { Phrases } from '../../features/phrases';
import type { ExchangeChoices, ExportTagsParams } from '../protocol-exchange';

const shares = [
  { key: 'all', layer: 'all', redact: false },
  { key: 'allRedacted', layer: 'all', redact: true },
  { key: 'gold', layer: 'gold', redact: false },
  { key: 'goldRedacted', layer: 'gold', redact: true },
] as const;

/** How tags can go out, in words. */
export function choicesIn(phrases: Phrases): ExchangeChoices {
  return {
    formats: exchangeFormats.map((format) => ({
      ...{ format, goldOnly: format === 'gold' },
      label: phrases.get(`exchange.format.${format}`),
      detail: phrases.get(`exchange.format.${format}.about`),
    })),
    shares: shares.map(({ key, layer, redact }) => ({
      ...{ layer, redact },
      label: phrases.get(`exchange.share.${key}`),
      detail: phrases.get(`exchange.share.${key}.about`),
    })),
  };
}

/** What a client asks for; nothing where that is none of the choices. */
export function wantedOf({ format, layer, redact }: ExportTagsParams): OutgoingWanted | undefined {
  const known = exchangeFormats.find((one) => one === format);
  return known && { format: known, layer, redact };
}
