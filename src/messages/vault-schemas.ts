import { RETENTIONS } from '../domain/retention.ts';
import { z } from '../platform/zod.ts';
import type { PageVault, UiVault } from './vault-shapes.ts';

const passphrase = z.string().min(1).max(500);
const words = z.string().min(1).max(500);

export const pageVaultSchemas = {
  'page/unlock': z.object({}),
} satisfies Record<keyof PageVault, z.ZodType>;

export const uiVaultSchemas = {
  'ui/set-passphrase': z.object({ passphrase, words }),
  'ui/change-passphrase': z.object({ current: passphrase, passphrase }),
  'ui/remove-passphrase': z.object({ current: passphrase }),
  'ui/reset-passphrase': z.object({ words, passphrase }),
  'ui/new-recovery': z.object({ words }),
  'ui/begin-anew': z.object({}),
  'ui/unlock': z.object({ passphrase }),
  'ui/lock': z.object({}),
  'ui/set-idle': z.object({ minutes: z.number().int().min(1).max(1440) }),
  'ui/set-retention': z.object({ months: z.union(RETENTIONS.map((months) => z.literal(months))) }),
  'ui/trust-clock': z.object({}),
  'ui/rebuild': z.object({}),
} satisfies Record<keyof UiVault, z.ZodType>;
