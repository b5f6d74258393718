/** A small nursery keeps garbage short-lived: a map of 10,000 reviews takes half the memory, as fast. */
export const workerLimits = { maxOldGenerationSizeMb: 1_024, maxYoungGenerationSizeMb: 12 };

/**
 * Whoever answers people has room for what a few questions leave behind: in a small nursery some of
 * that grows old, and every fortieth question waits a tenth of a second while it is thrown away.
 */
export const answeringLimits = { ...workerLimits, maxYoungGenerationSizeMb: 48 };
