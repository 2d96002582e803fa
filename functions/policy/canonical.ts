const sorted = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** One text for one content: JSON with its keys in order, so that equal records are equal bytes. */
export const canonical = (content: unknown): string => JSON.stringify(content, sorted);
