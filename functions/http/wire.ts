/** What goes over the wire, for the pane: types only. */
export type { Envelope, Settled } from '#functions/commands/command.ts';
export type { Result } from '#functions/commands/batch.ts';
export type { Refusal, Conflict } from '#functions/refusal.ts';
export type { CustomerDetail, CustomerLine, CustomerListName, CustomerPage } from '#functions/queries/customers.ts';
export type {
  ContractDetail,
  ContractLine,
  ContractListName,
  ContractPage,
  CodeAnswer,
} from '#functions/queries/contracts.ts';
export type { BaseOfSupplement } from '#functions/queries/supplements.ts';
export type { Typing } from '#functions/queries/contract-typings.ts';
export type { TemplateDetail, TemplateLine } from '#functions/queries/templates.ts';
export type { Ticket } from '#functions/files.ts';
export type { DelegationLine } from '#functions/queries/delegations.ts';
export type { NoticeLine, NoticePage } from '#functions/queries/notices.ts';
export type { PriceInList } from '#functions/queries/prices.ts';
export type { ClockNow, Holding, HoldingPage, Load } from '#functions/queries/holdings.ts';
export type { RegionLine, StaffLine } from '#functions/queries/staff.ts';
export type { ActivityLine, ActivityPage } from '#functions/queries/activities.ts';
export type { ConsentLine, ConsentListName } from '#functions/queries/consents.ts';
export type { CardFile } from '#functions/queries/card.ts';
export type { ContractInDossier } from '#functions/queries/dossier.ts';
export type { FieldAct } from '#functions/queries/field-history.ts';
export type { Named } from '#functions/queries/named.ts';
export type { StandingLine } from '#functions/queries/standing-line.ts';
export type { BackupRows } from '#functions/queries/backups.ts';
export type { Cell } from '#functions/queries/crossview.ts';
export type {
  AccountLine,
  AccountPage,
  Money,
  Receivable,
  ReceivableListName,
} from '#functions/queries/receivables.ts';
export type { ReceiptLine, ReceiptListName, ReceiptPage, Suggestion } from '#functions/queries/receipts.ts';
export type { Invoiceable, InvoiceLine, InvoiceListName, InvoicePage } from '#functions/queries/invoices.ts';
export type {
  StatementDetail,
  StatementInList,
  StatementListName,
  StatementPage,
} from '#functions/queries/statements.ts';
export type { Ageing, AgeingCell } from '#functions/queries/ageing.ts';
export type { SignoffNow } from '#functions/queries/signoff.ts';
export type { Checklist, GoliveNow } from '#functions/queries/golive.ts';
export type { AlikeRows, ImportRow } from '#functions/queries/imports.ts';
export type { Choice, Match } from '#functions/match/money/terms.ts';
