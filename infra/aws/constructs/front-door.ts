import { Duration, Validations } from 'aws-cdk-lib';
import { AccessLogField as field, AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  CorsHttpMethod,
  HttpApi,
  HttpMethod,
  HttpNoneAuthorizer,
  HttpStage,
  type IHttpRouteAuthorizer,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { keptLog } from './kept-log.ts';

/** What stands behind the door, who is let in, and the one page that may call from a browser. */
export interface FrontDoorProps {
  readonly fn: IFunction;
  readonly authorizer: IHttpRouteAuthorizer;
  readonly paneOrigin: string;
}

/** Open to everybody; they say nothing of the department. */
const publicPaths = ['/health', '/openapi.json'];

/** A sheet of 1,200 rows is twelve requests: room for a department at work, not for a flood. */
const throttle = { rateLimit: 100, burstLimit: 200 };

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

/** The HTTP API: nobody reaches the function without a token of the department's. */
export class FrontDoor extends Construct {
  readonly url: string;

  constructor(scope: Construct, id: string, { fn, authorizer, paneOrigin }: FrontDoorProps) {
    super(scope, id);
    const integration = new HttpLambdaIntegration('Function', fn);
    const api = new HttpApi(this, 'Api', {
      apiName: 'salesdesk',
      createDefaultStage: false,
      defaultAuthorizer: authorizer,
      corsPreflight: {
        allowOrigins: [paneOrigin],
        allowMethods: [CorsHttpMethod.GET, CorsHttpMethod.POST],
        allowHeaders: ['authorization', 'content-type'],
        maxAge: Duration.hours(1),
      },
    });
    // Not ANY: it would ask a browser's preflight, which carries no token, for one.
    api.addRoutes({ path: '/{proxy+}', methods: [HttpMethod.GET, HttpMethod.POST], integration });
    for (const path of publicPaths) openToAll(api, path, integration);

    const stage = new HttpStage(this, 'Stage', {
      httpApi: api,
      autoDeploy: true,
      throttle,
      accessLogSettings: { destination: new LogGroupLogDestination(keptLog(this)), format: logged },
    });
    this.url = stage.url;
  }
}

function openToAll(api: HttpApi, path: string, integration: HttpLambdaIntegration): void {
  const routes = api.addRoutes({ path, methods: [HttpMethod.GET], integration, authorizer: new HttpNoneAuthorizer() });
  for (const route of routes)
    Validations.of(route.node.findChild('Resource')).acknowledge({
      id: 'AwsSolutions-APIG4',
      reason: 'A health check and the description of the API are the same for everybody and read no item of the table.',
    });
}
