/** Where scans are kept, by the SHA-256 of their bytes: a folder on this machine, a bucket in the cloud. */
export interface Files {
  /** Where to PUT a file of this hash; the address holds for a few minutes. */
  readonly ticket: (file: { sha256: string; size: number; type: string }) => Promise<string>;
  /** What is kept under the hash: its size and its first bytes; undefined where nothing is. */
  readonly look: (sha256: string) => Promise<{ readonly size: number; readonly head: Uint8Array } | undefined>;
  /** Where to read it; the address holds for a few minutes. */
  readonly link: (sha256: string, name: string) => Promise<string>;
}
