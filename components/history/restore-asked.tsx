import type { JourneyMap } from "#domain/map/journey-map.ts";
import { RestoreDialog } from "./restore-dialog.tsx";
import type { useVersionWork } from "./use-version-work.ts";

type Props = { work: ReturnType<typeof useVersionWork>; now: () => JourneyMap };

/** The question before a version is brought back, while it is asked. */
export function RestoreAsked({ work, now }: Props) {
  const { asked, isBusy, restore, leave } = work;
  if (!asked) return null;
  return (
    <RestoreDialog
      version={asked}
      now={now()}
      isBusy={isBusy}
      onRestore={() => restore(asked)}
      onClose={leave}
    />
  );
}
