import fc from 'fast-check';

/** How often each law is tried: a sample in every check, many times more by `npm run laws`. */
fc.configureGlobal({ numRuns: Number(process.env.PROPERTY_RUNS ?? 10) });
