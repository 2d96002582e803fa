import { Construct } from 'constructs';
import type { Settings } from '../settings.ts';
import { Alarms } from './alarms.ts';
import { Budget } from './budget.ts';
import { Dashboard } from './dashboard.ts';
import type { FrontDoor } from './front-door.ts';
import { metricsOf, type Watched } from './metrics.ts';
import type { SalesTable } from './sales-table.ts';
import type { Schedules } from './schedules.ts';

/** Whom to tell, and what is watched. */
export interface WatchProps extends Pick<Watched, 'functions'> {
  readonly settings: Settings;
  readonly door: FrontDoor;
  readonly schedules: Schedules;
  readonly table: SalesTable;
}

/** 值守: alarms by mail, one page that shows how the house does, and a budget. */
export class Watch extends Construct {
  constructor(scope: Construct, id: string, { settings, door, functions, schedules, table: { table } }: WatchProps) {
    super(scope, id);
    const { alarmEmail: email, monthlyBudget: monthly } = settings;
    const { failures, lookedAfter } = schedules;
    const metrics = metricsOf({ api: door.api, functions, failures, lookedAfter, table });
    const { all } = new Alarms(this, 'Alarms', { metrics, email });
    new Dashboard(this, 'Dashboard', { metrics, alarms: all, accessLog: door.log });
    new Budget(this, 'Budget', { monthly, email });
  }
}
