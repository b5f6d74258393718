"use client";

import { createContext, useContext } from "react";

export type LibraryKind = "team" | "channel" | "system" | "tag";

/** The workspace's shared names, which a map refers to by id. */
export type Library = {
  workspaceId: string;
  entries: readonly { id: string; kind: LibraryKind; name: string }[];
  personas: readonly { id: string; name: string; initials: string; colour: number }[];
  members: readonly { id: string; name: string }[];
  /** adds a name and gives its id; null when that was refused */
  add(kind: LibraryKind, name: string): Promise<string | null>;
};

const empty: Library = {
  workspaceId: "",
  entries: [],
  personas: [],
  members: [],
  add: async () => null,
};

export const LibraryContext = createContext<Library>(empty);

export function useLibrary(): Library {
  return useContext(LibraryContext);
}

/** The name behind an id; null when there is none (any more). */
export function nameIn(library: Library, id: string): string | null {
  return library.entries.find((entry) => entry.id === id)?.name ?? null;
}
