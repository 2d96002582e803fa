/** One line of the bench: a figure, and what it aims at where the design says so. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly aim?: string;
}
