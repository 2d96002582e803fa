import { Duration, Fn, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import { Policy, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { BlockPublicAccess, Bucket, BucketEncryption, HttpMethods, ObjectLockRetention } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { SCANS_BUCKET, scansPrefix, ticketHeaders } from '#functions/scans-in-bucket.ts';
import type { Use } from '../uses.ts';
import { keyUse } from './house-key.ts';

const called = (action: string) => `s3:${action}`;

/** What S3 does with a key in the name of whoever sends or fetches. */
const withKey = ['Decrypt', 'GenerateDataKey'];

/**
 * The name of the bucket, which the pane's site has to know before there is one. It ends in the id of this very stack, since
 * the bucket of an earlier one may still be there.
 */
const nameIn = (scope: Construct): string => `salesdesk-scans-${Fn.select(2, Fn.split('/', Stack.of(scope).stackId))}`;

/** Where the pane sends scans to and fetches them from. */
export function scanAddress(scope: Construct): string {
  const { region, urlSuffix } = Stack.of(scope);
  return `https://${nameIn(scope)}.s3.${region}.${urlSuffix}`;
}

/** From where scans may be sent, by whose key they lie encrypted, and for how long they cannot be changed. */
export interface ScanBucketProps {
  readonly paneOrigin: string;
  readonly key?: IKey | undefined;
  readonly lockedForDays?: number | undefined;
}

/** The scans of signed contracts, kept even when their stack goes; the pane sends and fetches them there itself. */
export class ScanBucket extends Construct {
  private readonly bucket: Bucket;
  private readonly key: IKey | undefined;

  constructor(scope: Construct, id: string, { paneOrigin, key, lockedForDays }: ScanBucketProps) {
    super(scope, id);
    this.key = key;
    this.bucket = new Bucket(this, 'Bucket', {
      bucketName: nameIn(this),
      versioned: true,
      ...(key
        ? { encryption: BucketEncryption.KMS, encryptionKey: key, bucketKeyEnabled: true }
        : { encryption: BucketEncryption.S3_MANAGED }),
      // Not even the law's own erasure could end the other kind before its day.
      ...(lockedForDays !== undefined && {
        objectLockDefaultRetention: ObjectLockRetention.governance(Duration.days(lockedForDays)),
      }),
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      removalPolicy: RemovalPolicy.RETAIN,
      cors: [
        {
          allowedOrigins: [paneOrigin],
          allowedMethods: [HttpMethods.PUT, HttpMethods.GET],
          allowedHeaders: [...ticketHeaders],
          maxAge: 3600,
        },
      ],
      lifecycleRules: [
        { abortIncompleteMultipartUploadAfter: Duration.days(1) },
        // Bytes under their hash never change: an older version is the same file sent twice, or one taken away by mistake.
        { noncurrentVersionExpiration: Duration.days(365), expiredObjectDeleteMarker: true },
      ],
    });
    Validations.of(this.bucket.node.findChild('Resource')).acknowledge({
      id: 'AwsSolutions-S1',
      reason: 'The API alone gives out the addresses of scans, and its access log names whoever asked for one.',
    });
  }

  /** Tells a function where the scans are and lets it keep and read them, never take one away. */
  serve(fn: LambdaFunction, use: Use): void {
    const { bucketArn, bucketName } = this.bucket;
    const scans = `${scansPrefix}*`;
    const { 'Fn::GetAtt': arn } = Stack.of(this).resolve(bucketArn) as { 'Fn::GetAtt': readonly string[] };
    fn.addEnvironment(SCANS_BUCKET, bucketName);
    const policy = new Policy(this, 'Use', {
      statements: use.scans.map((action) =>
        action === 'ListBucket'
          ? new PolicyStatement({
              actions: [called(action)],
              resources: [bucketArn],
              conditions: { StringLike: { 's3:prefix': scans } },
            })
          : new PolicyStatement({ actions: [called(action)], resources: [`${bucketArn}/${scans}`] }),
      ),
    });
    if (this.key) policy.addStatements(keyUse(this.key, 's3', withKey));
    if (fn.role) policy.attachToRole(fn.role);
    Validations.of(policy).acknowledge({
      id: `AwsSolutions-IAM5[Resource::<${arn.join('.')}>/${scans}]`,
      reason: 'A scan lies under its hash, so the names are not known beforehand; all lie under one prefix.',
    });
  }
}
