import { systemChance } from '../../src/platform/chance.ts';
import { houseKeyFrom } from '../../src/platform/house-key.ts';
import { argonPasswords } from '../../src/platform/passwords.ts';
import { KEY_BYTES, keyRingOf, sealingKeyFrom } from '../../src/platform/sealing.ts';
import type { Household } from '../../src/server/household.ts';

/** A household for tests: keys that are no secrets, and passwords that cost next to nothing. */
export const testHousehold: Omit<Household, 'examples'> = {
  houseKey: houseKeyFrom(new Uint8Array(32).fill(7)),
  ring: keyRingOf(sealingKeyFrom(new Uint8Array(KEY_BYTES).fill(9))),
  signers: [],
  passwords: argonPasswords({ memoryKib: 8, passes: 1 }),
  chance: systemChance,
  sms: undefined,
};
