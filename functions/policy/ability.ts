import type { CustomerVerb } from './authority/customer.ts';

/** Every verb of the house. The same word is the ability, the gate, the name on the wire and the entry's verb. */
export type Ability = CustomerVerb;
