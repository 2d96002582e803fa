import { synthesized } from '#given/synthesized.ts';
import { standing } from '#infra/cost/habits.ts';

interface Alarm {
  readonly Properties: { readonly Metrics?: readonly { readonly MetricStat?: object }[] };
}

test('what stands whatever is done is what the stack has', async () => {
  const { template } = await synthesized();
  const count = (type: string) => Object.keys(template.findResources(type)).length;
  const alarms = Object.values<unknown>(template.findResources('AWS::CloudWatch::Alarm')) as readonly Alarm[];
  // An alarm over a sum is charged for each of its parts.
  const looksAt = ({ Properties: { Metrics } }: Alarm) => Metrics?.filter(({ MetricStat }) => MetricStat).length ?? 1;
  expect(standing).toEqual({
    alarmedMetrics: alarms.reduce((sum, alarm) => sum + looksAt(alarm), 0),
    ownMetrics: count('AWS::Logs::MetricFilter'),
    dashboards: count('AWS::CloudWatch::Dashboard'),
    keys: count('AWS::KMS::Key'),
  });
}, 180_000);
