import { getTranslations } from "next-intl/server";
import { feelingWord, tenth } from "#domain/map/feeling-word.ts";
import type { Lane } from "#domain/map/journey-map.ts";

/** What the parts of the reader's page have to say. */
export async function readerWords() {
  const t = await getTranslations("reader");
  const tMap = await getTranslations("map");
  const tCanvas = await getTranslations("canvas");
  return {
    t,
    laneTitle: ({ title, type }: Lane) => title || tMap(`laneType.${type}`),
    feeling: (value: number) =>
      tCanvas("curveValue", { value: tenth(value), word: feelingWord(value) }),
  };
}
