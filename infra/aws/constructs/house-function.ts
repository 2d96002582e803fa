import type { Duration } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, type Function as LambdaFunction, Runtime } from 'aws-cdk-lib/aws-lambda';
import { type BundlingOptions, NodejsFunction, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
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

/** What a function of the house begins at, and what it is given to run on. */
export interface HouseFunctionProps {
  readonly entry: string;
  readonly memorySize: number;
  readonly timeout: Duration;
  /** Where calls go that failed however often they were tried. */
  readonly deadLetterQueue?: IQueue;
  readonly retryAttempts?: number;
}

/** A function with a role and a log of its own, which may nothing but write that log. */
export function houseFunction(scope: Construct, { entry, ...props }: HouseFunctionProps): LambdaFunction {
  const logGroup = keptLog(scope);
  const role = new Role(scope, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
  logGroup.grantWrite(role);
  return new NodejsFunction(scope, 'Function', {
    entry: join(root, entry),
    projectRoot: root,
    depsLockFilePath: join(root, 'package-lock.json'),
    bundling,
    runtime: Runtime.NODEJS_24_X,
    architecture: Architecture.ARM_64,
    role,
    logGroup,
    environment: { NODE_ENV: 'production' },
    awsSdkConnectionReuse: false,
    ...props,
  });
}
