// Made by `npm run index` from the files beside it.
import { contactAfterConfirmation } from './activity/contact-after-confirmation.ts';
import { customerOnFile } from './activity/customer-on-file.ts';
import { doneIsComplete } from './activity/done-is-complete.ts';
import { entryFits } from './activity/entry-fits.ts';
import { hangsOnOneCustomer } from './activity/hangs-on-one-customer.ts';
import { kindAndStateChosen } from './activity/kind-and-state-chosen.ts';
import { missedGivesReason } from './activity/missed-gives-reason.ts';
import { movedHasNewDay } from './activity/moved-has-new-day.ts';
import { nextNotBeforeDone } from './activity/next-not-before-done.ts';
import { onADayThatWas } from './activity/on-a-day-that-was.ts';
import { ownerConsents } from './activity/owner-consents.ts';
import { planHasDay } from './activity/plan-has-day.ts';
import { plannedNotPast } from './activity/planned-not-past.ts';
import { writtenInTime } from './activity/written-in-time.ts';
import { answeredWhileHeld } from './consent/answered-while-held.ts';
import { askedOnce } from './consent/asked-once.ts';
import { customerHeld } from './consent/customer-held.ts';
import { declineGivesReason } from './consent/decline-gives-reason.ts';
import { noLongerThanAsked } from './consent/no-longer-than-asked.ts';
import { notOnesOwn } from './consent/not-ones-own.ts';
import { purposeGiven } from './consent/purpose-given.ts';
import { untilANearDay } from './consent/until-a-near-day.ts';
import { amountInWordsAgrees } from './contract/amount-in-words-agrees.ts';
import { approvalOfThisContent } from './contract/approval-of-this-content.ts';
import { blankFieldsStruck } from './contract/blank-fields-struck.ts';
import { cardCompleteEnough } from './contract/card-complete-enough.ts';
import { clauseAdded } from './contract/clause-added.ts';
import { clauseChanged } from './contract/clause-changed.ts';
import { conditionsSaid } from './contract/conditions-said.ts';
import { copiesAddUp } from './contract/copies-add-up.ts';
import { creditOverLine } from './contract/credit-over-line.ts';
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
import { longerThanGranted } from './contract/longer-than-granted.ts';
import { milestoneInTime } from './contract/milestone-in-time.ts';
import { milestonesDone } from './contract/milestones-done.ts';
import { noListPrice } from './contract/no-list-price.ts';
import { noMoneyMatched } from './contract/no-money-matched.ts';
import { notInvoiced } from './contract/not-invoiced.ts';
import { openReferencesNamed } from './contract/open-references-named.ts';
import { otherNumberWithReason } from './contract/other-number-with-reason.ts';
import { overCreditLimit } from './contract/over-credit-limit.ts';
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
import { signedInTime } from './contract/signed-in-time.ts';
import { signerAndDay } from './contract/signer-and-day.ts';
import { standardKept } from './contract/standard-kept.ts';
import { statementUnreturned } from './contract/statement-unreturned.ts';
import { strikeIsASlash } from './contract/strike-is-a-slash.ts';
import { supplementNamesBase } from './contract/supplement-names-base.ts';
import { templateInForce } from './contract/template-in-force.ts';
import { templateWasReviewed } from './contract/template-was-reviewed.ts';
import { termLonger } from './contract/term-longer.ts';
import { totalAgrees } from './contract/total-agrees.ts';
import { unitAndCurrencySaid } from './contract/unit-and-currency-said.ts';
import { unusedLinesStruck } from './contract/unused-lines-struck.ts';
import { beforeGoingLive } from './customer/before-going-live.ts';
import { cardWorthFiling } from './customer/card-worth-filing.ts';
import { cardsOpenedInMeasure } from './customer/cards-opened-in-measure.ts';
import { classWithReason } from './customer/class-with-reason.ts';
import { closingSaysHow } from './customer/closing-says-how.ts';
import { contactCanBeDialled } from './customer/contact-can-be-dialled.ts';
import { contactNamed } from './customer/contact-named.ts';
import { contactStillThere } from './customer/contact-still-there.ts';
import { contactsFit } from './customer/contacts-fit.ts';
import { creditCodeChecks } from './customer/credit-code-checks.ts';
import { creditDaysBounded } from './customer/credit-days-bounded.ts';
import { creditOffFormula } from './customer/credit-off-formula.ts';
import { creditOtherThanProposed } from './customer/credit-other-than-proposed.ts';
import { decisionGivesReason } from './customer/decision-gives-reason.ts';
import { decisionNamesTheOther } from './customer/decision-names-the-other.ts';
import { evidenceAsSeen } from './customer/evidence-as-seen.ts';
import { explainsWhatIsOwed } from './customer/explains-what-is-owed.ts';
import { explanationSaysBoth } from './customer/explanation-says-both.ts';
import { filedByNow } from './customer/filed-by-now.ts';
import { filedInTime } from './customer/filed-in-time.ts';
import { firstReportHolds } from './customer/first-report-holds.ts';
import { foundedOnADay } from './customer/founded-on-a-day.ts';
import { heirIsThere } from './customer/heir-is-there.ts';
import { importedByName } from './customer/imported-by-name.ts';
import { importedOnce } from './customer/imported-once.ts';
import { importedOwnerIsThere } from './customer/imported-owner-is-there.ts';
import { keptUntilLaterDay } from './customer/kept-until-later-day.ts';
import { likeOneImported } from './customer/like-one-imported.ts';
import { natureChosen } from './customer/nature-chosen.ts';
import { notOnFile } from './customer/not-on-file.ts';
import { noteKeptAsWritten } from './customer/note-kept-as-written.ts';
import { noteOnADayThatWas } from './customer/note-on-a-day-that-was.ts';
import { noteSaysSomething } from './customer/note-says-something.ts';
import { notesFit } from './customer/notes-fit.ts';
import { obtainedByNow } from './customer/obtained-by-now.ts';
import { obtainedDayKnown } from './customer/obtained-day-known.ts';
import { outsideOwnRegion } from './customer/outside-own-region.ts';
import { ownReportOnce } from './customer/own-report-once.ts';
import { phoneCanBeDialled } from './customer/phone-can-be-dialled.ts';
import { reasonGiven } from './customer/reason-given.ts';
import { releaseBounded } from './customer/release-bounded.ts';
import { reportedAtOnce } from './customer/reported-at-once.ts';
import { sixItemsPresent } from './customer/six-items-present.ts';
import { sourceChosen } from './customer/source-chosen.ts';
import { suspicionGoesToManager } from './customer/suspicion-goes-to-manager.ts';
import { textFits } from './customer/text-fits.ts';
import { transferableWhenDormant } from './customer/transferable-when-dormant.ts';
import { undoneWithinADay } from './customer/undone-within-a-day.ts';
import { boundedInTime } from './delegation/bounded-in-time.ts';
import { toAColleague } from './delegation/to-a-colleague.ts';
import { assistantThere } from './golive/assistant-there.ts';
import { customersOnFile } from './golive/customers-on-file.ts';
import { financeThere } from './golive/finance-there.ts';
import { peopleThere } from './golive/people-there.ts';
import { pricesListed } from './golive/prices-listed.ts';
import { reopenedInMeasure } from './golive/reopened-in-measure.ts';
import { superiorThere } from './golive/superior-there.ts';
import { templatePassed } from './golive/template-passed.ts';
import { likeAnotherRow } from './import/like-another-row.ts';
import { onceInTheFile } from './import/once-in-the-file.ts';
import { oneOwner } from './import/one-owner.ts';
import { askedByHolder } from './invoice/asked-by-holder.ts';
import { contractInForce } from './invoice/contract-in-force.ts';
import { endingGivesReason } from './invoice/ending-gives-reason.ts';
import { handedOnADayThatWas } from './invoice/handed-on-a-day-that-was.ts';
import { numberAndDay } from './invoice/number-and-day.ts';
import { numberOnce } from './invoice/number-once.ts';
import { receiverNamed } from './invoice/receiver-named.ts';
import { redNumberAndDay } from './invoice/red-number-and-day.ts';
import { titleAsOnCard } from './invoice/title-as-on-card.ts';
import { withinWhatIsLeft } from './invoice/within-what-is-left.ts';
import { daysInOrder } from './price/days-in-order.ts';
import { floorNotAboveList } from './price/floor-not-above-list.ts';
import { priceComplete } from './price/price-complete.ts';
import { amountSaid } from './receipt/amount-said.ts';
import { announcedByOwner } from './receipt/announced-by-owner.ts';
import { announcedCountsOnce } from './receipt/announced-counts-once.ts';
import { bankLineOnce } from './receipt/bank-line-once.ts';
import { customerCanBeFound } from './receipt/customer-can-be-found.ts';
import { daysCanBeRead } from './receipt/days-can-be-read.ts';
import { handedInTime } from './receipt/handed-in-time.ts';
import { lineFits } from './receipt/line-fits.ts';
import { notBeforeContract } from './receipt/not-before-contract.ts';
import { oneCustomer } from './receipt/one-customer.ts';
import { partsFit } from './receipt/parts-fit.ts';
import { payerOnFile } from './receipt/payer-on-file.ts';
import { receivedByNow } from './receipt/received-by-now.ts';
import { reversalGivesReason } from './receipt/reversal-gives-reason.ts';
import { takenBackIsThere } from './receipt/taken-back-is-there.ts';
import { madeOfPlaces } from './region/made-of-places.ts';
import { namedOnce } from './region/named-once.ts';
import { placesKnown } from './region/places-known.ts';
import { ofThisMonth } from './signoff/of-this-month.ts';
import { signedAsSeen } from './signoff/signed-as-seen.ts';
import { aManagerRemains } from './staff/a-manager-remains.ts';
import { nameAndRoleGiven } from './staff/name-and-role-given.ts';
import { regionsAreKept } from './staff/regions-are-kept.ts';
import { agreedInTime } from './statement/agreed-in-time.ts';
import { agreementNamed } from './statement/agreement-named.ts';
import { agreementScanned } from './statement/agreement-scanned.ts';
import { comparedFirst } from './statement/compared-first.ts';
import { differenceKnown } from './statement/difference-known.ts';
import { differencesExplained } from './statement/differences-explained.ts';
import { fitsOnFile } from './statement/fits-on-file.ts';
import { monthBegun } from './statement/month-begun.ts';
import { ofAKnownCustomer } from './statement/of-a-known-customer.ts';
import { sentByNow } from './statement/sent-by-now.ts';
import { settledWhenPaid } from './statement/settled-when-paid.ts';
import { somethingToReconcile } from './statement/something-to-reconcile.ts';
import { theirLinesReadable } from './statement/their-lines-readable.ts';
import { totalsAgree } from './statement/totals-agree.ts';
import { hasPlaces } from './template/has-places.ts';
import { placesNamed } from './template/places-named.ts';
import { reviewedAsSeen } from './template/reviewed-as-seen.ts';
import { sealPlacesPresent } from './template/seal-places-present.ts';

