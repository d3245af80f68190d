import { createRequire } from 'node:module';
import type { Exchange } from '../../features/exchange/exchange';

/**
 * Loads what reads and writes the formats of other programs, which lies beside a program of ours and is not part of it.
 *
 * @param program The file that runs.
 */
export function exchangeBeside(program: string): Exchange {
  return (createRequire(program)('./exchange.js') as typeof import('../../features/exchange/main')).exchange;
}
