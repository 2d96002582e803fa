import { Hono } from 'hono';
import { createLocalJWKSet } from 'jose';
import { join } from 'node:path';
import { paneBundle } from '#addin/pane/bundle.ts';
import { createApp } from '#functions/http/app.ts';
import { identifyBy } from '#functions/http/identity.ts';
import { listStaff } from '#functions/table/staff.ts';
import { shelfInMemory } from '#infra/local/books.ts';
import { bundle } from '#infra/local/bundles.ts';
import { certificateFor } from '#infra/local/certificate.ts';
import { openTable } from '#infra/local/database.ts';
import { enterDepartment } from '#infra/local/demo/department.ts';
import { startEngine } from '#infra/local/engine.ts';
import { createIssuer } from '#infra/local/issuer.ts';
import { listen } from '#infra/local/listen.ts';
import { pages } from '#infra/local/pages.ts';
import { assemble } from '#infra/local/server.ts';

/** The house with an empty Fluent page where the workbook's would be. */
export interface HouseWithEmptyPage {
  readonly pane: string;
  readonly emptyPage: string;
  /** Where one signs in as anybody. */
  readonly token: string;
  readonly stop: () => Promise<void>;
}

const fluentPage = {
  ...paneBundle({ isProduction: false }),
  entryPoints: ['index.html', 'main.tsx'].map((file) => join(import.meta.dirname, 'fluent-page', file)),
};

/** Opens the pane and an empty Fluent page behind one door, bundled and served alike. */
export async function openHouseWithEmptyPage(folder: string): Promise<HouseWithEmptyPage> {
  const [door, engine] = await Promise.all([certificateFor().then((own) => listen(0, own)), startEngine()]);
  const { origin } = door;
  const table = await openTable(engine.endpoint);
  const { fluent } = await bundle({ fluent: fluentPage }, folder);
  const { pane, signIn } = await bundle(pages);
  await enterDepartment(table, false);
  const issuer = await createIssuer({ origin, staff: () => listStaff(table) });
  const api = createApp({ table, identify: identifyBy({ ...issuer, keys: createLocalJWKSet(issuer.keys) }, table) });
  const app = assemble({
    origin,
    api,
    issuer,
    shelf: shelfInMemory(),
    scans: new Hono(),
    pages: { pane, signIn, workbook: fluent },
  });
  door.answerWith((request) => app.fetch(request));
  return {
    pane: `${origin}/pane/`,
    emptyPage: `${origin}/`,
    token: `${origin}/issuer/token`,
    stop: async () => {
      await door.stop();
      await engine.stop();
    },
  };
}
