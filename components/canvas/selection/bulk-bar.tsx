"use client";

import { Copy, ParkingSquare, Trash2, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { memo, useEffect, useRef } from "react";
import { IconButton } from "#components/ui/icon-button.tsx";
import { Menu, MenuItem, MenuTrigger } from "#components/ui/menu.tsx";
import { Toolbar } from "#components/ui/toolbar.tsx";
import { useCanEdit, useCanvas } from "../canvas-context.tsx";
import { canvasCommands } from "../commands/index.ts";
import { useStore } from "../store.ts";
import { useViewpoint } from "../viewpoint.tsx";
import { chooseForSelected, isBulk } from "./bulk.ts";
import { type BulkChoice, useBulkChoices } from "./use-bulk-choices.tsx";

const NONE = "none";

/**
 * What can be done to all selected cards at once, in every lens. It stands there as long as there are
 * several; Ctrl+Enter goes into it, Esc comes back.
 */
export const BulkBar = memo(function BulkBar() {
  const model = useCanvas();
  const count = useStore(model.selection, (ids) => ids.size);
  const isOfCards = useStore(model.selection, () => isBulk(model));
  const isPasting = useStore(model.pasting, (now) => now !== null);
  const canWrite = useStore(model.session.canWrite, (now) => now);
  const canEdit = useCanEdit();
  if (!isOfCards || isPasting || canWrite !== true || !canEdit) return null;
  return <Bar count={count} />;
});

function Bar({ count }: { count: number }) {
  const t = useTranslations("canvas");
  const model = useCanvas();
  const view = useViewpoint();
  const choices = useBulkChoices();
  useEffect(() => () => model.choosing.set(null), [model]);
  // the bar may be gone after it, and the keyboard must not be lost with it
  const run = (id: string) => {
    canvasCommands.find((command) => command.id === id)?.run({ model, view });
    view.takeFocus();
  };
  return (
    <Toolbar
      aria-label={t("bulk.label")}
      data-bulk-bar=""
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        view.takeFocus();
      }}
      className="absolute bottom-16 left-1/2 z-20 flex w-max max-w-[calc(100%-1.5rem)] -translate-x-1/2 items-center gap-0.5 overflow-x-auto rounded-card bg-raised py-1 pr-1 pl-3 shadow-float ring-1 ring-hairline print:hidden"
    >
      <span className="mr-1 text-13 font-medium whitespace-nowrap text-ink">
        {t("cursor.several", { count })}
      </span>
      {choices.map((choice) => (
        <Choice key={choice.field} {...choice} />
      ))}
      <span className="mx-1 h-5 w-px shrink-0 bg-hairline" />
      <IconButton label={t("commands.duplicate")} onPress={() => run("duplicate")}>
        <Copy aria-hidden="true" />
      </IconButton>
      <IconButton label={t("commands.park")} onPress={() => run("park")}>
        <ParkingSquare aria-hidden="true" />
      </IconButton>
      <IconButton label={t("commands.delete")} onPress={() => run("delete")}>
        <Trash2 aria-hidden="true" />
      </IconButton>
      <IconButton
        label={t("bulk.clear")}
        onPress={() => {
          model.focus(model.cursor.get());
          view.takeFocus();
        }}
      >
        <X aria-hidden="true" />
      </IconButton>
    </Toolbar>
  );
}

/** Opened by a press, or by the command of its field from menu and palette. */
function Choice({ field, label, icon, options, nothing }: BulkChoice) {
  const model = useCanvas();
  const view = useViewpoint();
  const isOpen = useStore(model.choosing, (now) => now === field);
  const isPressed = useRef(false);
  const turn = (next: boolean) => {
    if (!next && model.choosing.get() !== field) return;
    model.choosing.set(next ? field : null);
    // what a command opened gives the keyboard back to the map, what was pressed to the bar
    if (!next && !isPressed.current) requestAnimationFrame(() => view.takeFocus());
    isPressed.current = next;
  };
  return (
    <MenuTrigger isOpen={isOpen} onOpenChange={turn}>
      <IconButton label={label}>{icon}</IconButton>
      <Menu
        placement="top start"
        aria-label={label}
        onAction={(key) => chooseForSelected(model, field, key === NONE ? null : String(key))}
      >
        {options.map(({ id, name, mark }) => (
          <MenuItem key={id} id={id ?? NONE} textValue={name} {...(mark ? { icon: mark } : {})}>
            {name}
          </MenuItem>
        ))}
        {options.length === 0 ? <MenuItem isDisabled>{nothing}</MenuItem> : null}
      </Menu>
    </MenuTrigger>
  );
}
