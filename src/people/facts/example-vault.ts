import type { PersonalKind } from '../personal.ts';
import type { VaultPurpose } from '../vault.ts';

/** The text that the example's agents signed. It says itself that it binds nobody. */
export const exampleAgreement = {
  version: 'example-2026-11',
  text: '示例用工协议：本文仅供试用，不约束任何人。居家座席，非全日制，每半月结算一次，不收任何费用。',
} as const;

type ExampleEntry = {
  readonly kind: PersonalKind;
  readonly purpose: VaultPurpose;
  /** The value by the number of the account in the list of examples, from 1, and by its phone and shown name. */
  readonly value: (of: {
    readonly number: number;
    readonly phone: string;
    readonly displayName: string;
  }) => string;
};

/** Identity numbers of a province 00 and cards of a bank 000000 cannot be anybody's. */
export const exampleEntries: readonly ExampleEntry[] = [
  { kind: 'legal-name', purpose: 'agreement', value: ({ displayName }) => displayName },
  { kind: 'id-number', purpose: 'agreement', value: ({ number }) => `00000019900101${pad(number, 3)}X` },
  { kind: 'phone', purpose: 'reach', value: ({ phone }) => phone },
  { kind: 'legal-name', purpose: 'pay', value: ({ displayName }) => displayName },
  { kind: 'bank-account', purpose: 'pay', value: ({ number }) => `000000${pad(number, 13)}` },
  { kind: 'id-number', purpose: 'tax', value: ({ number }) => `00000019900101${pad(number, 3)}X` },
  { kind: 'address', purpose: 'tax', value: ({ number }) => `示例省远山市示例路${number}号` },
];

const pad = (number: number, length: number): string => String(number).padStart(length, '0');
