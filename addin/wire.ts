import type { Day } from '#policy/day.ts';
import type { Actor } from '#policy/terms/staff.ts';
import type { Words } from '#policy/words.ts';
import type {
  CustomerDetail,
  CustomerLine,
  CustomerListName,
  CustomerPage,
  Envelope,
  Result,
} from '#functions/http/wire.ts';

export type {
  Conflict,
  CustomerDetail,
  CustomerLine,
  CustomerListName,
  CustomerPage,
  Envelope,
  Refusal,
  Result,
  Settled,
} from '#functions/http/wire.ts';

/** Who I am, everybody's names by id, and the edition of the policy in force. */
export interface Me {
  readonly actor: Actor;
  readonly people: Readonly<Record<string, string>>;
  readonly today: Day;
  readonly edition: string;
}

/** The API as the pane and the sheet call it. Each call answers, or throws {@link ServerTrouble}. */
export interface Server {
  /** POST /commands: at most 100, each settled alone. */
  readonly commands: (batch: readonly Envelope[]) => Promise<readonly Result[]>;
  /** POST /checks: the same with nothing written. */
  readonly checks: (batch: readonly Envelope[]) => Promise<readonly Result[]>;
  /** POST /customers/read: at most 100 ids. */
  readonly read: (ids: readonly string[]) => Promise<readonly CustomerLine[]>;
  /** GET /customers. */
  readonly list: (name: CustomerListName, after?: string) => Promise<CustomerPage>;
  /** GET /customers/:id. */
  readonly customer: (id: string) => Promise<CustomerDetail>;
  readonly me: () => Promise<Me>;
}

/** Why nothing came back: no connection, a sign-in that ran out, somebody not allowed, or a server that cannot answer now. */
export type Trouble = 'offline' | 'signedOut' | 'notAllowed' | 'refused' | 'busy';

/** A whole request that was not answered. What it carried may or may not have been done; sending it again is harmless. */
export class ServerTrouble extends Error {
  override readonly name = 'ServerTrouble';
  readonly trouble: Trouble;
  readonly says: Words | undefined;

  constructor(trouble: Trouble, says?: Words) {
    super(trouble);
    this.trouble = trouble;
    this.says = says;
  }
}
