"use client";

import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { classes } from "#components/ui/classes.ts";
import { MeaningMark } from "#components/ui/meaning-mark.tsx";
import { Select, SelectOption } from "#components/ui/select.tsx";
import { Switch } from "#components/ui/switch.tsx";
import { Tab, TabList, TabPanel, Tabs } from "#components/ui/tabs.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { AnalysisProgress } from "./analysis-progress.tsx";
import { usePain } from "./pain-context.tsx";
import { PointList, type StepName } from "./point-list.tsx";
import { Tray } from "./tray.tsx";

export type Kind = "pain" | "gain";

const kinds = ["pain", "gain"] as const;

/** The map's pain points and gains, worst and best first, and what waits for a step. */
export function Ranking({
  tab,
  onTab,
  steps,
  stepId,
  onStep,
  onOpen,
  onOpenNote,
  onGaps,
}: {
  tab: Kind | "tray";
  onTab: (tab: Kind | "tray") => void;
  steps: StepName[];
  stepId: string | null;
  onStep: (stepId: string | null) => void;
  onOpen: (painPointId: string) => void;
  onOpenNote: (noteId: string, excerptId: string) => void;
  onGaps: () => void;
}) {
  const t = useTranslations("pain.panel");
  const tCoverage = useTranslations("pain.coverage");
  const { panel, rights, workspace, map } = usePain();
  const openOf = (kind: Kind) =>
    panel.points.filter((point) => point.kind === kind && point.status === "open");
  return (
    <div className="flex flex-col gap-3">
      <Filters steps={steps} stepId={stepId} onStep={onStep} />
      <AnalysisProgress />
      <Tabs
        selectedKey={tab}
        onSelectionChange={(key) => onTab(key === "gain" || key === "tray" ? key : "pain")}
      >
        <TabList aria-label={t("title")}>
          {kinds.map((kind) => (
            <Tab key={kind} id={kind}>
              <MeaningMark meaning={kind} size={10} />
              {t(`tabs.${kind}`)}
              <Count>{openOf(kind).length}</Count>
            </Tab>
          ))}
          {rights.readNotes ? (
            <Tab id="tray">
              {t("tabs.tray")}
              <Count>{panel.unplaced}</Count>
            </Tab>
          ) : null}
        </TabList>
        {kinds.map((kind) => (
          <TabPanel key={kind} id={kind} className="pt-3">
            <Points kind={kind} steps={steps} stepId={stepId} onStep={onStep} onOpen={onOpen} />
          </TabPanel>
        ))}
        {rights.readNotes ? (
          <TabPanel id="tray" className="pt-3">
            <Tray steps={steps} onOpenNote={onOpenNote} />
          </TabPanel>
        ) : null}
      </Tabs>
      <div className="flex flex-wrap items-center gap-x-3">
        <Button variant="quiet" onPress={onGaps} className="self-start">
          {t("gaps")}
        </Button>
        <TextLink href={`/w/${workspace.slug}/maps/${map.id}/coverage`} className="py-1 text-13">
          {tCoverage("link")}
        </TextLink>
      </div>
    </div>
  );
}

function Filters({
  steps,
  stepId,
  onStep,
}: {
  steps: StepName[];
  stepId: string | null;
  onStep: (stepId: string | null) => void;
}) {
  const t = useTranslations("pain.panel");
  const tPain = useTranslations("pain");
  const { panel, personas, personaId, confirmedOnly, choose } = usePain();
  const { done, of } = panel.reviewed;
  return (
    <div className="flex flex-col gap-3">
      <div className="flex gap-2">
        <Select
          aria-label={t("step")}
          className="flex-1"
          value={stepId ?? "all"}
          onChange={(key) => onStep(key === "all" ? null : String(key))}
        >
          <SelectOption id="all">{t("allSteps")}</SelectOption>
          {steps.map(({ id, title }) => (
            <SelectOption key={id} id={id}>
              {title || tPain("untitledStep")}
            </SelectOption>
          ))}
        </Select>
        {personas.length > 0 ? (
          <Select
            aria-label={t("persona")}
            className="flex-1"
            value={personaId ?? "all"}
            onChange={(key) => choose({ personaId: key === "all" ? null : String(key) })}
          >
            <SelectOption id="all">{t("everyone")}</SelectOption>
            {personas.map(({ id, name }) => (
              <SelectOption key={id} id={id}>
                {name}
              </SelectOption>
            ))}
          </Select>
        ) : null}
      </div>
      {of > 0 ? (
        <Switch
          isSelected={confirmedOnly}
          onChange={(isSelected) => choose({ confirmedOnly: isSelected })}
          hint={t("reviewedHint", { done, of })}
        >
          {t("confirmedOnly")}
        </Switch>
      ) : null}
    </div>
  );
}

function Points({
  kind,
  steps,
  stepId,
  onStep,
  onOpen,
}: {
  kind: Kind;
  steps: StepName[];
  stepId: string | null;
  onStep: (stepId: string | null) => void;
  onOpen: (painPointId: string) => void;
}) {
  const t = useTranslations("pain.panel");
  const { panel, isLoading, confirmedOnly } = usePain();
  const here = panel.points.filter(
    (point) => point.kind === kind && (stepId === null || point.stepId === stepId),
  );
  const open = here.filter(({ status }) => status === "open");
  const aside = here.filter(({ status }) => status !== "open");
  return (
    <div className={classes("transition-opacity duration-120", isLoading && "opacity-60")}>
      {open.length > 0 ? (
        <PointList label={t(`tabs.${kind}`)} points={open} steps={steps} onOpen={onOpen} />
      ) : (
        <div className="flex flex-col items-center gap-3 py-6 text-center">
          <p className="text-13 text-balance text-ink-soft">
            {t(
              panel.notes === 0
                ? "noNotes"
                : confirmedOnly
                  ? "noneConfirmed"
                  : stepId === null
                    ? `none.${kind}`
                    : `noneHere.${kind}`,
            )}
          </p>
          {stepId !== null && panel.notes > 0 ? (
            <Button size="small" onPress={() => onStep(null)}>
              {t("showAll")}
            </Button>
          ) : null}
        </div>
      )}
      {aside.length > 0 ? (
        <details className="mt-3">
          <summary className="cursor-default rounded-control py-1 text-13 text-ink-soft">
            {t("aside", { count: aside.length })}
          </summary>
          <PointList
            label={t("asideTitle")}
            points={aside}
            steps={steps}
            isRanked={false}
            onOpen={onOpen}
          />
        </details>
      ) : null}
    </div>
  );
}

function Count({ children }: { children: number }) {
  return <span className="text-12 font-normal text-ink-faint">{children}</span>;
}
