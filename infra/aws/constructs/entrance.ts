import type { IHttpRouteAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { contentPolicy } from '../content-policy.ts';
import { isInChina, type Settings } from '../settings.ts';
import { FrontDoor, type OwnName } from './front-door.ts';
import { PaneDeployment } from './pane-deployment.ts';
import { PaneFunction } from './pane-function.ts';
import { PaneSite } from './pane-site.ts';

/** What the department decided, what stands behind the door, and the folder that the pane was bundled into. */
export interface EntranceProps {
  readonly settings: Settings;
  readonly fn: IFunction;
  readonly authorizer: IHttpRouteAuthorizer;
  readonly files: string;
  /** Where the pane sends scans to. */
  readonly scans: string;
}

const ownNameIn = ({ domain, certificate }: Settings): OwnName | undefined =>
  domain === undefined || certificate === undefined ? undefined : { domain, certificate };

/**
 * Where people come in: pane and API at one origin, as on a machine of one's own. So no page of another origin may call the
 * API, no request is preceded by a question whether it may be made, and the pane's policy names nothing that is not itself.
 */
export class Entrance extends Construct {
  readonly door: FrontDoor;
  /** The host that people reach Salesdesk by. */
  readonly host: string;
  /** Where the department's own name has to lead, if it has one. */
  readonly leadsTo: string;

  constructor(scope: Construct, id: string, { settings, fn, authorizer, files, scans }: EntranceProps) {
    super(scope, id);
    const ownName = ownNameIn(settings);
    const policy = contentPolicy({ signInHost: settings.signInHost, scans });
    if (ownName && isInChina(settings)) {
      this.door = new FrontDoor(this, 'Door', { fn, authorizer, ownName });
      this.host = ownName.domain;
      this.leadsTo = this.door.leadsTo;
      new PaneFunction(this, 'Pane', { files, contentPolicy: policy, door: this.door });
    } else {
      this.door = new FrontDoor(this, 'Door', { fn, authorizer });
      const site = new PaneSite(this, 'Site', { api: this.door.leadsTo, contentPolicy: policy, ownName });
      this.host = site.host;
      this.leadsTo = site.leadsTo;
      new PaneDeployment(this, 'Pane', { files, bucket: site.bucket });
    }
  }
}
