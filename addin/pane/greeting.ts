import type { Identity } from '../identity.ts';
import type { Me, Server } from '../wire.ts';

/** Who came in, asked for as they come in rather than by the first screen. */
export interface Greeting {
  /** Who the house says they are; undefined until it has. */
  readonly me: () => Me | undefined;
  /** The answer that is on its way, else a new one. */
  readonly ask: () => Promise<Me>;
}

interface Asked {
  readonly personId: string;
  /** Missing once it has come. */
  answer?: Promise<Me> | undefined;
  me?: Me;
}

/** Greets everybody who comes in; who has left is forgotten. */
export function createGreeting(identity: Identity, server: Pick<Server, 'me'>): Greeting {
  let asked: Asked | undefined;
  const greet = (personId: string): void => {
    const fresh: Asked = { personId, answer: server.me() };
    asked = fresh;
    fresh.answer
      ?.then(
        (me) => void (fresh.me = me),
        () => undefined,
      )
      .finally(() => (fresh.answer = undefined));
  };
  const look = (): void => {
    const presence = identity.presence();
    if (presence.kind === 'in' && presence.personId !== asked?.personId) greet(presence.personId);
    if (presence.kind === 'out' && presence.wasId === undefined) asked = undefined;
  };
  identity.subscribe(look);
  look();
  return { me: () => asked?.me, ask: () => asked?.answer ?? server.me() };
}
