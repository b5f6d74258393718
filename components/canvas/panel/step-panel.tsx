"use client";

import { useTranslations } from "next-intl";
import { Select, SelectOption } from "#components/ui/select.tsx";
import { Switch } from "#components/ui/switch.tsx";
import {
  describeStep,
  renameStep,
  setChannels,
  setMomentOfTruth,
  setTeam,
} from "#domain/map/commands/step.ts";
import type { Step } from "#domain/map/journey-map.ts";
import { useCanEdit, useCanvas } from "../canvas-context.tsx";
import { useLibrary } from "../library-context.tsx";
import { DeleteSection } from "./delete-section.tsx";
import { EdgeSection } from "./edge-section.tsx";
import { LibraryPicker } from "./library-picker.tsx";
import { LiveText } from "./live-text.tsx";

const NOBODY = "nobody";

export function StepPanel({ step }: { step: Step }) {
  const t = useTranslations("map.panel");
  const model = useCanvas();
  const { edit } = model;
  const { id } = step;
  const isReadOnly = !useCanEdit();
  const teams = useLibrary().entries.filter(({ kind }) => kind === "team");
  return (
    <>
      <LiveText
        label={t("title")}
        value={step.title}
        isReadOnly={isReadOnly}
        write={(title) => renameStep(edit, { id, title })}
      />
      <LiveText
        isLong
        label={t("description")}
        hint={t("descriptionHint")}
        value={step.description}
        isReadOnly={isReadOnly}
        write={(description) => describeStep(edit, { id, description })}
      />
      <div data-field="channels" className="contents">
        <LibraryPicker
          label={t("channels")}
          hint={t("channelsHint")}
          kind="channel"
          chosen={step.channels}
          isReadOnly={isReadOnly}
          onChange={(channels) => setChannels(edit, { id, channels })}
        />
      </div>
      <div data-field="team" className="contents">
        <Select
          label={t("team")}
          isDisabled={isReadOnly}
          selectedKey={step.teamId ?? NOBODY}
          onSelectionChange={(key) =>
            setTeam(edit, { id, teamId: key === NOBODY ? null : String(key) })
          }
        >
          <SelectOption id={NOBODY}>{t("nobody")}</SelectOption>
          {teams.map((team) => (
            <SelectOption key={team.id} id={team.id}>
              {team.name}
            </SelectOption>
          ))}
        </Select>
      </div>
      <Switch
        isDisabled={isReadOnly}
        isSelected={step.momentOfTruth}
        onChange={(on) => setMomentOfTruth(edit, { id, on })}
        hint={t("momentOfTruthHint")}
      >
        {t("momentOfTruth")}
      </Switch>
      <EdgeSection stepId={id} />
      <DeleteSection id={id} />
    </>
  );
}
