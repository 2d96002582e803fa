// Made by `npm run index` from the files beside it.
import { cardWorthFiling } from './customer/card-worth-filing.ts';
import { creditCodeChecks } from './customer/credit-code-checks.ts';
import { decisionGivesReason } from './customer/decision-gives-reason.ts';
import { decisionNamesTheOther } from './customer/decision-names-the-other.ts';
import { evidenceAsSeen } from './customer/evidence-as-seen.ts';
import { filedInTime } from './customer/filed-in-time.ts';
import { firstReportHolds } from './customer/first-report-holds.ts';
import { natureChosen } from './customer/nature-chosen.ts';
import { notOnFile } from './customer/not-on-file.ts';
import { obtainedByNow } from './customer/obtained-by-now.ts';
import { obtainedDayKnown } from './customer/obtained-day-known.ts';
import { ownReportOnce } from './customer/own-report-once.ts';
import { phoneCanBeDialled } from './customer/phone-can-be-dialled.ts';
import { reportedAtOnce } from './customer/reported-at-once.ts';
import { sixItemsPresent } from './customer/six-items-present.ts';
import { sourceChosen } from './customer/source-chosen.ts';
import { suspicionGoesToManager } from './customer/suspicion-goes-to-manager.ts';
import { textFits } from './customer/text-fits.ts';

export const customerClauses = [
  cardWorthFiling,
  creditCodeChecks,
  decisionGivesReason,
  decisionNamesTheOther,
  evidenceAsSeen,
  filedInTime,
  firstReportHolds,
  natureChosen,
  notOnFile,
  obtainedByNow,
  obtainedDayKnown,
  ownReportOnce,
  phoneCanBeDialled,
  reportedAtOnce,
  sixItemsPresent,
  sourceChosen,
  suspicionGoesToManager,
  textFits,
];
