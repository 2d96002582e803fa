/** Whether Excel signs people in itself, in the account it was opened with. */
export const isNestedIn = (place: 'excel' | 'elsewhere'): boolean =>
  place === 'excel' && Office.context.requirements.isSetSupported('NestedAppAuth', '1.1');

/** Who is signed in to Excel, as far as it tells. */
export async function hintOfExcel(): Promise<string | undefined> {
  try {
    const { loginHint, userPrincipalName } = await Office.auth.getAuthContext();
    return loginHint || userPrincipalName;
  } catch {
    return undefined;
  }
}
