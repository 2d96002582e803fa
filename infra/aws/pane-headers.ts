/** Two years, in seconds; only for the pane's own name, whatever else the department has below it. */
export const secureSeconds = 63_072_000;

/** A piece's name tells its content, so it never changes; what names the pieces is asked for anew each time. */
export const cacheControl = { piece: 'public, max-age=31536000, immutable', entry: 'no-cache' } as const;
