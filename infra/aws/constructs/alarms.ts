import { Alarm, ComparisonOperator, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { Construct } from 'constructs';
import { alarmTopic } from './alarm-topic.ts';
import { type Limit, limits } from './limits.ts';
import type { Metrics } from './metrics.ts';

/** What is beyond a limit. Nothing counted is nothing wrong, but of a heart-beat it is the very thing. */
const beyond = (limit: Limit) =>
  'least' in limit
    ? {
        threshold: limit.least,
        comparisonOperator: ComparisonOperator.LESS_THAN_THRESHOLD,
        treatMissingData: TreatMissingData.BREACHING,
      }
    : {
        threshold: limit.most,
        comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
        treatMissingData: TreatMissingData.NOT_BREACHING,
      };

/** Tells one address by mail when a limit is passed, and when it is kept again. */
export class Alarms extends Construct {
  readonly all: readonly Alarm[];

  constructor(scope: Construct, id: string, { metrics, email }: { readonly metrics: Metrics; readonly email: string }) {
    super(scope, id);
    const tell = new SnsAction(alarmTopic(this, email));
    this.all = Object.entries(limits).map(([name, limit]) => {
      const metric = metrics[name as keyof Metrics];
      const { says: alarmDescription, periods: evaluationPeriods } = limit;
      const alarm = new Alarm(this, name, { metric, alarmDescription, evaluationPeriods, ...beyond(limit) });
      alarm.addAlarmAction(tell);
      alarm.addOkAction(tell);
      return alarm;
    });
  }
}
