import { protect, unprotect } from '../model/protection.ts';
import type { ProtectionOptions, Sheet } from '../model/sheet.ts';
import type { WireType } from './wire.ts';

/** What a sheet's protection forbids and allows. */
export const protection: WireType<Sheet> = {
  scalars: {
    IsPasswordProtected: { get: (sheet) => sheet.protection?.password !== undefined },
    Options: { get: (sheet) => sheet.protection?.options ?? null },
    Protected: { get: (sheet) => sheet.protection !== undefined },
  },
  methods: {
    CheckPassword: (sheet, args) => (sheet.protection?.password ?? '') === (args.optionalText(0) ?? ''),
    Protect: (sheet, args, { model }) =>
      protect(model, sheet, (args.json(0) ?? {}) as ProtectionOptions, args.optionalText(1)),
    Unprotect: (sheet, args, { model }) => unprotect(model, sheet, args.optionalText(0)),
  },
};
