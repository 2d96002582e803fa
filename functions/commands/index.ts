// Made by `npm run index` from the files beside it.
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
import { confirmCustomer } from './customer/confirm.ts';
import { editCustomer } from './customer/edit.ts';
import { fileCustomer } from './customer/file.ts';
import { refuseCustomer } from './customer/refuse.ts';
import { reportCustomer } from './customer/report.ts';
import { withdrawCustomer } from './customer/withdraw.ts';
import { endDelegation } from './delegation/end.ts';
import { giveDelegation } from './delegation/give.ts';
import { editPrice } from './price/edit.ts';
import { listPrice } from './price/list.ts';
import { withdrawPrice } from './price/withdraw.ts';
import { registerTemplate } from './template/register.ts';
import { retireTemplate } from './template/retire.ts';
import { reviewTemplate } from './template/review.ts';
import { reviseTemplate } from './template/revise.ts';

export const commands = [
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
  confirmCustomer,
  editCustomer,
  fileCustomer,
  refuseCustomer,
  reportCustomer,
  withdrawCustomer,
  endDelegation,
  giveDelegation,
  editPrice,
  listPrice,
  withdrawPrice,
  registerTemplate,
  retireTemplate,
  reviewTemplate,
  reviseTemplate,
];
