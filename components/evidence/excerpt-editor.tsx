"use client";

import { useTranslations } from "next-intl";
import { Text, ToggleButton, ToggleButtonGroup } from "react-aria-components";
import { Select, SelectOption } from "#components/ui/select.tsx";
import { byHand, excerptLabels, excerptTypes } from "#domain/evidence/excerpt.ts";
import type { ExcerptRow } from "#server/evidence/read.ts";
import type { Journey } from "#server/evidence/read-journeys.ts";
import { AttachTo } from "./attach/attach-to.tsx";
import { AttachedPlaces } from "./attach/attached-places.tsx";
import { CodePicker } from "./codes/code-picker.tsx";
import { useCoding } from "./codes/use-coding.ts";
import { LabelMark } from "./label-mark.tsx";
import { TypeMark } from "./type-mark.tsx";
import type { NoteEdits } from "./use-note.ts";
import { Why } from "./why.tsx";

const severities = [1, 2, 3, 4] as const;

/** What a passage says, how bad it is and where it belongs; a person's word holds from then on. */
export function ExcerptEditor({
  excerpt,
  edits,
  journeys,
  mayEdit,
}: {
  excerpt: ExcerptRow;
  edits: NoteEdits;
  /** with their steps; those the note is linked to are offered */
  journeys: Journey[];
  mayEdit: boolean;
}) {
  const t = useTranslations("evidence");
  const { note } = edits;
  const coding = useCoding(note.workspaceId, { onShow: edits.showCode });
  return (
    <div className="flex flex-col gap-4">
      <ToggleButtonGroup
        aria-label={t("note.label")}
        selectionMode="single"
        disallowEmptySelection
        isDisabled={!mayEdit}
        selectedKeys={[excerpt.label]}
        onSelectionChange={(keys) => {
          const label = excerptLabels.find((label) => keys.has(label));
          if (label) edits.label(excerpt, label);
        }}
        className="grid grid-cols-3 gap-1 rounded-control bg-sunk p-1"
      >
        {excerptLabels.map((label) => (
          <ToggleButton
            key={label}
            id={label}
            className="flex h-8 cursor-default items-center justify-center gap-1.5 rounded-control px-1 text-13 text-ink-soft hover:text-ink disabled:opacity-60 selected:bg-raised selected:font-medium selected:text-ink selected:ring-1 selected:ring-edge"
          >
            <LabelMark label={label} size={10} />
            <span className="truncate">{t(`labels.${label}`)}</span>
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <Reasons excerpt={excerpt} />
      <div className="grid grid-cols-2 gap-3">
        <Select
          label={t("note.type")}
          isDisabled={!mayEdit}
          value={excerpt.type ?? "none"}
          onChange={(key) =>
            edits.refine(excerpt, { type: excerptTypes.find((type) => type === key) ?? null })
          }
        >
          <SelectOption id="none">{t("types.none")}</SelectOption>
          {excerptTypes.map((type) => (
            <SelectOption key={type} id={type} textValue={t(`types.${type}`)}>
              <TypeMark type={type} />
              {t(`types.${type}`)}
            </SelectOption>
          ))}
        </Select>
        {excerpt.label === "pain" ? (
          <Select
            label={t("note.severity")}
            isDisabled={!mayEdit}
            value={excerpt.severity}
            onChange={(key) => edits.refine(excerpt, { severity: Number(key) })}
          >
            {severities.map((severity) => (
              <SelectOption key={severity} id={severity}>
                {t(`severities.${severity}`)}
              </SelectOption>
            ))}
          </Select>
        ) : null}
      </div>
      <CodePicker excerptId={excerpt.id} chosen={excerpt.codes} coding={coding} mayEdit={mayEdit} />
      {note.maps.map(({ mapId, title }) => (
        <StepSelect
          key={mapId}
          excerpt={excerpt}
          edits={edits}
          mayEdit={mayEdit}
          title={title}
          journey={
            journeys.find((journey) => journey.mapId === mapId) ?? { mapId, title, steps: [] }
          }
        />
      ))}
      <AttachedPlaces excerpt={excerpt} workspaceId={note.workspaceId} mayEdit={mayEdit} />
      {mayEdit ? (
        <div>
          <AttachTo
            excerptId={excerpt.id}
            workspaceId={note.workspaceId}
            journeys={[
              ...journeys.filter(({ mapId }) => note.maps.some((one) => one.mapId === mapId)),
              ...journeys.filter(({ mapId }) => !note.maps.some((one) => one.mapId === mapId)),
            ]}
          />
        </div>
      ) : null}
    </div>
  );
}

function StepSelect({
  excerpt,
  edits,
  journey,
  title,
  mayEdit,
}: {
  excerpt: ExcerptRow;
  edits: NoteEdits;
  journey: Journey;
  title: string;
  mayEdit: boolean;
}) {
  const t = useTranslations("evidence");
  const { mapId, steps } = journey;
  const place = excerpt.placements.find((placement) => placement.mapId === mapId);
  const likely = new Set(place?.candidates.map(({ stepId }) => stepId));
  const sorted = [
    ...(place?.candidates ?? []).flatMap(({ stepId }) => steps.filter(({ id }) => id === stepId)),
    ...steps.filter(({ id }) => !likely.has(id)),
  ];
  return (
    <Select
      label={t("note.stepOn", { map: title || t("untitledMap") })}
      hint={place?.by === "machine" && place.stepId ? t("note.proposed") : undefined}
      isDisabled={!mayEdit}
      value={place?.stepId ?? "none"}
      onChange={(key) => {
        const step = steps.find(({ id }) => id === key);
        edits.place(excerpt, { mapId, stepId: step?.id ?? null, stepTitle: step?.title ?? null });
      }}
    >
      <SelectOption id="none">{t("note.noStep")}</SelectOption>
      {sorted.map(({ id, title }) => (
        <SelectOption key={id} id={id} textValue={title || t("note.untitledStep")}>
          <span className="flex-1">{title || t("note.untitledStep")}</span>
          {likely.has(id) ? (
            <Text slot="description" className="text-12 text-ink-faint">
              {t("note.likely")}
            </Text>
          ) : null}
        </SelectOption>
      ))}
    </Select>
  );
}

/** Why the machine says so, and whether a person has said their word. */
function Reasons({ excerpt }: { excerpt: ExcerptRow }) {
  const t = useTranslations("evidence");
  if (excerpt.analyzer === byHand) {
    return <p className="text-12 text-ink-soft">{t("note.byHand")}</p>;
  }
  if (excerpt.hasLostPlace) return <p className="text-12 text-ink-soft">{t("note.lostPlace")}</p>;
  return (
    <section aria-label={t("why.title")} className="flex flex-col gap-1 text-12 text-ink-soft">
      <h3 className="font-medium text-ink">{t("why.title")}</h3>
      <Why judged={excerpt} />
      {excerpt.isHeld ? <p>{t("note.held")}</p> : null}
    </section>
  );
}
