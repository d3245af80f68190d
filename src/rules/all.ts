import { amountMismatch } from './amount-mismatch';
import { authorityOrder } from './authority-order';
import { courtMismatch } from './court-mismatch';
import { damaged } from './damaged';
import { dateMismatch } from './date-mismatch';
import { exhibitUnknown } from './exhibit-unknown';
import { identityMismatch } from './identity-mismatch';
import { malformed } from './malformed';
import { neverUsed } from './never-used';
import { noIdentifier } from './no-identifier';
import { noSuchProvision } from './no-such-provision';
import { notABasis } from './not-a-basis';
import { notFinal } from './not-final';
import { notInFolder } from './not-in-folder';
import { notTheCourt } from './not-the-court';
import { partyMisnamed } from './party-misnamed';
import { quotationAltered } from './quotation-altered';
import { quotationNoSource } from './quotation-no-source';
import { quotationNotFound } from './quotation-not-found';
import { renumbered } from './renumbered';
import { repealed } from './repealed';
import { reversed } from './reversed';
import type { Rule } from './rule';
import { supersededVersion } from './superseded-version';
import { truncatedQualifier } from './truncated-qualifier';
import { undefinedAlias } from './undefined-alias';
import { unknownLaw } from './unknown-law';
import { unparsableNumber } from './unparsable-number';
import { wrongPassage } from './wrong-passage';
import { wrongVersion } from './wrong-version';

/** Every rule, in the order in which findings at one place are shown. */
export const rules: readonly Rule[] = [
  noSuchProvision,
  unknownLaw,
  repealed,
  supersededVersion,
  wrongVersion,
  renumbered,
  damaged,
  malformed,
  undefinedAlias,
  neverUsed,
  authorityOrder,
  notABasis,
  unparsableNumber,
  courtMismatch,
  identityMismatch,
  reversed,
  notFinal,
  noIdentifier,
  notInFolder,
  quotationAltered,
  quotationNotFound,
  notTheCourt,
  truncatedQualifier,
  quotationNoSource,
  wrongPassage,
  partyMisnamed,
  amountMismatch,
  dateMismatch,
  exhibitUnknown,
];
