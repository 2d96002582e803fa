import { Duration } from 'aws-cdk-lib';
import {
  type Alarm,
  AlarmStatusWidget,
  Dashboard as Page,
  GraphWidget,
  type IWidget,
  LogQueryVisualizationType,
  LogQueryWidget,
} from 'aws-cdk-lib/aws-cloudwatch';
import type { ILogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { Metrics } from './metrics.ts';

/** What is measured, the alarms over it, and the log of who asked for what. */
export interface DashboardProps {
  readonly metrics: Metrics;
  readonly alarms: readonly Alarm[];
  readonly accessLog: ILogGroup;
}

/** One picture: its title, what is drawn in it, and by how many pictures it stands in its row. */
const rows: readonly (readonly (readonly [title: string, ...of: (keyof Metrics)[]])[])[] = [
  [
    ['Requests', 'requests', 'refused', 'serverErrors'],
    ['Latency (ms)', 'latency50', 'latency95', 'latency99'],
    ['Functions at once', 'apiAtOnce', 'schedulesAtOnce'],
  ],
  [
    ['Errors', 'apiErrors', 'schedulesErrors', 'failed', 'tableErrors'],
    ['Throttled', 'apiThrottles', 'schedulesThrottles', 'tableThrottles'],
    ['Units of the table', 'unitsRead', 'unitsWritten'],
  ],
  [
    ['Schedules looked after', 'lookedAfter'],
    ['Schedules (ms)', 'schedulesTook'],
  ],
];
const wholeWidth = 24;

/** Requests by what they are about; it costs what it reads, and only while somebody looks. */
const byNoun = [
  `parse path /^\\/(?<noun>[^\\/]+)/`,
  'stats count(*) as requests, pct(ms, 95) as p95, sum(status >= 500) as failed by noun',
  'sort requests desc',
];

/** 看板: how the house does, on one page. */
export class Dashboard extends Construct {
  constructor(scope: Construct, id: string, { metrics, alarms, accessLog }: DashboardProps) {
    super(scope, id);
    const page = new Page(this, 'Page', { defaultInterval: Duration.days(7) });
    page.addWidgets(new AlarmStatusWidget({ title: 'Alarms', alarms: [...alarms], width: wholeWidth, height: 3 }));
    for (const row of rows)
      page.addWidgets(
        ...row.map(
          ([title, ...of]): IWidget =>
            new GraphWidget({ title, left: of.map((name) => metrics[name]), width: wholeWidth / row.length }),
        ),
      );
    page.addWidgets(
      new LogQueryWidget({
        title: 'Requests by noun',
        logGroupNames: [accessLog.logGroupName],
        queryLines: byNoun,
        view: LogQueryVisualizationType.TABLE,
        width: wholeWidth,
      }),
    );
  }
}
