import { Stack, Validations } from 'aws-cdk-lib';
import { AccessLogField as field, AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  DomainName,
  HttpApi,
  HttpMethod,
  HttpNoneAuthorizer,
  HttpStage,
  type IHttpRouteAuthorizer,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { apiScope } from '#functions/http/scope.ts';
import { keptLog } from './kept-log.ts';

/** A name that the door is reached by, and the certificate it proves it with. */
export interface OwnName {
  readonly domain: string;
  readonly certificate: string;
}

/** What stands behind the door, who is let in, and its own name where nothing else bears the department's. */
export interface FrontDoorProps {
  readonly fn: IFunction;
  readonly authorizer: IHttpRouteAuthorizer;
  readonly ownName?: OwnName | undefined;
}

/** Open to everybody; they say nothing of the department. */
const publicPaths = ['/health', '/openapi.json'];
const publicReason =
  'A health check and the description of the API are the same for everybody and read no item of the table.';

/** A sheet of 1,200 rows is twelve requests: room for a department at work, not for a flood. */
const throttle = { rateLimit: 100, burstLimit: 200 };

/** `ip` is who called the API, behind CloudFront that is CloudFront: the function notes the way before it, under `requestId`. */
const logged = AccessLogFormat.custom(
  JSON.stringify({
    at: field.contextRequestTime(),
    requestId: field.contextRequestId(),
    staffId: field.contextAuthorizerClaims('oid'),
    ip: field.contextIdentitySourceIp(),
    route: field.contextRouteKey(),
    path: field.contextPath(),
    status: field.contextStatus(),
    ms: field.contextResponseLatency(),
    refusedBecause: field.contextAuthorizerError(),
    failedBecause: field.contextIntegrationErrorMessage(),
  }),
);

/** The HTTP API: nobody reaches the function without a token of the department's. The pane lies at the same origin, so no other may call. */
export class FrontDoor extends Construct {
  readonly api: HttpApi;
  /** Who asked for what. */
  readonly log = keptLog(this);
  /** The host that AWS gives it, where the department's own name has to lead if the door bears it. */
  readonly leadsTo: string;

  constructor(scope: Construct, id: string, { fn, authorizer, ownName }: FrontDoorProps) {
    super(scope, id);
    const integration = new HttpLambdaIntegration('Function', fn);
    this.api = new HttpApi(this, 'Api', {
      apiName: 'salesdesk',
      createDefaultStage: false,
      defaultAuthorizer: authorizer,
      disableExecuteApiEndpoint: ownName !== undefined,
    });
    this.api.addRoutes({
      path: '/{proxy+}',
      methods: [HttpMethod.GET, HttpMethod.POST],
      integration,
      authorizationScopes: [apiScope],
    });
    for (const path of publicPaths) this.openToAll(path, integration, publicReason);

    const name = ownName && this.named(ownName);
    new HttpStage(this, 'Stage', {
      httpApi: this.api,
      autoDeploy: true,
      throttle,
      accessLogSettings: { destination: new LogGroupLogDestination(this.log), format: logged },
      ...(name && { domainMapping: { domainName: name } }),
    });
    const { region, urlSuffix } = Stack.of(this);
    this.leadsTo = name?.regionalDomainName ?? `${this.api.apiId}.execute-api.${region}.${urlSuffix}`;
  }

  /** Lets everybody read what lies at a path, for a reason. */
  openToAll(path: string, integration: HttpLambdaIntegration, reason: string): void {
    const authorizer = new HttpNoneAuthorizer();
    for (const route of this.api.addRoutes({ path, methods: [HttpMethod.GET], integration, authorizer }))
      Validations.of(route.node.findChild('Resource')).acknowledge({ id: 'AwsSolutions-APIG4', reason });
  }

  private named({ domain, certificate }: OwnName): DomainName {
    return new DomainName(this, 'Name', {
      domainName: domain,
      certificate: Certificate.fromCertificateArn(this, 'Certificate', certificate),
    });
  }
}
