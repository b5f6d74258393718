/** What may be brought as a picture. The kind is told by its first bytes, never by a name or a label. */
export const pictureKinds = ["jpeg", "png", "webp", "gif", "avif"] as const;
export type PictureKind = (typeof pictureKinds)[number];

export const maxPictureBytes = 10_000_000;

/** For file dialogs. A drawing in SVG can carry programs and is never taken. */
export const pictureTypes = pictureKinds.map((kind) => `image/${kind}`);

export function pictureKind(bytes: Uint8Array): PictureKind | null {
  const text = (from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to));
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return "jpeg";
  if (text(0, 8) === "\x89PNG\r\n\x1a\n") return "png";
  if (text(0, 4) === "RIFF" && text(8, 12) === "WEBP") return "webp";
  if (text(0, 6) === "GIF87a" || text(0, 6) === "GIF89a") return "gif";
  if (text(4, 8) === "ftyp" && /^avi[fs]$/.test(text(8, 12))) return "avif";
  return null;
}

/** Why a picture cannot be taken; message keys. */
export type PictureReason =
  | "too-large"
  | "no-picture"
  | "too-many-pixels"
  | "broken-picture"
  | "space-full";
