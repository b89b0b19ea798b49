import fc from 'fast-check';

// The laws are held against the same cases on every machine, so that a run that fails fails again. `SEED=… npm test` looks at others.
fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 20201) });
