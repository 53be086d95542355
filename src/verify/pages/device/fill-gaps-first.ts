import { fillGaps } from './older-browsers.ts';

// Imported before everything else, since tables are made ready while they are loaded.
fillGaps();
