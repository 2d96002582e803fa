import type { Route } from './route.ts';
import { activityRoutes } from './routes/activities.ts';
import { ageingRoutes } from './routes/ageing.ts';
import { consentRoutes } from './routes/consents.ts';
import { contractRoutes } from './routes/contracts.ts';
import { customerRoutes } from './routes/customers.ts';
import { delegationRoutes } from './routes/delegations.ts';
import { goliveRoutes } from './routes/golive.ts';
import { houseRoutes } from './routes/house.ts';
import { invoiceRoutes } from './routes/invoices.ts';
import { noticeRoutes } from './routes/notices.ts';
import { priceRoutes } from './routes/prices.ts';
import { receiptRoutes } from './routes/receipts.ts';
import { receivableRoutes } from './routes/receivables.ts';
import { signoffRoutes } from './routes/signoff.ts';
import { staffRoutes } from './routes/staff.ts';
import { statementRoutes } from './routes/statements.ts';
import { templateRoutes } from './routes/templates.ts';

/** Every door behind the sign-in. */
export const routes: readonly Route[] = [
  ...houseRoutes,
  ...customerRoutes,
  ...templateRoutes,
  ...priceRoutes,
  ...contractRoutes,
  ...activityRoutes,
  ...consentRoutes,
  ...delegationRoutes,
  ...noticeRoutes,
  ...receivableRoutes,
  ...receiptRoutes,
  ...invoiceRoutes,
  ...statementRoutes,
  ...ageingRoutes,
  ...signoffRoutes,
  ...staffRoutes,
  ...goliveRoutes,
];
