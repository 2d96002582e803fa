// Made by `npm run index` from the files beside it.
import { confirmCustomer } from './customer/confirm.ts';
import { editCustomer } from './customer/edit.ts';
import { fileCustomer } from './customer/file.ts';
import { refuseCustomer } from './customer/refuse.ts';
import { reportCustomer } from './customer/report.ts';
import { withdrawCustomer } from './customer/withdraw.ts';

export const commands = [confirmCustomer, editCustomer, fileCustomer, refuseCustomer, reportCustomer, withdrawCustomer];
