import { arrangeCommands } from "./arrange.ts";
import { bulkCommands } from "./bulk.ts";
import { cardCommands } from "./card.ts";
import { changeCommands } from "./change.ts";
import { clipboardCommands } from "./clipboard.ts";
import type { CanvasCommand } from "./command.ts";
import { commentCommands } from "./comment.ts";
import { connectCommands } from "./connect.ts";
import { copyLinkCommands } from "./copy-link.ts";
import { curveCommands } from "./curve.ts";
import { duplicateCommands } from "./duplicate.ts";
import { evidenceCommands } from "./evidence.ts";
import { fieldCommands } from "./fields.ts";
import { goCommands } from "./go.ts";
import { lookCommands } from "./look.ts";
import { moveToCommands } from "./move-to.ts";
import { requireCommands } from "./require.ts";
import { selectCommands } from "./select.ts";
import { stepPartCommands } from "./step-parts.ts";
import { viewCommands } from "./view.ts";
import { writeCommands } from "./write.ts";

/** The registry: keyboard, menus and the help sheet all read this one list. */
export const canvasCommands: readonly CanvasCommand[] = [
  ...connectCommands,
  ...curveCommands,
  ...goCommands,
  ...selectCommands,
  ...writeCommands,
  ...arrangeCommands,
  ...moveToCommands,
  ...duplicateCommands,
  ...bulkCommands,
  ...changeCommands,
  ...stepPartCommands,
  ...clipboardCommands,
  ...cardCommands,
  ...copyLinkCommands,
  ...commentCommands,
  ...evidenceCommands,
  ...fieldCommands,
  ...requireCommands,
  ...lookCommands,
  ...viewCommands,
];
