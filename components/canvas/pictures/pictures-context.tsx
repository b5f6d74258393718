"use client";

import { createContext, useContext } from "react";

export type SentPicture = { ok: true; imageId: string } | { ok: false; reason: string };

/** Where the pictures of the open map are, and the way to bring one. Composed in app/. */
export type Pictures = {
  hrefOf(imageId: string): string;
  send(file: Blob): Promise<SentPicture>;
  /** fetches pictures that another workspace's map shows; tells which of them are here then */
  bring(fromMapId: string, imageIds: readonly string[]): Promise<ReadonlySet<string>>;
};

const none: Pictures = {
  hrefOf: () => "",
  send: async () => ({ ok: false, reason: "unavailable" }),
  bring: async () => new Set(),
};

export const PicturesContext = createContext<Pictures>(none);

export function usePictures(): Pictures {
  return useContext(PicturesContext);
}

/** The pictures behind an address, as `images` routes serve and take them. */
export function picturesAt(address: string, bring: Pictures["bring"]): Pictures {
  return {
    bring,
    hrefOf: (imageId) => `${address}/${encodeURIComponent(imageId)}`,
    send: async (file) => {
      try {
        const response = await fetch(address, {
          method: "POST",
          headers: { "content-type": "application/octet-stream" },
          body: file,
        });
        return (await response.json()) as SentPicture;
      } catch {
        return { ok: false, reason: "offline" };
      }
    },
  };
}