export const activityClauses = [
  contactAfterConfirmation,
  customerOnFile,
  doneIsComplete,
  entryFits,
  hangsOnOneCustomer,
  kindAndStateChosen,
  missedGivesReason,
  movedHasNewDay,
  nextNotBeforeDone,
  onADayThatWas,
  ownerConsents,
  planHasDay,
  plannedNotPast,
  writtenInTime,
];

export const consentClauses = [
  answeredWhileHeld,
  askedOnce,
  customerHeld,
  declineGivesReason,
  noLongerThanAsked,
  notOnesOwn,
  purposeGiven,
  untilANearDay,
];

export const contractClauses = [
  amountInWordsAgrees,
  approvalOfThisContent,
  blankFieldsStruck,
  cardCompleteEnough,
  clauseAdded,
  clauseChanged,
  conditionsSaid,
  copiesAddUp,
  creditOverLine,
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
  longerThanGranted,
  milestoneInTime,
  milestonesDone,
  noListPrice,
  noMoneyMatched,
  notInvoiced,
  openReferencesNamed,
  otherNumberWithReason,
  overCreditLimit,
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
  signedInTime,
  signerAndDay,
  standardKept,
  statementUnreturned,
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
  beforeGoingLive,
  cardWorthFiling,
  cardsOpenedInMeasure,
  classWithReason,
  closingSaysHow,
  contactCanBeDialled,
  contactNamed,
  contactStillThere,
  contactsFit,
  creditCodeChecks,
  creditDaysBounded,
  creditOffFormula,
  creditOtherThanProposed,
  decisionGivesReason,
  decisionNamesTheOther,
  evidenceAsSeen,
  explainsWhatIsOwed,
  explanationSaysBoth,
  filedByNow,
  filedInTime,
  firstReportHolds,
  foundedOnADay,
  heirIsThere,
  importedByName,
  importedOnce,
  importedOwnerIsThere,
  keptUntilLaterDay,
  likeOneImported,
  natureChosen,
  notOnFile,
  noteKeptAsWritten,
  noteOnADayThatWas,
  noteSaysSomething,
  notesFit,
  obtainedByNow,
  obtainedDayKnown,
  outsideOwnRegion,
  ownReportOnce,
  phoneCanBeDialled,
  reasonGiven,
  releaseBounded,
  reportedAtOnce,
  sixItemsPresent,
  sourceChosen,
  suspicionGoesToManager,
  textFits,
  transferableWhenDormant,
  undoneWithinADay,
];

