import { useCanvas } from "./canvas-context.tsx";
import type { Grid } from "./grid.ts";
import { useStore } from "./store.ts";

/** A part of what one looks at; it must keep its identity, or be a plain value, while it is the same. */
export function useGrid<S>(select: (grid: Grid) => S): S {
  const model = useCanvas();
  return useStore({ get: model.grid, subscribe: model.seen.subscribe }, select);
}

/** Ids of some of it, which change only when others come, go or change places. */
export function useGridIds(select: (grid: Grid) => readonly { id: string }[]): readonly string[] {
  const joined = useGrid((grid) =>
    select(grid)
      .map(({ id }) => id)
      .join(" "),
  );
  return joined === "" ? none : joined.split(" ");
}

const none: readonly string[] = [];
