"use client";

import { ListFilter } from "lucide-react";
import { useTranslations } from "next-intl";
import { memo, type ReactNode, useId, useState } from "react";
import { SourceMark } from "#components/evidence/source-mark.tsx";
import { Button } from "#components/ui/button.tsx";
import { classes } from "#components/ui/classes.ts";
import { Switch } from "#components/ui/switch.tsx";
import { type BoardFilter, boardStatuses, everything } from "#domain/pain/board/filter.ts";
import type { BoardListing } from "#server/pain/board/read-board.ts";
import { anythingSaid, narrowings } from "./board-address.ts";
import { useBoardWay } from "./board-context.tsx";
import { Choice } from "./choice.tsx";
import { PeriodFilter } from "./period-filter.tsx";

type Persona = { id: string; name: string };

/** Which experiences count and which places are shown. The address keeps it. */
export function BoardFilters({
  board,
  personas,
  narrowing,
}: {
  board: BoardListing;
  personas: readonly Persona[];
  narrowing?: ReactNode;
}) {
  const t = useTranslations("pain.board.filters");
  const tPain = useTranslations("pain");
  const { wanted, go } = useBoardWay();
  const { filter } = wanted;
  const { options, places, reviewed } = board;
  const { confirmedOnly } = filter;
  const count = narrowings(wanted);
  // where there is no room for all of them before the first pain
  const [isOpen, setIsOpen] = useState(false);
  const choicesId = useId();
  return (
    <search className="flex flex-col gap-3">
      <Button
        icon={<ListFilter aria-hidden="true" />}
        className="self-start md:hidden print:hidden"
        aria-expanded={isOpen}
        aria-controls={choicesId}
        onPress={() => setIsOpen(!isOpen)}
      >
        {t("open", { count })}
      </Button>
      <div
        id={choicesId}
        className={classes("flex flex-wrap items-end gap-2", !isOpen && "max-md:hidden print:flex")}
      >
        <Choices options={options} places={places} personas={personas} />
        {narrowing}
        {count > 0 ? (
          <Button
            variant="quiet"
            className="print:hidden"
            onPress={() => go({ filter: everything, said: anythingSaid })}
          >
            {t("clear")}
          </Button>
        ) : null}
      </div>
      {reviewed.of > 0 ? (
        <Switch
          className={confirmedOnly ? "" : "print:hidden"}
          isSelected={confirmedOnly}
          onChange={(confirmedOnly) => go({ filter: { ...filter, confirmedOnly } })}
          hint={tPain("panel.reviewedHint", reviewed)}
        >
          {tPain("panel.confirmedOnly")}
        </Switch>
      ) : null}
    </search>
  );
}

/** What there is to choose from is the same for most answers: drawn when somebody chooses. */
const Choices = memo(function Choices({
  options,
  places,
  personas,
}: Pick<BoardListing, "options" | "places"> & { personas: readonly Persona[] }) {
  const t = useTranslations("pain.board.filters");
  const tPain = useTranslations("pain");
  const tSource = useTranslations("evidence.sourceTypes");
  const { wanted, go } = useBoardWay();
  const { filter } = wanted;
  // Of what is asked for by then: a choice is not drawn again when another one is made.
  const set = (change: Partial<BoardFilter>) =>
    go(({ filter }) => ({ filter: { ...filter, ...change } }));
  const place = places.find(({ id }) => id === filter.mapId);
  const steps = place?.steps.filter(
    ({ phaseId }) => filter.phaseId === null || phaseId === filter.phaseId,
  );
  const titled = ({ id, title }: { id: string; title: string }, none: string) => ({
    id,
    text: title || none,
  });
  return (
    <>
      <Choice
        label={t("map")}
        anyLabel={t("anyMap")}
        value={filter.mapId}
        options={places.map((one) => titled(one, t("untitledMap")))}
        onChange={(mapId) => set({ mapId, phaseId: null, stepId: null })}
      />
      {place ? (
        <>
          <Choice
            label={t("phase")}
            anyLabel={t("anyPhase")}
            value={filter.phaseId}
            options={place.phases.map((one) => titled(one, t("untitledPhase")))}
            onChange={(phaseId) => set({ phaseId, stepId: null })}
          />
          <Choice
            label={t("step")}
            anyLabel={t("anyStep")}
            value={filter.stepId}
            options={(steps ?? []).map((one) => titled(one, tPain("untitledStep")))}
            onChange={(stepId) => set({ stepId })}
          />
        </>
      ) : null}
      <Choice
        label={t("channel")}
        anyLabel={t("anyChannel")}
        value={filter.channel}
        options={withChosen(options.channels, filter.channel).map((id) => ({
          id,
          text: id || t("noChannel"),
        }))}
        onChange={(channel) => set({ channel })}
      />
      <Choice
        label={t("source")}
        anyLabel={t("anySource")}
        value={filter.sourceType}
        options={withChosen(options.sourceTypes, filter.sourceType).map((id) => ({
          id,
          text: tSource(id),
          content: <SourceMark type={id} />,
        }))}
        onChange={(sourceType) => set({ sourceType })}
      />
      <Choice
        label={t("persona")}
        anyLabel={t("anyPersona")}
        value={filter.personaId}
        options={personas
          .filter(({ id }) => options.personaIds.includes(id) || id === filter.personaId)
          .map(({ id, name }) => ({ id, text: name }))}
        onChange={(personaId) => set({ personaId })}
      />
      <Choice
        label={t("segment")}
        anyLabel={t("anySegment")}
        value={filter.segment}
        options={withChosen(options.segments, filter.segment).map((id) => ({ id, text: id }))}
        onChange={(segment) => set({ segment })}
      />
      <PeriodFilter
        last={options.dates?.last ?? null}
        from={filter.from}
        to={filter.to}
        onChange={set}
      />
      <Choice
        label={t("status")}
        anyLabel={null}
        value={filter.status}
        isUsual={filter.status === everything.status}
        options={boardStatuses.map((id) => ({ id, text: t(`statuses.${id}`) }))}
        onChange={(status) => set({ status: status ?? "open" })}
      />
    </>
  );
});

/** What was chosen is offered even where nothing has it any more. */
function withChosen<K extends string>(offered: readonly K[], chosen: K | null): K[] {
  return chosen === null || offered.includes(chosen) ? [...offered] : [...offered, chosen];
}