export const delegationClauses = [boundedInTime, toAColleague];

export const goliveClauses = [
  assistantThere,
  customersOnFile,
  financeThere,
  peopleThere,
  pricesListed,
  reopenedInMeasure,
  superiorThere,
  templatePassed,
];

export const importClauses = [likeAnotherRow, onceInTheFile, oneOwner];

export const invoiceClauses = [
  askedByHolder,
  contractInForce,
  endingGivesReason,
  handedOnADayThatWas,
  numberAndDay,
  numberOnce,
  receiverNamed,
  redNumberAndDay,
  titleAsOnCard,
  withinWhatIsLeft,
];

export const priceClauses = [daysInOrder, floorNotAboveList, priceComplete];

export const receiptClauses = [
  amountSaid,
  announcedByOwner,
  announcedCountsOnce,
  bankLineOnce,
  customerCanBeFound,
  daysCanBeRead,
  handedInTime,
  lineFits,
  notBeforeContract,
  oneCustomer,
  partsFit,
  payerOnFile,
  receivedByNow,
  reversalGivesReason,
  takenBackIsThere,
];

export const regionClauses = [madeOfPlaces, namedOnce, placesKnown];

export const signoffClauses = [ofThisMonth, signedAsSeen];

export const staffClauses = [aManagerRemains, nameAndRoleGiven, regionsAreKept];

export const statementClauses = [
  agreedInTime,
  agreementNamed,
  agreementScanned,
  comparedFirst,
  differenceKnown,
  differencesExplained,
  fitsOnFile,
  monthBegun,
  ofAKnownCustomer,
  sentByNow,
  settledWhenPaid,
  somethingToReconcile,
  theirLinesReadable,
  totalsAgree,
];

export const templateClauses = [hasPlaces, placesNamed, reviewedAsSeen, sealPlacesPresent];
