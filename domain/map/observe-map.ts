import type * as Y from "yjs";
import { type NodeRoot, type RootName, rootNames, rootsOf } from "./document.ts";

export type Touched = { header: boolean; curve: boolean } & Record<NodeRoot, ReadonlySet<string>>;

/** Which nodes a transaction touched, from `observeDeep` of the roots. */
export function changedIds(
  doc: Y.Doc,
  events: readonly Y.YEvent<Y.AbstractType<unknown>>[],
): Touched {
  const roots = rootsOf(doc);
  const touched = {
    header: false,
    curve: false,
    phases: new Set<string>(),
    steps: new Set<string>(),
    lanes: new Set<string>(),
    cards: new Set<string>(),
    edges: new Set<string>(),
  };
  const names = new Map<unknown, RootName>(rootNames.map((name) => [roots[name], name]));
  for (const event of events) {
    const name = names.get(rootOf(event.target));
    if (name === undefined) continue;
    if (name === "meta") touched.header = true;
    else if (name === "curve") touched.curve = true;
    else if (event.path.length === 0) for (const id of event.keys.keys()) touched[name].add(id);
    else touched[name].add(String(event.path[0]));
  }
  return touched;
}

export function observeMap(doc: Y.Doc, listener: (touched: Touched, tx: Y.Transaction) => void) {
  const roots = Object.values(rootsOf(doc));
  // one call per transaction and root; several roots of one gesture arrive one after another
  const onEvents = (events: Y.YEvent<Y.AbstractType<unknown>>[], tx: Y.Transaction) =>
    listener(changedIds(doc, events), tx);
  for (const root of roots) root.observeDeep(onEvents as Parameters<typeof root.observeDeep>[0]);
  return () => {
    for (const root of roots)
      root.unobserveDeep(onEvents as Parameters<typeof root.unobserveDeep>[0]);
  };
}

function rootOf(type: Y.AbstractType<unknown>): Y.AbstractType<unknown> {
  let root = type;
  while (root.parent !== null) root = root.parent as Y.AbstractType<unknown>;
  return root;
}
