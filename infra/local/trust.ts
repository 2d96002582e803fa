import { ensureCertificatesAreInstalled } from 'office-addin-dev-certs';

try {
  await ensureCertificatesAreInstalled();
  console.log('Excel on this machine now trusts https://localhost; start Salesdesk again to use the certificate.');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
