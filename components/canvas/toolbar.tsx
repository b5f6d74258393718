"use client";

import { CircleHelp, Eye, Info, Redo2, SquarePlus, Undo2, Waves } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useState } from "react";
import { useCalm } from "#components/shell/calm.ts";
import { isMac } from "#components/shell/is-mac.ts";
import { IconButton } from "#components/ui/icon-button.tsx";
import { Menu, MenuItem, MenuTrigger } from "#components/ui/menu.tsx";
import { Press } from "#components/ui/press.tsx";
import { useCanEdit, useCanvas } from "./canvas-context.tsx";
import { type CanvasCommand, type CommandScope, mayRun } from "./commands/command.ts";
import { lateCommands } from "./late-work.ts";
import { LensSwitch } from "./lens-switch.tsx";
import { LockMark } from "./lock-mark.tsx";
import { useMapLens } from "./map-lens.ts";
import { PictureTools } from "./picture-tools.tsx";
import { roveLate } from "./rove-late.ts";
import { SaveMark } from "./save-mark.tsx";
import { spell } from "./shortcut.ts";
import { useStore } from "./store.ts";
import { Peers } from "./together/peers.tsx";
import { ViewTools } from "./view/view-tools.tsx";
import { useViewpoint } from "./viewpoint.tsx";

const addable = [
  "newCard",
  "stepBefore",
  "stepAfter",
  "laneAbove",
  "laneBelow",
  "phaseAfter",
] as const;

/**
 * Above the map: undo, what can be added, who is here, whether it is saved. `children` come from outside.
 * Words and faces show where they have room also with five people here: whoever comes moves nothing,
 * and what comes late has its place.
 */
export function Toolbar({ title, children }: { title: ReactNode; children?: ReactNode }) {
  const t = useTranslations("canvas");
  const model = useCanvas();
  const view = useViewpoint();
  const lens = useMapLens();
  const canWrite = useStore(model.session.canWrite, (now) => now);
  const isCalm = useCalm();
  const { canUndo, canRedo } = useUndoState();
  const scope: CommandScope = { model, view };
  const late = lateCommands.use();
  const shortcutOf = (id: string): { shortcut?: string } => {
    const first = late?.canvasCommands.find((one) => one.id === id)?.shortcuts[0];
    return first ? { shortcut: spell(first, isMac()) } : {};
  };
  const run = (id: string) => {
    const runIn = (commands: readonly CanvasCommand[]) => {
      const command = commands.find((one) => one.id === id);
      if (command && mayRun(command, scope)) command.run(scope);
    };
    if (late) runIn(late.canvasCommands);
    else void lateCommands.fetch().then(({ canvasCommands }) => runIn(canvasCommands));
  };
  const canEdit = useCanEdit();
  const isEditor = canWrite === true && canEdit;
  // until the line says so nothing else is in their place
  const mayBeEditor = canWrite !== false && canEdit;
  return (
    <div
      ref={roveLate}
      role="toolbar"
      aria-label={t("toolbar.label")}
      className="@container flex min-h-11 shrink-0 items-center gap-0.5 border-b border-hairline bg-paper px-2 max-sm:flex-wrap max-sm:*:order-2 print:hidden"
    >
      {/* what went wrong is said whole where there is room: the map's name gives way, to the tools too */}
      <div className="group/head flex min-w-44 max-w-max shrink-1000 grow basis-72 items-center gap-0.5 @[64rem]:has-data-trouble:min-w-96 @[84rem]:has-data-trouble:min-w-120 max-sm:order-none! max-sm:h-10 max-sm:max-w-none max-sm:basis-1/2">
        <div className="min-w-20 shrink px-1 max-sm:group-has-data-trouble/head:shrink-1000">
          {title}
        </div>
        <IconButton
          size="small"
          label={t("toolbar.mapDetails")}
          onPress={() => model.panel.set({ kind: "map" })}
        >
          <Info aria-hidden="true" />
        </IconButton>
        <SaveMark />
        <LockMark isEditor={isEditor} onUnlock={() => run("unlock")} />
      </div>
      <LensSwitch />
      {/* on a telephone the end of the first row: who comes and goes must not push the map down */}
      <div className="flex-1 max-sm:order-1! max-sm:basis-full" />
      <Peers />
      {/* what has no room is one swipe away: nothing wraps, and the map stays where it is */}
      <div className="flex min-w-0 items-center gap-0.5 overflow-x-auto py-1 [scrollbar-width:none] max-sm:flex-1">
        {children}
        <ViewTools />
        {mayBeEditor ? (
          <>
            <MenuTrigger>
              <Press
                aria-label={t("toolbar.add")}
                className="flex h-8 shrink-0 cursor-default items-center gap-1.5 rounded-control px-2 text-13 font-medium text-ink-soft hover:bg-hover hover:text-ink aria-expanded:bg-hover"
              >
                <SquarePlus aria-hidden="true" className="size-4" />
                <span className="hidden @[94rem]:inline">{t("toolbar.add")}</span>
              </Press>
              <Menu onAction={(key) => run(String(key))}>
                {addable.map((id) => (
                  <MenuItem key={id} id={id} {...shortcutOf(id)}>
                    {t(`commands.${id}`)}
                  </MenuItem>
                ))}
              </Menu>
            </MenuTrigger>
            <IconButton
              label={t("toolbar.undo")}
              {...shortcutOf("undo")}
              isDisabled={!canUndo}
              onPress={() => run("undo")}
            >
              <Undo2 aria-hidden="true" />
            </IconButton>
            <IconButton
              label={t("toolbar.redo")}
              {...shortcutOf("redo")}
              isDisabled={!canRedo}
              onPress={() => run("redo")}
            >
              <Redo2 aria-hidden="true" />
            </IconButton>
          </>
        ) : (
          <span className="flex shrink-0 items-center gap-1.5 px-2 text-12 text-ink-soft">
            <Eye aria-hidden="true" className="size-3.5" />
            {t("toolbar.readOnly")}
          </span>
        )}
        {lens === "canvas" ? <PictureTools fitShortcut={shortcutOf("fit")} /> : null}
        <IconButton label={t("toolbar.calm")} isActive={isCalm} onPress={() => run("calm")}>
          <Waves aria-hidden="true" />
        </IconButton>
        <IconButton label={t("toolbar.help")} {...shortcutOf("help")} onPress={() => run("help")}>
          <CircleHelp aria-hidden="true" />
        </IconButton>
      </div>
    </div>
  );
}

function useUndoState() {
  const { undo } = useCanvas();
  const [state, setState] = useState({ canUndo: false, canRedo: false });
  useEffect(() => {
    const read = () => setState({ canUndo: undo.canUndo(), canRedo: undo.canRedo() });
    read();
    return undo.subscribe(read);
  }, [undo]);
  return state;
}
