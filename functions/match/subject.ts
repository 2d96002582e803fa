/** 客户 as typed by people: what duplicate search looks at, and nothing else; any field may be missing, full-width, spaced or misspelt. */
export interface MatchSubject {
  readonly name: string;
  readonly principal?: string | undefined;
  readonly phone?: string | undefined;
  readonly address?: string | undefined;
  readonly creditCode?: string | undefined;
}
