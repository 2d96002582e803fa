import { Duration } from 'aws-cdk-lib';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { houseFunction } from './house-function.ts';

/** The function behind the API: every command and every query. */
export class ApiFunction extends Construct {
  readonly fn: LambdaFunction;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.fn = houseFunction(this, {
      entry: 'functions/http/handler.ts',
      // A batch of 100 rows is compared with its candidates in one call; processor time comes with memory.
      memorySize: 1024,
      // The HTTP API gives up after 30 seconds; an answer after that reaches nobody.
      timeout: Duration.seconds(29),
    });
  }
}
