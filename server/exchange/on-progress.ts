/** How far a file is, 0-1. */
export type OnProgress = (part: number) => void;
