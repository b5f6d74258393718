/** Browsers have no Buffer, and what runs in them asks for none (see next.config.ts). */
export const Buffer = undefined;
