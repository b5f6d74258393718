"use client";

import { Search } from "lucide-react";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { Button } from "#components/ui/button.tsx";
import { DateField } from "#components/ui/date-field.tsx";
import { Switch } from "#components/ui/switch.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { ToggleChips } from "#components/ui/toggle-chips.tsx";
import {
  evidenceStates,
  isFiltering,
  isSince,
  noFilter,
  sinceSpans,
  type ViewFilter,
} from "#domain/map/view.ts";
import { useCanvas, useMap } from "../canvas-context.tsx";
import { laneHue } from "../lane-hue.ts";
import { useLibrary } from "../library-context.tsx";
import { useStore } from "../store.ts";
import { filterChoices } from "./filter-choices.ts";

/** Every question that can be put to this map; the map answers while one chooses. */
export function FilterForm() {
  const t = useTranslations("view.filter");
  const tMap = useTranslations("map");
  const tCanvas = useTranslations("canvas");
  const { view: store } = useCanvas();
  const view = useStore(store, (now) => now);
  const map = useMap((all) => all);
  const library = useLibrary();
  const choices = useMemo(() => filterChoices(map, library), [map, library]);
  const { filter } = view;
  const ask = (change: Partial<ViewFilter>) =>
    store.set({ ...store.get(), filter: { ...store.get().filter, ...change } });
  const lists = [
    ["personaIds", choices.personas],
    ["tagIds", choices.tags],
    ["channelIds", choices.channels],
    ["ownerIds", choices.owners],
  ] as const;
  return (
    <div className="flex flex-col gap-3.5">
      <TextField
        autoFocus
        aria-label={t("text")}
        placeholder={t("text")}
        icon={<Search aria-hidden="true" />}
        value={filter.text}
        maxLength={200}
        onChange={(text) => ask({ text })}
      />
      <ToggleChips
        label={t("laneTypes")}
        options={choices.laneTypes.map((id) => ({
          id,
          name: tMap(`laneType.${id}`),
          mark: (
            <span
              aria-hidden="true"
              className="h-3.5 w-[3px] rounded-full"
              style={{ background: laneHue(id, null) }}
            />
          ),
        }))}
        chosen={filter.laneTypes}
        onChange={(laneTypes) => ask({ laneTypes })}
      />
      {lists.map(([key, options]) =>
        options.length === 0 ? null : (
          <ToggleChips
            key={key}
            label={t(key)}
            options={options}
            chosen={filter[key]}
            onChange={(ids) => ask({ [key]: ids })}
          />
        ),
      )}
      {choices.statuses.length === 0 ? null : (
        <ToggleChips
          label={t("statuses")}
          options={choices.statuses.map((id) => ({ id, name: tCanvas(`status.${id}`) }))}
          chosen={filter.statuses}
          onChange={(statuses) => ask({ statuses })}
        />
      )}
      <ToggleChips
        label={t("evidence")}
        options={evidenceStates.map((id) => ({ id, name: t(`state.${id}`) }))}
        chosen={filter.evidence}
        onChange={(evidence) => ask({ evidence })}
      />
      <SinceChoice value={filter.since} onChange={(since) => ask({ since })} />
      <div className="flex flex-wrap items-center justify-between gap-2 border-t border-hairline pt-3">
        <Switch
          isSelected={view.unmatched === "hide"}
          onChange={(isOn) => store.set({ ...store.get(), unmatched: isOn ? "hide" : "dim" })}
        >
          {t("hideRest")}
        </Switch>
        <Button
          size="small"
          isDisabled={!isFiltering(filter)}
          onPress={() => store.set({ ...store.get(), filter: noFilter })}
        >
          {t("clear")}
        </Button>
      </div>
    </div>
  );
}

function SinceChoice({
  value,
  onChange,
}: {
  value: ViewFilter["since"];
  onChange: (since: ViewFilter["since"]) => void;
}) {
  const t = useTranslations("view.filter");
  const span = sinceSpans.find((one) => one === value);
  return (
    <div className="flex flex-wrap items-end gap-x-3 gap-y-1.5">
      <ToggleChips
        label={t("since")}
        selectionMode="single"
        options={sinceSpans.map((id) => ({ id, name: t(`spans.${id}`) }))}
        chosen={span ? [span] : []}
        onChange={([chosen]) => onChange(chosen ?? null)}
      />
      <DateField
        label={t("sinceDate")}
        value={value === null || span ? "" : value}
        onChange={(date) => onChange(isSince(date) ? date : null)}
      />
    </div>
  );
}
