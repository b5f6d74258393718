import { createHash } from "node:crypto";
import sharp, { type Metadata } from "sharp";
import { maxPictureBytes, type PictureReason, pictureKind } from "#domain/image/picture.ts";

export type Encoded = { id: string; width: number; height: number; data: Uint8Array };

/** A photo of a large sensor has 24 to 50 million pixels; more is an attack on memory. */
const MAX_INPUT_PIXELS = 50_000_000;
/** px; twice what the widest card shows, for dense screens and print */
const MAX_SIDE = 1600;
const QUALITY = 82;

// Only decoders of what we take, in whatever disguise a file comes.
sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({
  operation: [
    "VipsForeignLoadJpeg",
    "VipsForeignLoadPng",
    "VipsForeignLoadWebp",
    "VipsForeignLoadNsgif",
    "VipsForeignLoadHeif",
  ],
});
sharp.cache(false);
sharp.concurrency(1);

let busy: Promise<unknown> = Promise.resolve();

/**
 * Makes our own picture of what was brought: WebP, upright, at most 1600 px, with nothing in it that
 * was hidden beside the pixels (place, camera, comments). One at a time, for a picture unpacked takes
 * up to 200 MB.
 */
export function encodePicture(
  bytes: Uint8Array,
): Promise<({ ok: true } & Encoded) | { ok: false; reason: PictureReason }> {
  const next = busy.then(() => encode(bytes));
  busy = next.catch(() => undefined);
  return next;
}

async function encode(bytes: Uint8Array) {
  if (bytes.length > maxPictureBytes) return { ok: false, reason: "too-large" } as const;
  if (pictureKind(bytes) === null) return { ok: false, reason: "no-picture" } as const;
  const source = sharp(bytes, { limitInputPixels: false, failOn: "error", sequentialRead: true });
  const head = await source.metadata().catch(() => null);
  if (head === null) return { ok: false, reason: "broken-picture" } as const;
  const { width = 0, height = 0 } = head;
  if (width * height > MAX_INPUT_PIXELS) return { ok: false, reason: "too-many-pixels" } as const;
  if (isOurs(bytes, head)) {
    // decoded to the last pixel before it is believed
    const isSound = await source.stats().then(
      () => true,
      () => false,
    );
    if (isSound) return { ok: true, id: hashOf(bytes), width, height, data: bytes } as const;
  }
  try {
    const { data, info } = await source
      .autoOrient()
      .resize({ width: MAX_SIDE, height: MAX_SIDE, fit: "inside", withoutEnlargement: true })
      .webp({ quality: QUALITY })
      .toBuffer({ resolveWithObject: true });
    return {
      ok: true,
      id: hashOf(data),
      width: info.width,
      height: info.height,
      data: new Uint8Array(data),
    } as const;
  } catch {
    return { ok: false, reason: "broken-picture" } as const;
  }
}

/**
 * What this function made once stays as it is, byte by byte, so that a map file brings back the very
 * pictures that went into it: WebP in its plainest form, with nothing beside or behind the pixels.
 */
function isOurs(bytes: Uint8Array, head: Metadata): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isPlain = head.format === "webp" && !head.exif && !head.xmp && !head.icc && !head.iptc;
  const isWhole = view.getUint32(4, true) + 8 === bytes.length;
  const isStill = (head.pages ?? 1) === 1;
  return isPlain && isWhole && isStill && Math.max(head.width ?? 0, head.height ?? 0) <= MAX_SIDE;
}

function hashOf(data: Uint8Array): string {
  return createHash("sha256").update(data).digest("hex");
}
