/**
 * A browser on a busy machine may miss a moment that a test waits for: such a test has a second try, and what went wrong
 * in the first is printed. Nothing else has one.
 */
const drivesABrowser = /[\\/]test[\\/](flow|addin[\\/](pane|sheet)|infra[\\/]local[\\/]workbook)[\\/]/;

if (drivesABrowser.test(expect.getState().testPath ?? ''))
  import.meta.jest.retryTimes(1, { logErrorsBeforeRetry: true });
