import * as Y from "yjs";
import { parseCurveKey, rootsOf } from "../document.ts";
import { type CardAt, isParked, type StepAt } from "../raw-map.ts";

/** [M23] Undo and redo take nothing away that others wrote, and no place of what they put there. */
export function checkUndo(doc: Y.Doc, undo: () => unknown): void {
  const before = worksOfOthers(doc);
  undo();
  const after = worksOfOthers(doc);
  for (const [work, holders] of before) {
    const isHeld = holders.every((holder) => isThere(doc, holder));
    if (work.startsWith("words") ? !after.has(work) : after.has(work) && !isHeld)
      throw new Error(`[M23] undo took ${work} from somebody else, or its place: ${holders}`);
  }
}

/** What somebody else wrote or put somewhere, with the nodes that hold it. */
function worksOfOthers(doc: Y.Doc): Map<string, string[]> {
  const roots = rootsOf(doc);
  const works = new Map<string, string[]>();
  const note = (work: string, holders: string[]) =>
    works.set(
      work,
      holders.filter((holder) => isThere(doc, holder)),
    );
  const isTheirs = (item: Y.Item | undefined) =>
    item !== undefined && !item.deleted && item.id.client !== doc.clientID;
  for (const root of ["phases", "steps", "lanes", "cards"] as const)
    for (const [id, fields] of roots[root])
      for (const [name, text] of fields instanceof Y.Map ? fields : [])
        if (text instanceof Y.Text && itemsOf(text).some(isTheirs)) note(`words ${id} ${name}`, []);
  for (const [id, fields] of roots.cards) {
    if (!(fields instanceof Y.Map) || !isTheirs(fields._map.get("at"))) continue;
    const at: CardAt = fields.get("at");
    if (isParked(at)) continue;
    note(`card ${id}`, [`steps ${at.stepId}`]);
  }
  for (const [id, fields] of roots.steps)
    if (fields instanceof Y.Map && isTheirs(fields._map.get("at")))
      note(`step ${id}`, [`phases ${(fields as Y.Map<StepAt>).get("at")?.phaseId}`]);
  for (const [id, fields] of roots.edges)
    if (fields instanceof Y.Map && isTheirs(roots.edges._map.get(id)))
      note(
        `edge ${id}`,
        [fields.get("source"), fields.get("target")].flatMap((end) => [
          `steps ${end}`,
          `cards ${end}`,
        ]),
      );
  for (const key of roots.curve.keys()) {
    const point = isTheirs(roots.curve._map.get(key)) ? parseCurveKey(key) : null;
    if (point) note(`feeling ${key}`, [`lanes ${point.laneId}`, `steps ${point.stepId}`]);
  }
  return works;
}

function isThere(doc: Y.Doc, holder: string): boolean {
  const [root, id] = holder.split(" ") as ["lanes" | "steps" | "phases" | "cards", string];
  return rootsOf(doc)[root].has(id);
}

function itemsOf(text: Y.Text): Y.Item[] {
  const items: Y.Item[] = [];
  for (let item = text._start; item; item = item.right) if (item.countable) items.push(item);
  return items;
}
