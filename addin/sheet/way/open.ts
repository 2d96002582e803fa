import type { Desk } from './desk.ts';
import { offering } from './informed.ts';

/** Goes to the table, or makes it where there is none. */
export const open = async (desk: Desk): Promise<void> => desk.sheet.open(await offering(desk), desk.locale);
