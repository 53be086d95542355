import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** SHA-256 of a text in UTF-8, in 64 hexadecimal digits. */
export const fingerprintOf = (text: string): string => bytesToHex(sha256(new TextEncoder().encode(text)));
