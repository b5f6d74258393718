"use client";

import { createContext, type ReactNode, useContext, useEffect, useState } from "react";
import type { Drop } from "#domain/map/locate.ts";
import type { Viewpoint } from "./commands/command.ts";
import type { Cursor } from "./cursor.ts";
import type { Sight } from "./together/peer.ts";

export type CanvasView = Viewpoint & {
  /** gives the keyboard back to the map after an editor or panel closed */
  takeFocus(): void;
  /** the step at a point of the window, px */
  stepAt(clientX: number, clientY: number): string | null;
  /** where a card that is dropped at a point of the window would lie */
  dropAt(clientX: number, clientY: number): Drop | null;
  /** brings into sight what somebody else sees; false where the map is no picture, or hides that */
  show(sight: Sight): boolean;
  /** brings a place into sight, the keyboard stays where it is */
  look(place: Cursor): void;
};

type Holder = { view: CanvasView; stand(view: CanvasView): () => void };

const ViewpointContext = createContext<Holder | null>(null);

/** What toolbar, panels and commands do to the window reaches whichever lens is open. */
export function ViewpointProvider({ children }: { children: ReactNode }) {
  const [holder] = useState(createHolder);
  return <ViewpointContext value={holder}>{children}</ViewpointContext>;
}

export function useViewpoint(): CanvasView {
  return useHolder().view;
}

/** For a lens: from now until it goes, this is the window onto the map. */
export function useStandAt(view: CanvasView): void {
  const holder = useHolder();
  useEffect(() => holder.stand(view), [holder, view]);
}

function useHolder(): Holder {
  const holder = useContext(ViewpointContext);
  if (!holder) throw new Error("useViewpoint outside ViewpointProvider");
  return holder;
}

function createHolder(): Holder {
  let now = nowhere;
  let isFitAsked = false;
  return {
    view: {
      // pressed while the picture is on its way, it is done when it has come
      fit: () => {
        if (now === nowhere) isFitAsked = true;
        else now.fit();
      },
      actualSize: () => now.actualSize(),
      toSelection: () => now.toSelection(),
      zoomBy: (factor) => now.zoomBy(factor),
      reveal: () => now.reveal(),
      pointOfCursor: () => now.pointOfCursor(),
      takeFocus: () => now.takeFocus(),
      stepAt: (clientX, clientY) => now.stepAt(clientX, clientY),
      dropAt: (clientX, clientY) => now.dropAt(clientX, clientY),
      show: (sight) => now.show(sight),
      look: (place) => now.look(place),
    },
    stand(view) {
      now = view;
      if (isFitAsked) view.fit();
      isFitAsked = false;
      return () => {
        if (now === view) now = nowhere;
      };
    },
  };
}

/** Before a lens has opened there is nothing to move. */
const nowhere: CanvasView = {
  fit() {},
  actualSize() {},
  toSelection() {},
  zoomBy() {},
  reveal() {},
  pointOfCursor: () => ({ x: 0, y: 0 }),
  takeFocus() {},
  stepAt: () => null,
  dropAt: () => null,
  show: () => false,
  look() {},
};
