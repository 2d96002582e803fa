import { Duration, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import { Policy, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { BlockPublicAccess, Bucket, BucketEncryption, HttpMethods } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { SCANS_BUCKET, scansPrefix, ticketHeaders } from '#functions/scans-in-bucket.ts';

/** The scans of signed contracts, kept even when their stack goes; the pane sends and fetches them there itself. */
export class ScanBucket extends Construct {
  private readonly bucket: Bucket;

  constructor(scope: Construct, id: string, { paneOrigin }: { readonly paneOrigin: string }) {
    super(scope, id);
    this.bucket = new Bucket(this, 'Bucket', {
      versioned: true,
      encryption: BucketEncryption.S3_MANAGED,
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
  serve(fn: LambdaFunction): void {
    const { bucketArn, bucketName } = this.bucket;
    const scans = `${scansPrefix}*`;
    const { 'Fn::GetAtt': arn } = Stack.of(this).resolve(bucketArn) as { 'Fn::GetAtt': readonly string[] };
    fn.addEnvironment(SCANS_BUCKET, bucketName);
    const use = new Policy(this, 'Use', {
      statements: [
        new PolicyStatement({ actions: ['s3:PutObject', 's3:GetObject'], resources: [`${bucketArn}/${scans}`] }),
        // Without it a scan that never came is "not allowed" instead of "not there".
        new PolicyStatement({
          actions: ['s3:ListBucket'],
          resources: [bucketArn],
          conditions: { StringLike: { 's3:prefix': scans } },
        }),
      ],
    });
    if (fn.role) use.attachToRole(fn.role);
    Validations.of(use).acknowledge({
      id: `AwsSolutions-IAM5[Resource::<${arn.join('.')}>/${scans}]`,
      reason: 'A scan lies under its hash, so the names are not known beforehand; all lie under one prefix.',
    });
  }
}
