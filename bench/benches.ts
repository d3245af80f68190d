import { agreementBench } from './benches/agreement';
import { anchoringBench } from './benches/anchoring';
import { annotationsBench } from './benches/annotations';
import { corpusBench } from './benches/corpus';
import { crashBench } from './benches/crash';
import { intakeBench } from './benches/intake';
import { keystrokeBench } from './benches/keystroke';
import { lookupsBench } from './benches/lookups';
import { quotationsBench } from './benches/quotations';
import { readBench } from './benches/read';
import { rulesBench } from './benches/rules';
import { scanBench } from './benches/scan';
import { serverBench } from './benches/server';
import { statutesBench } from './benches/statutes';
import type { Bench } from './report';

/** All benches, each run in a process of its own. */
export const benches: readonly Bench[] = [
  scanBench,
  readBench,
  keystrokeBench,
  statutesBench,
  lookupsBench,
  quotationsBench,
  rulesBench,
  corpusBench,
  serverBench,
  anchoringBench,
  annotationsBench,
  agreementBench,
  intakeBench,
  crashBench,
];
