import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { settingsFrom, UnusableSettings } from './settings.ts';
import { SalesdeskStack } from './stack.ts';

const app = new App();
try {
  new SalesdeskStack(app, 'Salesdesk', settingsFrom(app.node.getAllContext() as Record<string, unknown>));
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app, { writeSuppressionsToCloudFormation: true }));
  app.synth();
} catch (error) {
  if (!(error instanceof UnusableSettings)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
