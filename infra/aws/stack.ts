import { CfnOutput, Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { ApiFunction } from './constructs/api-function.ts';
import { FrontDoor } from './constructs/front-door.ts';
import { SalesTable } from './constructs/sales-table.ts';
import { ScanBucket } from './constructs/scan-bucket.ts';
import { SignIn } from './constructs/sign-in.ts';
import type { Settings } from './settings.ts';

/** One department's Salesdesk in its own account. */
export class SalesdeskStack extends Stack {
  constructor(scope: Construct, id: string, { region, paneOrigin, ...entra }: Settings) {
    super(scope, id, { env: { region }, terminationProtection: true, description: 'Salesdesk 销售台' });

    const table = new SalesTable(this, 'Table');
    const scans = new ScanBucket(this, 'Scans', { paneOrigin });
    const signIn = new SignIn(this, 'SignIn', entra);
    const { fn } = new ApiFunction(this, 'Api');
    table.serve(fn);
    scans.serve(fn);
    signIn.serve(fn);
    const door = new FrontDoor(this, 'FrontDoor', { fn, authorizer: signIn.authorizer, paneOrigin });

    new CfnOutput(this, 'ApiUrl', { value: door.url });
  }
}
