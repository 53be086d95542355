import { join } from 'node:path';

/** Where the house's key lies, unless LIKUI_KEY holds it. Neither file is ever in a backup of the records. */
export const houseKeyFile = (dataFolder: string): string => join(dataFolder, 'house.key');

/** Where the keys of the vault lie, unless LIKUI_VAULT_KEY holds them. */
export const vaultKeyFile = (dataFolder: string): string => join(dataFolder, 'vault.key');
