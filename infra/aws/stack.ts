import { CfnOutput, Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { ApiFunction } from './constructs/api-function.ts';
import { FrontDoor } from './constructs/front-door.ts';
import { SalesTable } from './constructs/sales-table.ts';
import { ScanBucket } from './constructs/scan-bucket.ts';
import { Schedules, scheduleUse } from './constructs/schedules.ts';
import { SignIn } from './constructs/sign-in.ts';
import { marksOutgoing, opensDoor } from './constructs/way-out.ts';
import { type Settings, wayOutIn } from './settings.ts';

/** One department's Salesdesk in its own account. */
export class SalesdeskStack extends Stack {
  constructor(scope: Construct, id: string, settings: Settings) {
    const { region, paneOrigin } = settings;
    super(scope, id, { env: { region }, terminationProtection: true, description: 'Salesdesk 销售台' });

    const table = new SalesTable(this, 'Table');
    const scans = new ScanBucket(this, 'Scans', { paneOrigin });
    const signIn = new SignIn(this, 'SignIn', settings);
    const { fn } = new ApiFunction(this, 'Api');
    table.serve(fn);
    scans.serve(fn);
    signIn.serve(fn);
    const wayOut = wayOutIn(settings);
    const schedules = new Schedules(this, 'Schedules', { sendsOut: wayOut !== undefined });
    table.serve(schedules.fn, scheduleUse);
    if (wayOut) {
      marksOutgoing(fn, wayOut);
      opensDoor(schedules.fn, wayOut);
    }
    const door = new FrontDoor(this, 'FrontDoor', { fn, authorizer: signIn.authorizer, paneOrigin });

    new CfnOutput(this, 'ApiUrl', { value: door.url });
  }
}
