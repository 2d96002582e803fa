import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { givenIn } from './given-settings.ts';
import { paneFiles } from './pane-files.ts';
import { settingsFrom, UnusableSettings } from './settings.ts';
import { SalesdeskStack } from './stack.ts';

const app = new App();
const pane = await mkdtemp(join(tmpdir(), 'salesdesk-pane-'));
try {
  const settings = settingsFrom(givenIn(app.node.getAllContext() as Record<string, unknown>));
  await paneFiles(pane, settings);
  new SalesdeskStack(app, 'Salesdesk', { settings, pane });
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app, { writeSuppressionsToCloudFormation: true }));
  app.synth();
} catch (error) {
  if (!(error instanceof UnusableSettings)) throw error;
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await rm(pane, { recursive: true });
}
