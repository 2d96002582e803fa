// Made by `npm run index` from the files beside it.
import { editActivity } from './activity/edit.ts';
import { logActivity } from './activity/log.ts';
import { makeBackup } from './backup/make.ts';
import { askConsent } from './consent/ask.ts';
import { declineConsent } from './consent/decline.ts';
import { grantConsent } from './consent/grant.ts';
import { revokeConsent } from './consent/revoke.ts';
import { withdrawConsent } from './consent/withdraw.ts';
import { approveContract } from './contract/approve.ts';
import { closeContract } from './contract/close.ts';
import { copyContract } from './contract/copy.ts';
import { draftContract } from './contract/draft.ts';
import { fileContract } from './contract/file.ts';
import { reachContract } from './contract/reach.ts';
import { recallContract } from './contract/recall.ts';
import { returnContract } from './contract/return.ts';
import { reviewContract } from './contract/review.ts';
import { signContract } from './contract/sign.ts';
import { submitContract } from './contract/submit.ts';
import { tickContract } from './contract/tick.ts';
import { voidContract } from './contract/void.ts';
import { affirmCustomer } from './customer/affirm.ts';
import { classifyCustomer } from './customer/classify.ts';
import { closeNoteCustomer } from './customer/close-note.ts';
import { confirmCustomer } from './customer/confirm.ts';
import { contactCustomer } from './customer/contact.ts';
import { deleteCustomer } from './customer/delete.ts';
import { dropContactCustomer } from './customer/drop-contact.ts';
import { editCustomer } from './customer/edit.ts';
import { explainCustomer } from './customer/explain.ts';
import { fileCustomer } from './customer/file.ts';
import { grantCreditCustomer } from './customer/grant-credit.ts';
import { importCustomer } from './customer/import.ts';
import { keepCustomer } from './customer/keep.ts';
import { noteCustomer } from './customer/note.ts';
import { offerCustomer } from './customer/offer.ts';
import { proposeCreditCustomer } from './customer/propose-credit.ts';
import { refuseCustomer } from './customer/refuse.ts';
import { releaseCustomer } from './customer/release.ts';
import { reportCustomer } from './customer/report.ts';
import { transferCustomer } from './customer/transfer.ts';
import { undoTransferCustomer } from './customer/undo-transfer.ts';
import { unmaskCustomer } from './customer/unmask.ts';
import { verifyCustomer } from './customer/verify.ts';
import { withdrawCustomer } from './customer/withdraw.ts';
import { endDelegation } from './delegation/end.ts';
import { giveDelegation } from './delegation/give.ts';
import { declareGolive } from './golive/declare.ts';
import { reopenGolive } from './golive/reopen.ts';
import { askInvoice } from './invoice/ask.ts';
import { declineInvoice } from './invoice/decline.ts';
import { handInvoice } from './invoice/hand.ts';
import { issueInvoice } from './invoice/issue.ts';
import { reddenInvoice } from './invoice/redden.ts';
import { voidInvoice } from './invoice/void.ts';
import { withdrawInvoice } from './invoice/withdraw.ts';
import { editPrice } from './price/edit.ts';
import { listPrice } from './price/list.ts';
import { withdrawPrice } from './price/withdraw.ts';
import { announceReceipt } from './receipt/announce.ts';
import { confirmReceipt } from './receipt/confirm.ts';
import { dropReceipt } from './receipt/drop.ts';
import { editReceipt } from './receipt/edit.ts';
import { enterReceipt } from './receipt/enter.ts';
import { matchReceipt } from './receipt/match.ts';
import { reverseReceipt } from './receipt/reverse.ts';
import { dropRegion } from './region/drop.ts';
import { editRegion } from './region/edit.ts';
import { keepRegion } from './region/keep.ts';
import { giveSignoff } from './signoff/give.ts';
import { editStaff } from './staff/edit.ts';
import { enterStaff } from './staff/enter.ts';
import { leaveStaff } from './staff/leave.ts';
import { agreeStatement } from './statement/agree.ts';
import { compareStatement } from './statement/compare.ts';
import { explainStatement } from './statement/explain.ts';
import { openStatement } from './statement/open.ts';
import { sendStatement } from './statement/send.ts';
import { settleStatement } from './statement/settle.ts';
import { registerTemplate } from './template/register.ts';
import { retireTemplate } from './template/retire.ts';
import { reviewTemplate } from './template/review.ts';
import { reviseTemplate } from './template/revise.ts';

export const commands = [
  editActivity,
  logActivity,
  makeBackup,
  askConsent,
  declineConsent,
  grantConsent,
  revokeConsent,
  withdrawConsent,
  approveContract,
  closeContract,
  copyContract,
  draftContract,
  fileContract,
  reachContract,
  recallContract,
  returnContract,
  reviewContract,
  signContract,
  submitContract,
  tickContract,
  voidContract,
  affirmCustomer,
  classifyCustomer,
  closeNoteCustomer,
  confirmCustomer,
  contactCustomer,
  deleteCustomer,
  dropContactCustomer,
  editCustomer,
  explainCustomer,
  fileCustomer,
  grantCreditCustomer,
  importCustomer,
  keepCustomer,
  noteCustomer,
  offerCustomer,
  proposeCreditCustomer,
  refuseCustomer,
  releaseCustomer,
  reportCustomer,
  transferCustomer,
  undoTransferCustomer,
  unmaskCustomer,
  verifyCustomer,
  withdrawCustomer,
  endDelegation,
  giveDelegation,
  declareGolive,
  reopenGolive,
  askInvoice,
  declineInvoice,
  handInvoice,
  issueInvoice,
  reddenInvoice,
  voidInvoice,
  withdrawInvoice,
  editPrice,
  listPrice,
  withdrawPrice,
  announceReceipt,
  confirmReceipt,
  dropReceipt,
  editReceipt,
  enterReceipt,
  matchReceipt,
  reverseReceipt,
  dropRegion,
  editRegion,
  keepRegion,
  giveSignoff,
  editStaff,
  enterStaff,
  leaveStaff,
  agreeStatement,
  compareStatement,
  explainStatement,
  openStatement,
  sendStatement,
  settleStatement,
  registerTemplate,
  retireTemplate,
  reviewTemplate,
  reviseTemplate,
];
