import { insist } from "#components/ui/insist.ts";
import { lateModule } from "#components/ui/late-module.ts";

/** What undo has to know of others; it comes with the commands. */
export const lateOthers = lateModule(
  insist(() => import("#domain/map/others-work.ts").then(({ othersWork }) => othersWork)),
);
