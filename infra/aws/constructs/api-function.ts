import { Duration } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, type Function as LambdaFunction, Runtime } from 'aws-cdk-lib/aws-lambda';
import { type BundlingOptions, NodejsFunction, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';
import { Construct } from 'constructs';
import { join } from 'node:path';
import { keptLog } from './kept-log.ts';

const root = join(import.meta.dirname, '../../..');

/** The SDK goes along, so that what was tested is what runs; read as ES modules, a sixth of the bundle is left out. */
const bundling: BundlingOptions = {
  format: OutputFormat.ESM,
  mainFields: ['module', 'main'],
  minify: true,
  // `charset` of these options does not reach esbuild, and Chinese text escaped is twice as long.
  esbuildArgs: { '--charset': 'utf8' },
  target: 'node24',
  bundleAwsSDK: true,
};

/** The function behind the API: every command and every query. */
export class ApiFunction extends Construct {
  readonly fn: LambdaFunction;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    const logGroup = keptLog(this);
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    logGroup.grantWrite(role);
    this.fn = new NodejsFunction(this, 'Function', {
      entry: join(root, 'functions/http/handler.ts'),
      projectRoot: root,
      depsLockFilePath: join(root, 'package-lock.json'),
      bundling,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      // A batch of 100 rows is compared with its candidates in one call; processor time comes with memory.
      memorySize: 1024,
      // The HTTP API gives up after 30 seconds; an answer after that reaches nobody.
      timeout: Duration.seconds(29),
      role,
      logGroup,
      environment: { NODE_ENV: 'production' },
      awsSdkConnectionReuse: false,
    });
  }
}
