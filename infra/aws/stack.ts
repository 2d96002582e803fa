import { CfnOutput, Stack, Tags } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { ApiFunction } from './constructs/api-function.ts';
import { Entrance } from './constructs/entrance.ts';
import { houseKey } from './constructs/house-key.ts';
import { SalesTable } from './constructs/sales-table.ts';
import { scanAddress, ScanBucket } from './constructs/scan-bucket.ts';
import { Schedules } from './constructs/schedules.ts';
import { SignIn } from './constructs/sign-in.ts';
import { Watch } from './constructs/watch.ts';
import { marksOutgoing, opensDoor } from './constructs/way-out.ts';
import { type Settings, wayOutIn } from './settings.ts';
import { uses } from './uses.ts';

/** What a department decided, and the folder that the pane was bundled into. */
export interface SalesdeskStackProps {
  readonly settings: Settings;
  readonly pane: string;
}

/** One department's Salesdesk in its own account. */
export class SalesdeskStack extends Stack {
  constructor(scope: Construct, id: string, { settings, pane }: SalesdeskStackProps) {
    const { region, department, customerManagedKey, scansLockedForDays: lockedForDays } = settings;
    super(scope, id, { env: { region }, terminationProtection: true, description: 'Salesdesk 销售台' });
    Tags.of(this).add('app', 'salesdesk');
    Tags.of(this).add('department', department);

    const key = customerManagedKey ? houseKey(this) : undefined;
    const table = new SalesTable(this, 'Table', { key });
    const signIn = new SignIn(this, 'SignIn', settings);
    const { fn } = new ApiFunction(this, 'Api');
    const { door, host, leadsTo } = new Entrance(this, 'Entrance', {
      settings,
      fn,
      authorizer: signIn.authorizer,
      files: pane,
      scans: scanAddress(this),
    });
    const scans = new ScanBucket(this, 'Scans', { paneOrigin: `https://${host}`, key, lockedForDays });
    table.serve(fn, uses.api);
    scans.serve(fn, uses.api);
    signIn.serve(fn);
    const wayOut = wayOutIn(settings);
    const schedules = new Schedules(this, 'Schedules', { sendsOut: wayOut !== undefined });
    table.serve(schedules.fn, uses.schedules);
    if (wayOut) {
      marksOutgoing(fn, wayOut);
      opensDoor(schedules.fn, wayOut);
    }
    new Watch(this, 'Watch', { settings, door, functions: { api: fn, schedules: schedules.fn }, schedules, table });

    new CfnOutput(this, 'Address', { value: `https://${host}`, description: 'The origin of pane and API' });
    new CfnOutput(this, 'LeadsTo', { value: leadsTo, description: 'Where the domain has to lead, by a CNAME record' });
    new CfnOutput(this, 'TableName', { value: table.table.tableName, description: 'What a command wants as --table' });
  }
}
