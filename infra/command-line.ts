/** What keeps a command from running, said in a sentence. */
export class CannotRun extends Error {}

/** Runs a command to its end. Whatever keeps it from running is said in one line, and exits 2. */
export async function runToEnd(main: () => unknown): Promise<void> {
  process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true';
  try {
    await main();
  } catch (error) {
    const sentence = error instanceof Error ? error.message : String(error);
    process.stderr.write(`${sentence.replace(/\s*\n\s*/gu, ' ')}\n`);
    process.exitCode = 2;
  }
}
