import type { ContractVerb } from './authority/contract.ts';
import type { CustomerVerb } from './authority/customer.ts';
import type { DelegationVerb } from './authority/delegation.ts';
import type { PriceVerb } from './authority/price.ts';
import type { TemplateVerb } from './authority/template.ts';

/** Every verb of the house. The same word is the ability, the gate, the name on the wire and the entry's verb. */
export type Ability = CustomerVerb | TemplateVerb | PriceVerb | ContractVerb | DelegationVerb;
