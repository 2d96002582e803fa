// Made by `npm run index` from the files beside it.
import { amountInWordsAgrees } from './contract/amount-in-words-agrees.ts';
import { approvalOfThisContent } from './contract/approval-of-this-content.ts';
import { blankFieldsStruck } from './contract/blank-fields-struck.ts';
import { cardCompleteEnough } from './contract/card-complete-enough.ts';
import { clauseAdded } from './contract/clause-added.ts';
import { clauseChanged } from './contract/clause-changed.ts';
import { conditionsSaid } from './contract/conditions-said.ts';
import { copiesAddUp } from './contract/copies-add-up.ts';
import { customerFiled } from './contract/customer-filed.ts';
import { datesCanBeRead } from './contract/dates-can-be-read.ts';
import { datesInOrder } from './contract/dates-in-order.ts';
import { decidedInTime } from './contract/decided-in-time.ts';
import { discountBelowList } from './contract/discount-below-list.ts';
import { doneByNow } from './contract/done-by-now.ts';
import { everyTriggerAnswered } from './contract/every-trigger-answered.ts';
import { everythingTicked } from './contract/everything-ticked.ts';
import { figuresCanBeRead } from './contract/figures-can-be-read.ts';
import { filedAfterSigning } from './contract/filed-after-signing.ts';
import { filledOnTemplate } from './contract/filled-on-template.ts';
import { fixedPlacesNotStruck } from './contract/fixed-places-not-struck.ts';
import { formWasRead } from './contract/form-was-read.ts';
import { fourMarks } from './contract/four-marks.ts';
import { handedOver } from './contract/handed-over.ts';
import { handlerHoldsCustomer } from './contract/handler-holds-customer.ts';
import { holdersNamed } from './contract/holders-named.ts';
import { instalmentsMakeWhole } from './contract/instalments-make-whole.ts';
import { lineSumsAgree } from './contract/line-sums-agree.ts';
import { milestoneInTime } from './contract/milestone-in-time.ts';
import { milestonesDone } from './contract/milestones-done.ts';
import { noListPrice } from './contract/no-list-price.ts';
import { openReferencesNamed } from './contract/open-references-named.ts';
import { otherNumberWithReason } from './contract/other-number-with-reason.ts';
import { ownCopyKept } from './contract/own-copy-kept.ts';
import { partyAsOnCard } from './contract/party-as-on-card.ts';
import { priceBelowFloor } from './contract/price-below-floor.ts';
import { promiseWords } from './contract/promise-words.ts';
import { reasonsGiven } from './contract/reasons-given.ts';
import { responsibilityConfirmed } from './contract/responsibility-confirmed.ts';
import { reviewCoversTriggers } from './contract/review-covers-triggers.ts';
import { reviewOfThisContent } from './contract/review-of-this-content.ts';
import { reviewOnFile } from './contract/review-on-file.ts';
import { reviewStillHolds } from './contract/review-still-holds.ts';
import { scanAttached } from './contract/scan-attached.ts';
import { signerAndDay } from './contract/signer-and-day.ts';
import { standardKept } from './contract/standard-kept.ts';
import { strikeIsASlash } from './contract/strike-is-a-slash.ts';
import { supplementNamesBase } from './contract/supplement-names-base.ts';
import { templateInForce } from './contract/template-in-force.ts';
import { templateWasReviewed } from './contract/template-was-reviewed.ts';
import { termLonger } from './contract/term-longer.ts';
import { totalAgrees } from './contract/total-agrees.ts';
import { unitAndCurrencySaid } from './contract/unit-and-currency-said.ts';
import { unusedLinesStruck } from './contract/unused-lines-struck.ts';
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
import { boundedInTime } from './delegation/bounded-in-time.ts';
import { toAColleague } from './delegation/to-a-colleague.ts';
import { daysInOrder } from './price/days-in-order.ts';
import { floorNotAboveList } from './price/floor-not-above-list.ts';
import { priceComplete } from './price/price-complete.ts';
import { hasPlaces } from './template/has-places.ts';
import { placesNamed } from './template/places-named.ts';
import { reviewedAsSeen } from './template/reviewed-as-seen.ts';
import { sealPlacesPresent } from './template/seal-places-present.ts';

export const contractClauses = [
  amountInWordsAgrees,
  approvalOfThisContent,
  blankFieldsStruck,
  cardCompleteEnough,
  clauseAdded,
  clauseChanged,
  conditionsSaid,
  copiesAddUp,
  customerFiled,
  datesCanBeRead,
  datesInOrder,
  decidedInTime,
  discountBelowList,
  doneByNow,
  everyTriggerAnswered,
  everythingTicked,
  figuresCanBeRead,
  filedAfterSigning,
  filledOnTemplate,
  fixedPlacesNotStruck,
  formWasRead,
  fourMarks,
  handedOver,
  handlerHoldsCustomer,
  holdersNamed,
  instalmentsMakeWhole,
  lineSumsAgree,
  milestoneInTime,
  milestonesDone,
  noListPrice,
  openReferencesNamed,
  otherNumberWithReason,
  ownCopyKept,
  partyAsOnCard,
  priceBelowFloor,
  promiseWords,
  reasonsGiven,
  responsibilityConfirmed,
  reviewCoversTriggers,
  reviewOfThisContent,
  reviewOnFile,
  reviewStillHolds,
  scanAttached,
  signerAndDay,
  standardKept,
  strikeIsASlash,
  supplementNamesBase,
  templateInForce,
  templateWasReviewed,
  termLonger,
  totalAgrees,
  unitAndCurrencySaid,
  unusedLinesStruck,
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

export const delegationClauses = [boundedInTime, toAColleague];

export const priceClauses = [daysInOrder, floorNotAboveList, priceComplete];

export const templateClauses = [hasPlaces, placesNamed, reviewedAsSeen, sealPlacesPresent];
