/**
 * What others keep by the id of a step and want to come along where steps become one or two. The
 * canvas does not know what it is; composed in app/.
 */
export type Belongings = {
  /** Which part of a step that is split they go to; null = whoever is asked thought better of it. */
  ask(stepId: string): Promise<"first" | "second" | null>;
  /** Brings them from one step to another; answers the way back, or null where it cannot be done now. */
  move(way: Way): Promise<(() => void) | null>;
};

type Way = { from: string; to: string };

/** Taken back and done again together with a step of undo. */
export function companionOf(belongings: Belongings, way: Way, moved: Promise<(() => void) | null>) {
  let latest = moved;
  return {
    back: () => void latest.then((goBack) => goBack?.()),
    again: () => {
      latest = belongings.move(way);
    },
  };
}
