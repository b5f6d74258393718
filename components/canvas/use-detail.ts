import { type ReactFlowState, useStore, useStoreApi } from "@xyflow/react";
import { type RefObject, useEffect } from "react";

/** How much a zoom has room for: all words; first lines; blocks. */
export type Detail = "near" | "far" | "tiny";

const FAR_BELOW = 0.45;
export const TINY_BELOW = 0.3;
/** how wide the name of a lane may be where the map is tiny */
export const LANE_NAME_PX = 132;

/**
 * Follows the zoom and puts `--away` on the frame: how many times a line has to be thicker there to
 * look as it does near by. In half steps, for every one of them styles the whole map anew.
 */
export function useDetail(frame: RefObject<HTMLElement | null>): Detail {
  const flow = useStoreApi();
  useEffect(() => {
    const tell = ({ transform }: ReactFlowState) => {
      const away = Math.max(1, Math.ceil((2 * FAR_BELOW) / transform[2]) / 2);
      frame.current?.style.setProperty("--away", String(away));
    };
    tell(flow.getState());
    return flow.subscribe((state, before) => {
      if (state.transform[2] !== before.transform[2]) tell(state);
    });
  }, [flow, frame]);
  return useStore(detailOf);
}

function detailOf({ transform: [, , zoom] }: ReactFlowState): Detail {
  if (zoom < TINY_BELOW) return "tiny";
  return zoom < FAR_BELOW ? "far" : "near";
}
