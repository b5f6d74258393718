"use client";

import { CircleDot, Copy, Layers, ParkingSquare, Tag, Trash2, User, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { memo, type ReactNode } from "react";
import { IconButton } from "#components/ui/icon-button.tsx";
import { Menu, MenuItem, MenuTrigger } from "#components/ui/menu.tsx";
import { cardStatuses, colourCount } from "#domain/map/kinds.ts";
import { holdsCards } from "#domain/map/lane-type.ts";
import { useCanvas, useMap } from "../canvas-context.tsx";
import { canvasCommands } from "../commands/index.ts";
import { useLibrary } from "../library-context.tsx";
import { useStore } from "../store.ts";
import { useViewpoint } from "../viewpoint.tsx";
import { colourSelected, markSelected, ownSelected, sendSelected, tagSelected } from "./bulk.ts";

const NONE = "none";

/** What can be done to all selected cards at once. It stands there as long as there are several. */
export const BulkBar = memo(function BulkBar() {
  const model = useCanvas();
  const count = useStore(model.selection, (ids) => ids.size);
  const isPasting = useStore(model.pasting, (now) => now !== null);
  const canWrite = useStore(model.session.canWrite, (now) => now);
  if (count < 2 || isPasting || canWrite !== true || !model.canEdit()) return null;
  return model.selectedCards().length === count ? <Bar count={count} /> : null;
});

function Bar({ count }: { count: number }) {
  const t = useTranslations("canvas");
  const tMap = useTranslations("map");
  const model = useCanvas();
  const view = useViewpoint();
  const library = useLibrary();
  const lanes = useMap((map) => map.lanes);
  const legend = useMap((map) => map.header.legend);
  const run = (id: string) =>
    canvasCommands.find((command) => command.id === id)?.run({ model, view });
  const colours = Array.from({ length: colourCount }, (_, i) => ({
    id: String(i),
    name: legend[i] || tMap("panel.colourNumber", { number: i + 1 }),
    mark: (
      <span
        aria-hidden="true"
        className="block size-3 rounded-full"
        style={{ background: `var(--presence-${i + 1})` }}
      />
    ),
  }));
  const tags = library.entries.filter(({ kind }) => kind === "tag");
  return (
    <div
      role="toolbar"
      aria-label={t("bulk.label")}
      data-bulk-bar=""
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        view.takeFocus();
      }}
      className="absolute bottom-16 left-1/2 z-20 flex max-w-[calc(100%-1.5rem)] -translate-x-1/2 items-center gap-0.5 overflow-x-auto rounded-card bg-raised py-1 pr-1 pl-3 shadow-float ring-1 ring-hairline"
    >
      <span className="mr-1 text-13 font-medium whitespace-nowrap text-ink">
        {t("cursor.several", { count })}
      </span>
      <Choice
        label={t("bulk.lane")}
        icon={<Layers aria-hidden="true" />}
        options={lanes
          .filter(({ type }) => holdsCards(type))
          .map(({ id, title, type }) => ({ id, name: title || tMap(`laneType.${type}`) }))}
        onChoose={(id) => sendSelected(model, id)}
      />
      <Choice
        label={tMap("panel.colour")}
        icon={<span className="block size-3.5 rounded-full bg-presence-1 ring-1 ring-edge" />}
        options={[{ id: NONE, name: tMap("panel.noColour") }, ...colours]}
        onChoose={(id) => colourSelected(model, id === NONE ? null : Number(id))}
      />
      {tags.length > 0 ? (
        <Choice
          label={tMap("panel.tags")}
          icon={<Tag aria-hidden="true" />}
          options={tags}
          onChoose={(id) => tagSelected(model, id)}
        />
      ) : null}
      <Choice
        label={t("bulk.owner")}
        icon={<User aria-hidden="true" />}
        options={[{ id: NONE, name: t("bulk.noOwner") }, ...library.members]}
        onChoose={(id) => ownSelected(model, id === NONE ? null : id)}
      />
      <Choice
        label={t("bulk.status")}
        icon={<CircleDot aria-hidden="true" />}
        options={[
          { id: NONE, name: t("bulk.noStatus") },
          ...cardStatuses.map((status) => ({ id: status, name: t(`status.${status}`) })),
        ]}
        onChoose={(id) => markSelected(model, cardStatuses.find((status) => status === id) ?? null)}
      />
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
    </div>
  );
}

type Option = { id: string; name: string; mark?: ReactNode };
type ChoiceProps = {
  label: string;
  icon: ReactNode;
  options: readonly Option[];
  onChoose: (id: string) => void;
};

function Choice({ label, icon, options, onChoose }: ChoiceProps) {
  return (
    <MenuTrigger>
      <IconButton label={label}>{icon}</IconButton>
      <Menu placement="top start" aria-label={label} onAction={(key) => onChoose(String(key))}>
        {options.map(({ id, name, mark }) => (
          <MenuItem key={id} id={id} textValue={name} {...(mark ? { icon: mark } : {})}>
            {name}
          </MenuItem>
        ))}
      </Menu>
    </MenuTrigger>
  );
}
