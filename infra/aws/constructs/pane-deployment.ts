import { Stack, Validations } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { Asset } from 'aws-cdk-lib/aws-s3-assets';
import { BucketDeployment, CacheControl, Source } from 'aws-cdk-lib/aws-s3-deployment';
import { Construct } from 'constructs';
import { pieces } from '../pane-files.ts';
import { cacheControl } from '../pane-headers.ts';
import { keptLog } from './kept-log.ts';

/** The folder that the pane was bundled into, and the bucket that it is served from. */
export interface PaneDeploymentProps {
  readonly files: string;
  readonly bucket: IBucket;
}

/** Fills the pane's bucket when the stack is deployed. Pieces of an earlier pane stay: who has it open may yet ask for them. */
export class PaneDeployment extends Construct {
  constructor(scope: Construct, id: string, { files, bucket }: PaneDeploymentProps) {
    super(scope, id);
    const archive = new Asset(this, 'Files', { path: files });
    const logGroup = keptLog(this);
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    logGroup.grantWrite(role);
    const put = (name: string, options: object): BucketDeployment =>
      new BucketDeployment(this, name, {
        sources: [Source.bucket(archive.bucket, archive.s3ObjectKey)],
        destinationBucket: bucket,
        role: role.withoutPolicyUpdates(),
        logGroup,
        memoryLimit: 256,
        prune: false,
        retainOnDelete: false,
        ...options,
      });
    const placed = put('Pieces', {
      exclude: ['*'],
      include: [pieces],
      cacheControl: [CacheControl.fromString(cacheControl.piece)],
    });
    const named = put('Entries', {
      exclude: [pieces],
      cacheControl: [CacheControl.fromString(cacheControl.entry)],
    });
    mayFill(role, bucket, archive);
    placed.node.addDependency(role);
    // Nothing is named before it is there.
    named.node.addDependency(placed);
    for (const { node } of Stack.of(this).node.children)
      if (node.id.startsWith('Custom::CDKBucketDeployment'))
        Validations.of(node.findChild('Resource')).acknowledge({
          id: 'AwsSolutions-L1',
          reason: 'The function is CDK’s own and runs on what CDK tried it with; it runs at a deployment only.',
        });
  }
}

/** What the deployment does, in place of all that CDK would grant it. */
function mayFill(role: Role, bucket: IBucket, archive: Asset): void {
  role.addToPolicy(
    new PolicyStatement({ actions: ['s3:GetObject'], resources: [archive.bucket.arnForObjects(archive.s3ObjectKey)] }),
  );
  role.addToPolicy(new PolicyStatement({ actions: ['s3:ListBucket'], resources: [bucket.bucketArn] }));
  const { 'Fn::GetAtt': arn } = Stack.of(role).resolve(bucket.bucketArn) as { 'Fn::GetAtt': readonly string[] };
  role.addToPolicy(
    new PolicyStatement({ actions: ['s3:PutObject', 's3:DeleteObject'], resources: [bucket.arnForObjects('*')] }),
  );
  Validations.of(role.node.findChild('DefaultPolicy')).acknowledge({
    id: `AwsSolutions-IAM5[Resource::<${arn.join('.')}>/*]`,
    reason: 'The names of the pane’s files come of its bundling; the bucket holds nothing else.',
  });
}
