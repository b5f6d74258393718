"use client";

import { useEffect } from "react";
import { useCanvas } from "../canvas-context.tsx";
import { cursorOn } from "../cursor.ts";
import { takeNodeAddress } from "../node-address.ts";
import { useIsThere } from "../use-is-there.ts";
import { useViewpoint } from "../viewpoint.tsx";

/** Goes to what the address names, once the map is there. */
export function OpenAt() {
  const model = useCanvas();
  const view = useViewpoint();
  const isThere = useIsThere();
  useEffect(() => {
    if (!isThere) return;
    const id = takeNodeAddress();
    if (id === null) return;
    model.open(id);
    const place = cursorOn(model.grid(), id);
    if (!place) return model.say("refused.not-found");
    model.focus(place);
    view.takeFocus();
    view.reveal();
  }, [model, view, isThere]);
  return null;
}
