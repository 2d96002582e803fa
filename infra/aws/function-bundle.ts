import type { BuildOptions } from 'esbuild';

/** Ways to credentials that only people's own machines and other servers have; a function's are in its environment, where the SDK looks first. */
export const otherCredentials = [
  '@aws-sdk/credential-provider-ini',
  '@aws-sdk/credential-provider-process',
  '@aws-sdk/credential-provider-sso',
  '@aws-sdk/credential-provider-web-identity',
  '@smithy/credential-provider-imds',
] as const;

/**
 * How a function of the house is bundled. The SDK goes along, so that what was tested is what runs; read as ES modules, a
 * sixth of it is left out. Chinese text would be twice as long escaped.
 */
export const functionBundle = {
  bundle: true,
  platform: 'node',
  format: 'esm',
  mainFields: ['module', 'main'],
  minify: true,
  charset: 'utf8',
  target: 'node24',
  external: [...otherCredentials],
} satisfies BuildOptions;
