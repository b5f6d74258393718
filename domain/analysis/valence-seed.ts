/** Hashes and the order of training come from it; a change means training again. */
export const valenceSeed = 20_260_401;
