import { SecretValue } from 'aws-cdk-lib';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { OUTGOING_FROM, OUTGOING_KIND, OUTGOING_SECRET, OUTGOING_TO, OUTGOING_URL } from '#functions/outgoing/door.ts';

/** By what notices go out, the secret of Secrets Manager that holds its `url` and `secret`, and between whom letters go. */
export interface WayOut {
  readonly kind: string;
  readonly secretName: string;
  readonly from?: string;
  readonly to?: string;
}

/** Tells the function that makes notices that they go out too. */
export const marksOutgoing = (fn: LambdaFunction, { kind }: WayOut): void => {
  fn.addEnvironment(OUTGOING_KIND, kind);
};

/** Opens the door to the function that sends. The template names the secret; CloudFormation alone reads it, at deployment. */
export function opensDoor(fn: LambdaFunction, { kind, secretName, from, to }: WayOut): void {
  const held = (jsonField: string): string => SecretValue.secretsManager(secretName, { jsonField }).unsafeUnwrap();
  fn.addEnvironment(OUTGOING_KIND, kind);
  fn.addEnvironment(OUTGOING_URL, held('url'));
  fn.addEnvironment(OUTGOING_SECRET, held('secret'));
  if (from !== undefined) fn.addEnvironment(OUTGOING_FROM, from);
  if (to !== undefined) fn.addEnvironment(OUTGOING_TO, to);
}
