import { bringPictures } from "#server/image/actions.ts";

const AT_ONCE = 100;

type From = { fromMapId: string; mapId: string; imageIds: readonly string[] };

/** Pictures of another workspace's map, for this one; those that could not come are left out. */
export async function bringAll({ imageIds, ...maps }: From): Promise<ReadonlySet<string>> {
  const brought = new Set<string>();
  for (let at = 0; at < imageIds.length; at += AT_ONCE) {
    const some = await bringPictures({ ...maps, imageIds: imageIds.slice(at, at + AT_ONCE) }).catch(
      // a paste without a connection: the cards are the document's, and go in
      () => null,
    );
    if (some?.ok) for (const id of some.imageIds) brought.add(id);
  }
  return brought;
}
