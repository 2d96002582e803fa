import { Duration, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import { BlockPublicAccess, Bucket, BucketEncryption, type IBucket, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';

/** Regions that have to be opted into, Hong Kong the nearest: CloudFront delivers no log to a bucket there. */
const undelivered =
  /^(af-south-1|ap-east-\d|ap-south-2|ap-southeast-[3-9]|ca-west-1|eu-central-2|eu-south-\d|il-central-1|me-|mx-)/;

/** Who asked CloudFront for what, kept as long as the other logs; undefined where CloudFront cannot deliver it. */
export function edgeLog(scope: Construct): IBucket | undefined {
  if (undelivered.test(Stack.of(scope).region)) return undefined;
  const bucket = new Bucket(scope, 'Log', {
    // CloudFront delivers by an access control list.
    objectOwnership: ObjectOwnership.BUCKET_OWNER_PREFERRED,
    encryption: BucketEncryption.S3_MANAGED,
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    enforceSSL: true,
    minimumTLSVersion: 1.2,
    removalPolicy: RemovalPolicy.RETAIN,
    lifecycleRules: [{ expiration: Duration.days(180) }],
  });
  Validations.of(bucket.node.findChild('Resource')).acknowledge({
    id: 'AwsSolutions-S1',
    reason: 'It holds a log itself; a log of its readers would need another, without end.',
  });
  return bucket as IBucket;
}
