// Made by `npm run index` from the files beside it.
import { approvalOfThisContent } from './contract/approval-of-this-content.ts';
import { conditionsSaid } from './contract/conditions-said.ts';
import { copiesAddUp } from './contract/copies-add-up.ts';
import { customerFiled } from './contract/customer-filed.ts';
import { decidedInTime } from './contract/decided-in-time.ts';
import { doneByNow } from './contract/done-by-now.ts';
import { everyTriggerAnswered } from './contract/every-trigger-answered.ts';
import { everythingTicked } from './contract/everything-ticked.ts';
import { filedAfterSigning } from './contract/filed-after-signing.ts';
import { formWasRead } from './contract/form-was-read.ts';
import { fourMarks } from './contract/four-marks.ts';
import { handedOver } from './contract/handed-over.ts';
import { handlerHoldsCustomer } from './contract/handler-holds-customer.ts';
import { holdersNamed } from './contract/holders-named.ts';
import { milestoneInTime } from './contract/milestone-in-time.ts';
import { milestonesDone } from './contract/milestones-done.ts';
import { otherNumberWithReason } from './contract/other-number-with-reason.ts';
import { ownCopyKept } from './contract/own-copy-kept.ts';
import { reasonsGiven } from './contract/reasons-given.ts';
import { responsibilityConfirmed } from './contract/responsibility-confirmed.ts';
import { reviewCoversTriggers } from './contract/review-covers-triggers.ts';
import { reviewOfThisContent } from './contract/review-of-this-content.ts';
import { reviewOnFile } from './contract/review-on-file.ts';
import { scanAttached } from './contract/scan-attached.ts';
import { signerAndDay } from './contract/signer-and-day.ts';
import { supplementNamesBase } from './contract/supplement-names-base.ts';
import { templateInForce } from './contract/template-in-force.ts';
import { templateWasReviewed } from './contract/template-was-reviewed.ts';
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
import { daysInOrder } from './price/days-in-order.ts';
import { floorNotAboveList } from './price/floor-not-above-list.ts';
import { priceComplete } from './price/price-complete.ts';
import { hasPlaces } from './template/has-places.ts';
import { placesNamed } from './template/places-named.ts';
import { sealPlacesPresent } from './template/seal-places-present.ts';

export const contractClauses = [
  approvalOfThisContent,
  conditionsSaid,
  copiesAddUp,
  customerFiled,
  decidedInTime,
  doneByNow,
  everyTriggerAnswered,
  everythingTicked,
  filedAfterSigning,
  formWasRead,
  fourMarks,
  handedOver,
  handlerHoldsCustomer,
  holdersNamed,
  milestoneInTime,
  milestonesDone,
  otherNumberWithReason,
  ownCopyKept,
  reasonsGiven,
  responsibilityConfirmed,
  reviewCoversTriggers,
  reviewOfThisContent,
  reviewOnFile,
  scanAttached,
  signerAndDay,
  supplementNamesBase,
  templateInForce,
  templateWasReviewed,
];

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

export const priceClauses = [daysInOrder, floorNotAboveList, priceComplete];

export const templateClauses = [hasPlaces, placesNamed, sealPlacesPresent];
