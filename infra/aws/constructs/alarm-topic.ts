import { RemovalPolicy, Stack } from 'aws-cdk-lib';
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Construct } from 'constructs';

/**
 * Where alarms go, and from there by mail to one address, which has to confirm it once. Alarms cannot write to a topic under
 * the key that AWS keeps for all topics, so this one has its own; nothing under it outlives a day.
 */
export function alarmTopic(scope: Construct, email: string): Topic {
  const key = new Key(scope, 'Key', {
    description: 'Salesdesk: alarms',
    enableKeyRotation: true,
    removalPolicy: RemovalPolicy.DESTROY,
  });
  const topic = new Topic(scope, 'Topic', { displayName: 'Salesdesk', masterKey: key, enforceSSL: true });
  const { account } = Stack.of(scope);
  const conditions = { StringEquals: { 'aws:SourceAccount': account } };
  topic.grantPublish(new ServicePrincipal('cloudwatch.amazonaws.com', { conditions }));
  topic.addSubscription(new EmailSubscription(email));
  return topic;
}
