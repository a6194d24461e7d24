import fc from 'fast-check';

const { PROPERTY_RUNS = '10', PROPERTY_SEED } = process.env;

/**
 * How often each law is tried: a sample in every check, many times more by `npm run laws`. Each run has
 * a seed of its own; that of a law that failed, as it is printed, makes the same run again.
 */
fc.configureGlobal({
  numRuns: Number(PROPERTY_RUNS),
  seed: PROPERTY_SEED === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(PROPERTY_SEED),
});
