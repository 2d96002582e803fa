/** Why Salesdesk cannot run here, as one sentence for the person who started it; no stack is shown. */
export class CannotStart extends Error {}
