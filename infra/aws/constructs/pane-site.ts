import { Duration, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  AllowedMethods,
  type BehaviorOptions,
  CacheHeaderBehavior,
  CachePolicy,
  CacheQueryStringBehavior,
  Distribution,
  HeadersReferrerPolicy,
  HttpVersion,
  OriginProtocolPolicy,
  OriginRequestPolicy,
  OriginSslPolicy,
  PriceClass,
  ResponseHeadersPolicy,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import { BlockPublicAccess, Bucket, BucketEncryption, type IBucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { secureSeconds } from '../pane-headers.ts';
import { edgeLog } from './edge-log.ts';
import type { OwnName } from './front-door.ts';

/** Where the API stands, what the pane may load and reach, and the department's own name if it has one. */
export interface PaneSiteProps {
  readonly api: string;
  readonly contentPolicy: string;
  readonly ownName?: OwnName | undefined;
}

/** What CloudFront keeps for ten seconds unless it is told otherwise: what was not there a moment ago may be there now. */
const refusals = [400, 403, 404, 405, 414, 500, 501, 502, 503, 504];

/** The pane and the API behind one name: the pane's files from a bucket nobody else reads, all other paths from the API. */
export class PaneSite extends Construct {
  readonly bucket: IBucket;
  /** The host that people reach Salesdesk by. */
  readonly host: string;
  /** Where the department's own name has to lead, if it has one. */
  readonly leadsTo: string;

  constructor(scope: Construct, id: string, { api, contentPolicy, ownName }: PaneSiteProps) {
    super(scope, id);
    this.bucket = fileBucket(this);
    const log = edgeLog(this);
    const responseHeadersPolicy = headers(this, contentPolicy);
    const files: BehaviorOptions = {
      origin: S3BucketOrigin.withOriginAccessControl(this.bucket),
      viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      cachePolicy: CachePolicy.CACHING_OPTIMIZED,
      responseHeadersPolicy,
    };
    const site = new Distribution(this, 'Site', {
      comment: 'Salesdesk 销售台',
      defaultBehavior: {
        origin: apiOrigin(api),
        // Nobody types an address of the API, so there is nobody to be led on: a token never goes out in the clear.
        viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
        allowedMethods: AllowedMethods.ALLOW_ALL,
        cachePolicy: nothingKept(this),
        originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
        responseHeadersPolicy,
      },
      additionalBehaviors: { '/pane/*': files, '/assets/*': files },
      errorResponses: refusals.map((httpStatus) => ({ httpStatus, ttl: Duration.seconds(0) })),
      httpVersion: HttpVersion.HTTP2_AND_3,
      // The cheapest class has no edge in Asia; the dearest adds South America and Oceania.
      priceClass: PriceClass.PRICE_CLASS_200,
      ...(log ? { enableLogging: true, logBucket: log } : {}),
      ...(ownName && {
        domainNames: [ownName.domain],
        certificate: Certificate.fromCertificateArn(this, 'Certificate', ownName.certificate),
        minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
      }),
    });
    this.leadsTo = site.distributionDomainName;
    this.host = ownName?.domain ?? site.distributionDomainName;
    acknowledge(site, { isLogged: log !== undefined, isNamed: ownName !== undefined });
  }
}

/** Nothing in it is secret and all of it can be made again, so it goes with the stack. */
function fileBucket(scope: Construct): IBucket {
  const bucket = new Bucket(scope, 'Files', {
    encryption: BucketEncryption.S3_MANAGED,
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    enforceSSL: true,
    minimumTLSVersion: 1.2,
    removalPolicy: RemovalPolicy.DESTROY,
  });
  Validations.of(bucket.node.findChild('Resource')).acknowledge({
    id: 'AwsSolutions-S1',
    reason:
      'The files are the same for every department and public through CloudFront, which alone may read them here.',
  });
  return bucket as IBucket;
}

const apiOrigin = (api: string): HttpOrigin =>
  new HttpOrigin(api, {
    protocolPolicy: OriginProtocolPolicy.HTTPS_ONLY,
    originSslProtocols: [OriginSslPolicy.TLS_V1_2],
    // The API gives up after 30 seconds, and says so itself.
    readTimeout: Duration.seconds(35),
  });

/** Each answer belongs to the token it was given for and is good for this once; only its bytes are packed on the way. */
const nothingKept = (scope: Construct): CachePolicy =>
  new CachePolicy(scope, 'NothingKept', {
    defaultTtl: Duration.seconds(0),
    minTtl: Duration.seconds(0),
    // With nought CloudFront neither packs nor tells one token from another.
    maxTtl: Duration.seconds(1),
    headerBehavior: CacheHeaderBehavior.allowList('Authorization'),
    queryStringBehavior: CacheQueryStringBehavior.all(),
    enableAcceptEncodingGzip: true,
    enableAcceptEncodingBrotli: true,
  });

const headers = (scope: Construct, contentSecurityPolicy: string): ResponseHeadersPolicy =>
  new ResponseHeadersPolicy(scope, 'Headers', {
    securityHeadersBehavior: {
      contentSecurityPolicy: { contentSecurityPolicy, override: true },
      strictTransportSecurity: { accessControlMaxAge: Duration.seconds(secureSeconds), override: true },
      contentTypeOptions: { override: true },
      referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.NO_REFERRER, override: true },
    },
  });

function acknowledge(site: Distribution, { isLogged, isNamed }: { isLogged: boolean; isNamed: boolean }): void {
  const reasons = [
    {
      id: 'AwsSolutions-CFR1',
      reason: 'The department’s people travel; who may call is told by their token, not by their country.',
    },
    {
      id: 'AwsSolutions-CFR2',
      reason:
        'Pane files are static and public; every call of the API is throttled and needs a token that API Gateway verifies before any code runs. A web firewall would cost more than all the rest.',
    },
    ...(isLogged
      ? []
      : [
          {
            id: 'AwsSolutions-CFR3',
            reason: `CloudFront delivers no log to a bucket in ${Stack.of(site).region}; the API logs each call with who made it.`,
          },
        ]),
    ...(isNamed
      ? []
      : [
          {
            id: 'AwsSolutions-CFR4',
            reason:
              'Without a domain of its own the site has CloudFront’s certificate, whose lowest version of TLS is CloudFront’s to choose.',
          },
        ]),
  ];
  const resource = site.node.findChild('Resource');
  for (const reason of reasons) Validations.of(resource).acknowledge(reason);
}
