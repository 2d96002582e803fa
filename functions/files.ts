/** Leave to put one file: the address to PUT it to, and the headers that have to go with it as they stand. */
export interface Ticket {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Where scans are kept, by the SHA-256 of their bytes: a folder on this machine, a bucket in the cloud. */
export interface Files {
  /** Where to PUT a file of this hash; the address holds for a few minutes. */
  readonly ticket: (file: { sha256: string; size: number; type: string }) => Promise<Ticket>;
  /** What is kept under the hash: its size and its first bytes; undefined where nothing is. */
  readonly look: (sha256: string) => Promise<{ readonly size: number; readonly head: Uint8Array } | undefined>;
  /** Where to read it; the address holds for a few minutes. */
  readonly link: (sha256: string, name: string) => Promise<string>;
}

/** How many of a file's first bytes `look` answers; what kind of scan it is shows in fewer. */
export const headBytes = 16;

/** How long a ticket or a link holds, in seconds. */
export const holdsSeconds = 5 * 60;

/** What makes a browser keep a file under its own name instead of opening it in the house's. */
export const asAttachment = (name: string): string => `attachment; filename*=UTF-8''${encoded(name)}`;

/** What a URL may hold and a header's parameter may not. */
const encoded = (name: string): string =>
  encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
