/** What AWS measures and charges for. */
export type Measure = keyof typeof measures;

/** Each measure: what a bill calls it, in what it is counted, and how much of it is free every month, always and for everybody. */
export const measures = {
  writeUnits: { says: 'Table: write request units', unit: 'units', free: 0 },
  readUnits: { says: 'Table: read request units', unit: 'units', free: 0 },
  storedGb: { says: 'Table: stored, with its indexes', unit: 'GB', free: 25 },
  restorableGb: { says: 'Table: point-in-time recovery', unit: 'GB', free: 0 },
  apiRequests: { says: 'HTTP API: requests', unit: 'requests', free: 0 },
  calls: { says: 'Functions: calls', unit: 'calls', free: 1_000_000 },
  gbSeconds: { says: 'Functions: time, arm64', unit: 'GB-s', free: 400_000 },
  scheduledCalls: { says: 'Scheduler: calls', unit: 'calls', free: 14_000_000 },
  scansGb: { says: 'Scans: stored', unit: 'GB', free: 0 },
  scanPuts: { says: 'Scans: put', unit: 'requests', free: 0 },
  scanGets: { says: 'Scans: read', unit: 'requests', free: 0 },
  sentGb: { says: 'Sent out by API and scans', unit: 'GB', free: 100 },
  paneGb: { says: 'CloudFront: the pane', unit: 'GB', free: 1_024 },
  paneRequests: { says: 'CloudFront: requests', unit: 'requests', free: 10_000_000 },
  loggedGb: { says: 'Logs: written', unit: 'GB', free: 5 },
  keptLogsGb: { says: 'Logs: kept half a year, packed', unit: 'GB', free: 0 },
  alarmedMetrics: { says: 'Alarms: metrics they look at', unit: 'metrics', free: 10 },
  ownMetrics: { says: 'Metrics of our own', unit: 'metrics', free: 10 },
  dashboards: { says: 'Dashboards', unit: 'pages', free: 3 },
  keys: { says: 'KMS: the key of the alarms, renewed yearly', unit: 'versions', free: 0 },
} as const;

/** US dollars for one of each. */
export type Prices = Readonly<Record<Measure, number>>;

const perMillion = (usd: number): number => usd / 1_000_000;
const perThousand = (usd: number): number => usd / 1_000;

/** The day on which AWS's list was looked up, in public descriptions of it. */
export const pricesReadOn = '2026-11-27';

/**
 * AWS's list, without tax. What public descriptions name for Virginia was found in at least one of them; for Singapore they name
 * little, and it is the list of 2025. What matters can be looked up in the list itself:
 * `aws pricing get-products --service-code AmazonDynamoDB --region us-east-1 --filters
 * Type=TERM_MATCH,Field=regionCode,Value=ap-southeast-1`.
 */
export const pricesOf = {
  'us-east-1': {
    writeUnits: perMillion(0.625),
    readUnits: perMillion(0.125),
    storedGb: 0.25,
    restorableGb: 0.2,
    apiRequests: perMillion(1),
    calls: perMillion(0.2),
    gbSeconds: 0.0000133334,
    scheduledCalls: perMillion(1),
    scansGb: 0.023,
    scanPuts: perThousand(0.005),
    scanGets: perThousand(0.0004),
    sentGb: 0.09,
    paneGb: 0.085,
    paneRequests: perMillion(1),
    loggedGb: 0.5,
    keptLogsGb: 0.03,
    alarmedMetrics: 0.1,
    ownMetrics: 0.3,
    dashboards: 3,
    keys: 1,
  },
  'ap-southeast-1': {
    writeUnits: perMillion(0.71),
    readUnits: perMillion(0.1425),
    storedGb: 0.285,
    restorableGb: 0.228,
    apiRequests: perMillion(1.25),
    calls: perMillion(0.2),
    gbSeconds: 0.0000133334,
    scheduledCalls: perMillion(1),
    scansGb: 0.025,
    scanPuts: perThousand(0.005),
    scanGets: perThousand(0.0004),
    sentGb: 0.12,
    paneGb: 0.12,
    paneRequests: perMillion(1.2),
    loggedGb: 0.7,
    keptLogsGb: 0.03,
    alarmedMetrics: 0.1,
    ownMetrics: 0.3,
    dashboards: 3,
    keys: 1,
  },
} as const satisfies Record<string, Prices>;
export type Region = keyof typeof pricesOf;
