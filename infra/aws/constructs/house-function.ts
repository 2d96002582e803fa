import type { Duration } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, type Function as LambdaFunction, LoggingFormat, Runtime } from 'aws-cdk-lib/aws-lambda';
import { type BundlingOptions, NodejsFunction, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { join } from 'node:path';
import { functionBundle } from '../function-bundle.ts';
import { keptLog } from './kept-log.ts';

const root = join(import.meta.dirname, '../../..');

const { charset, external, mainFields, minify, target } = functionBundle;

const bundling: BundlingOptions = {
  format: OutputFormat.ESM,
  mainFields,
  minify,
  target,
  externalModules: external,
  bundleAwsSDK: true,
  // `charset` of these options does not reach esbuild.
  esbuildArgs: { '--charset': charset },
};

/** Copies a folder beside the bundle, in whatever shell this is. */
const besideBundle = (files: string) => ({
  beforeInstall: () => [],
  beforeBundling: () => [],
  afterBundling: (_: string, outdir: string) => [
    `node -e "require('fs').cpSync(process.argv[1], process.argv[2], {recursive: true})" "${files}" "${join(outdir, 'files')}"`,
  ],
});

/** What a function of the house begins at, and what it is given to run on. */
export interface HouseFunctionProps {
  readonly entry: string;
  readonly memorySize: number;
  readonly timeout: Duration;
  /** Where calls go that failed however often they were tried. */
  readonly deadLetterQueue?: IQueue;
  readonly retryAttempts?: number;
  /** A folder that goes along with the code, as `files`. */
  readonly files?: string;
}

/** A function with a role and a log of its own, which may nothing but write that log. */
export function houseFunction(scope: Construct, { entry, files, ...props }: HouseFunctionProps): LambdaFunction {
  const logGroup = keptLog(scope);
  const role = new Role(scope, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
  logGroup.grantWrite(role);
  return new NodejsFunction(scope, 'Function', {
    entry: join(root, entry),
    projectRoot: root,
    depsLockFilePath: join(root, 'package-lock.json'),
    bundling: { ...bundling, ...(files !== undefined && { commandHooks: besideBundle(files) }) },
    runtime: Runtime.NODEJS_24_X,
    architecture: Architecture.ARM_64,
    role,
    logGroup,
    loggingFormat: LoggingFormat.JSON,
    environment: { NODE_ENV: 'production' },
    awsSdkConnectionReuse: false,
    ...props,
  });
}
