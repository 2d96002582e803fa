import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import type { AUDIENCE, ISSUER, KEYS_URL } from '#functions/http/handler.ts';
import { directoryOf, type Settings } from '../settings.ts';

/** By type, because the handler reads its environment as soon as it is imported. */
type Environment = Readonly<Record<typeof ISSUER | typeof AUDIENCE | typeof KEYS_URL, string>>;

/** The department's Entra ID: whose tokens open the door, and for what application. */
export class SignIn extends Construct {
  readonly authorizer: HttpJwtAuthorizer;
  private readonly environment: Environment;

  constructor(scope: Construct, id: string, settings: Pick<Settings, 'tenantId' | 'clientId' | 'signInHost'>) {
    super(scope, id);
    const directory = directoryOf(settings);
    const issuer = `${directory}/v2.0`;
    this.environment = {
      TOKEN_ISSUER: issuer,
      TOKEN_AUDIENCE: settings.clientId,
      TOKEN_KEYS_URL: `${directory}/discovery/v2.0/keys`,
    };
    this.authorizer = new HttpJwtAuthorizer('EntraId', issuer, { jwtAudience: [settings.clientId] });
  }

  /** Tells a function whose tokens it takes: it verifies them again itself, wherever it runs. */
  serve(fn: LambdaFunction): void {
    for (const [name, value] of Object.entries(this.environment)) fn.addEnvironment(name, value);
  }
}
