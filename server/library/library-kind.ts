import { z } from "zod";

export const libraryKinds = ["team", "channel", "system", "tag"] as const;
export type LibraryKind = (typeof libraryKinds)[number];

export const longestEntryName = 80;
export const entryName = z.string().trim().min(1).max(longestEntryName);
export const entryId = z.string().max(64);
export const libraryKind = z.enum(libraryKinds);
