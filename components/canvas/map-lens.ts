"use client";

import { useSearchParams } from "next/navigation";
import { useState } from "react";

/** Ways of looking at one live map: a picture, a text with headings, rows. */
export const mapLenses = ["canvas", "outline", "table"] as const;
export type MapLens = (typeof mapLenses)[number];

/** Below this width, px, a map that is opened without a word about it is read as text. */
const TEXT_BELOW = 640;
const parameter = "lens";

/**
 * Which lens the address names. A parameter and no path: the page, its document and its line to the
 * server stay as they are while the lens changes. Drawn in the browser only, where widths are known.
 */
export function useMapLens(): MapLens {
  // a lens does not change under one's hands: a telephone that is turned keeps the one it opened
  const [usual] = useState(usualLens);
  return lensNamed(useSearchParams().get(parameter)) ?? usual;
}

/** The same before there is React. */
export function openingLens(): MapLens {
  return lensNamed(new URLSearchParams(location.search).get(parameter)) ?? usualLens();
}

function lensNamed(name: string | null): MapLens | undefined {
  return mapLenses.find((lens) => lens === name);
}

function usualLens(): MapLens {
  return innerWidth < TEXT_BELOW ? "outline" : "canvas";
}

/** The address with another lens; going back returns to the one before. */
export function changeMapLens(lens: MapLens): void {
  const address = new URL(location.href);
  address.searchParams.set(parameter, lens);
  history.pushState(null, "", address);
}
