import { fetchMapFilesAction } from "#server/exchange/actions.ts";
import type { MadeFile } from "#server/exchange/files/map-file.ts";

const lookEveryMs = 700;

/**
 * Looks again and again until a file is made; null when nobody makes it any more. It goes on when the
 * dialog that asked has been closed.
 */
export async function followFile(
  mapId: string,
  fileId: string,
  onLook: (files: MadeFile[]) => void,
): Promise<MadeFile | null> {
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, lookEveryMs));
    const seen = await fetchMapFilesAction({ mapId }).catch(() => null);
    // without a network there is nothing new to tell; without the right to look there never will be
    if (seen && !seen.ok) return null;
    if (!seen?.ok) continue;
    onLook(seen.files);
    const file = seen.files.find(({ id }) => id === fileId);
    if (!file || !isOnTheWay(file)) return file ?? null;
  }
}

export function isOnTheWay({ status }: Pick<MadeFile, "status">): boolean {
  return status === "waiting" || status === "running";
}
