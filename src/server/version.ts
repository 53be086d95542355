import program from '../../package.json' with { type: 'json' };

/** Which Likui this is. */
export const PROGRAM_VERSION: string = program.version;
