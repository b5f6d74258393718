import type { LaneType } from "../kinds.ts";
import type { TemplateKey } from "./template.ts";

/** Of each template the lanes without which its journey is not told: what one does and feels, and what it hangs on there. */
export const requiredLanes: Record<TemplateKey, readonly LaneType[]> = {
  purchase: ["thought", "curve", "channel"],
  recovery: ["action", "curve", "team"],
  patient: ["action", "curve", "channel"],
  business: ["action", "curve", "team"],
  permit: ["thought", "curve", "channel"],
  student: ["thought", "curve", "touchpoint"],
  employee: ["thought", "curve", "team"],
  subscription: ["thought", "curve", "channel"],
};
