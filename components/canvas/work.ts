import { CardEditor } from "./card-editor.tsx";
import { canvasCommands } from "./commands/index.ts";
import { menuOf } from "./commands/menu.ts";
import { EdgeTools } from "./edges/edge-tools.tsx";
import { HeaderDropLines } from "./hands/held-layer.tsx";
import { FarHeaders } from "./layers/far-headers.tsx";
import { MapMenu } from "./menu/map-menu.tsx";
import { MissingBox } from "./missing/missing-box.tsx";
import { BulkBar } from "./selection/bulk-bar.tsx";
import { Workbench } from "./workbench.tsx";

/** What late-work.ts fetches for the picture. */
export const work = {
  BulkBar,
  CardEditor,
  EdgeTools,
  FarHeaders,
  HeaderDropLines,
  MapMenu,
  MissingBox,
  Workbench,
  canvasCommands,
  menuOf,
};
