import { z } from 'zod/mini';
import { channelKinds } from '../../facts/official-channels.ts';

const version = z.object({
  version: z.number(),
  at: z.string(),
  who: z.nullable(z.string()),
  whoName: z.optional(z.string()),
  change: z.enum(['listed', 'amended', 'retired', 'restored']),
  note: z.string(),
  brand: z.nullable(z.string()),
  owner: z.nullable(z.string()),
  source: z.string(),
  status: z.enum(['verified', 'to-verify']),
  checkedOn: z.string(),
  isForRecruiting: z.boolean(),
  validFrom: z.nullable(z.string()),
  validTo: z.nullable(z.string()),
  isRetired: z.boolean(),
});

export const channelShape = z.extend(version, {
  id: z.string(),
  kind: z.enum(channelKinds),
  value: z.string(),
});

/** An entry of the register as the API tells it. */
export type ChannelLine = z.output<typeof channelShape>;

export const historyShape = z.extend(channelShape, { versions: z.array(version) });

export type VersionLine = z.output<typeof version>;
