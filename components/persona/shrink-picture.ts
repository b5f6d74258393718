const side = 256;
const longest = 64 * 1024;

/**
 * Cuts a picture to a small square and encodes it anew, which also leaves behind where and when it
 * was taken. Null when the file is no picture that this browser can read.
 */
export async function shrinkPicture(file: File): Promise<string | null> {
  try {
    const bitmap = await createImageBitmap(file);
    const canvas = document.createElement("canvas");
    canvas.width = side;
    canvas.height = side;
    const edge = Math.min(bitmap.width, bitmap.height);
    const left = (bitmap.width - edge) / 2;
    const top = (bitmap.height - edge) / 2;
    canvas.getContext("2d")?.drawImage(bitmap, left, top, edge, edge, 0, 0, side, side);
    bitmap.close();
    for (const quality of [0.85, 0.7, 0.5, 0.3]) {
      const url = canvas.toDataURL("image/jpeg", quality);
      if (url.length <= longest) return url;
    }
    return null;
  } catch {
    return null;
  }
}
