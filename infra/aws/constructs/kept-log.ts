import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';

/** A log kept for the half-year an auditor may ask back, and no longer. */
export const keptLog = (scope: Construct): LogGroup =>
  new LogGroup(scope, 'Log', { retention: RetentionDays.SIX_MONTHS });
