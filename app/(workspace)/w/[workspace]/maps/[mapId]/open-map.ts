import type { CanvasModel } from "#components/canvas/canvas-model.ts";
import type { Library } from "#components/canvas/library-context.tsx";
import type { Additions, OpenMap } from "#components/exchange/import/import-dialog.tsx";
import { importMap, type LibraryKind, type MapFile } from "#domain/exchange/map-file.ts";
import { mergeMap } from "#domain/exchange/merge.ts";
import { readMap } from "#domain/map/read-map.ts";
import { createDocument } from "#domain/map/write-map.ts";

/** The live map as the import dialog sees it: tried on a copy first, then put in with one step of undo. */
export function openMapOf(
  model: CanvasModel,
  library: Library,
  say: { refused(reason: string): string; put(added: Additions): void },
): OpenMap {
  return {
    title: model.map.get().header.title,
    preview(file) {
      const doc = createDocument(model.map.get());
      const from = importMap(file, {
        match: (kind, id, name) => known(library, kind, name) ?? id,
        keepsEvidence: false,
      });
      const merged = mergeMap({ ...model.edit, doc, origin: null }, from);
      const map = readMap(doc);
      doc.destroy();
      return merged.ok ? { map, says: merged } : { refused: say.refused(merged.reason) };
    },
    async put(file) {
      if (!model.canEdit.get()) return model.say("refused.forbidden");
      const ids = await addNames(library, file);
      const from = importMap(file, {
        match: (kind, id, name) => ids.get(id) ?? known(library, kind, name),
        keepsEvidence: false,
      });
      const merged = mergeMap(model.edit, from);
      if (!merged.ok) return;
      const [first] = merged.touched;
      model.select([...merged.touched], first === undefined ? {} : { cursorTo: first });
      say.put(merged);
    },
  };
}

/** Channels, teams and tags that the workspace does not have yet. */
async function addNames(library: Library, { libraries }: MapFile): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  const kinds = [
    ["channels", "channel"],
    ["teams", "team"],
    ["tags", "tag"],
  ] as const;
  for (const [kind, entry] of kinds)
    for (const [id, name] of Object.entries(libraries[kind])) {
      const here = known(library, kind, name) ?? (await library.add(entry, name));
      if (here !== null) ids.set(id, here);
    }
  return ids;
}

function known(library: Library, kind: LibraryKind, name: string): string | null {
  const all =
    kind === "personas" ? library.personas : kind === "people" ? library.members : library.entries;
  const wanted = name.toLocaleLowerCase();
  const entry = { channels: "channel", teams: "team", tags: "tag", personas: "", people: "" }[kind];
  const found = all.find(
    (one) => one.name.toLocaleLowerCase() === wanted && (!("kind" in one) || one.kind === entry),
  );
  return found?.id ?? null;
}
