/** Settings a department could deploy with. */
export const someSettings = {
  region: 'ap-east-1',
  tenantId: '6f2a1c9e-3b47-4d58-8a60-91c2d3e4f5a6',
  clientId: '0b9d8e7f-6a5c-4b3d-9e2f-1a0b9c8d7e6f',
  paneOrigin: 'https://pane.example.com',
};
