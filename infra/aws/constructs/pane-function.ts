import { Duration } from 'aws-cdk-lib';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { Construct } from 'constructs';
import type { PANE_POLICY } from '../pane-door/handler.ts';
import type { FrontDoor } from './front-door.ts';
import { houseFunction } from './house-function.ts';

/** By type, because the handler reads its environment as soon as it is imported. */
type Environment = Readonly<Record<typeof PANE_POLICY, string>>;

/** The folder that the pane was bundled into, what it may reach, and the door it is served through. */
export interface PaneFunctionProps {
  readonly files: string;
  readonly contentPolicy: string;
  readonly door: FrontDoor;
}

/** The pane in China, whose CloudFront has no origin access control and takes no cache policy: served beside the API, as CloudFront would. */
export class PaneFunction extends Construct {
  constructor(scope: Construct, id: string, { files, contentPolicy, door }: PaneFunctionProps) {
    super(scope, id);
    const fn = houseFunction(this, {
      entry: 'infra/aws/pane-door/handler.ts',
      files,
      // All files, packed, are held in memory.
      memorySize: 512,
      timeout: Duration.seconds(10),
    });
    const environment: Environment = { PANE_POLICY: contentPolicy };
    for (const [name, value] of Object.entries(environment)) fn.addEnvironment(name, value);
    const integration = new HttpLambdaIntegration('Pane', fn);
    for (const path of ['/pane/{proxy+}', '/assets/{proxy+}'])
      door.openToAll(
        path,
        integration,
        'The files of the pane are the same for everybody and say nothing of the department.',
      );
  }
}
