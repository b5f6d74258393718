import sharp from "sharp";

export type ReadyPicture = { type: "image/jpeg" | "image/png"; data: Buffer };
export type ReadyPictures = ReadonlyMap<string, ReadyPicture>;

/** px; a card shows 174 px, and print wants some three times as much */
const widest = 720;

/** Pictures as every format takes them: JPEG, or PNG where something is see-through. */
export async function readyPictures(webp: Record<string, Uint8Array>): Promise<ReadyPictures> {
  const ready = new Map<string, ReadyPicture>();
  for (const [id, data] of Object.entries(webp)) {
    const picture = sharp(data).resize({
      width: widest,
      height: widest,
      fit: "inside",
      withoutEnlargement: true,
    });
    const { hasAlpha } = await sharp(data).metadata();
    ready.set(
      id,
      hasAlpha
        ? { type: "image/png", data: await picture.png().toBuffer() }
        : { type: "image/jpeg", data: await picture.jpeg({ quality: 85 }).toBuffer() },
    );
  }
  return ready;
}

export function dataAddress({ type, data }: ReadyPicture): string {
  return `data:${type};base64,${data.toString("base64")}`;
}
