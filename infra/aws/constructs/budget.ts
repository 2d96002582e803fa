import { Annotations, Stack } from 'aws-cdk-lib';
import { CfnBudget } from 'aws-cdk-lib/aws-budgets';
import { Construct } from 'constructs';
import { isInChina } from '../settings.ts';

/** What a month may cost, in the currency of the account, and who is told. */
export interface BudgetProps {
  readonly monthly: number;
  readonly email: string;
}

/** Told when most of it is spent, while something can still be done, and when the month will cost more than all of it. */
const notices = [
  { notificationType: 'ACTUAL', threshold: 80 },
  { notificationType: 'FORECASTED', threshold: 100 },
] as const;

/** A budget is the account's and none of a region's, yet CloudFormation makes one only here. */
const madeIn = [
  ...['ap-northeast-1', 'ap-northeast-2', 'ap-south-1', 'ap-southeast-1', 'ap-southeast-2', 'ca-central-1'],
  ...['cn-north-1', 'cn-northwest-1', 'eu-central-1', 'eu-west-1', 'eu-west-2', 'eu-west-3', 'me-south-1'],
  ...['me-west-1', 'sa-east-1', 'us-east-1', 'us-east-2', 'us-west-1', 'us-west-2'],
];

/** 预算: a mail before the month has cost more than was meant. It stops nothing. */
export class Budget extends Construct {
  constructor(scope: Construct, id: string, { monthly: amount, email: address }: BudgetProps) {
    super(scope, id);
    const { region } = Stack.of(this);
    const unit = isInChina({ region }) ? 'CNY' : 'USD';
    if (!madeIn.includes(region)) {
      const byHand = `No budget can be made from ${region}: make one of ${amount} ${unit} in the console, under Budgets.`;
      Annotations.of(this).addInfoV2('salesdesk:budget', byHand);
      return;
    }
    new CfnBudget(this, 'Month', {
      budget: { budgetType: 'COST', timeUnit: 'MONTHLY', budgetLimit: { amount, unit } },
      notificationsWithSubscribers: notices.map((notice) => ({
        notification: { ...notice, thresholdType: 'PERCENTAGE', comparisonOperator: 'GREATER_THAN' },
        subscribers: [{ subscriptionType: 'EMAIL', address }],
      })),
    });
  }
}
