"use client";

import { useTranslations } from "next-intl";
import { useDeferredValue, useMemo, useState } from "react";
import { Problem } from "#components/shell/problem.tsx";
import { useLanguage } from "#components/shell/use-language.ts";
import { useSubmit } from "#components/shell/use-submit.ts";
import { Button } from "#components/ui/button.tsx";
import { Select, SelectOption } from "#components/ui/select.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { toast } from "#components/ui/toast.tsx";
import type { Draft } from "#domain/exchange/draft.ts";
import { importMap, type MapFile } from "#domain/exchange/map-file.ts";
import { guessPlan } from "#domain/exchange/sheet/guess.ts";
import type { SheetPlan } from "#domain/exchange/sheet/plan.ts";
import { readSheet } from "#domain/exchange/sheet/read-sheet.ts";
import { readWords, type Source } from "#domain/exchange/source.ts";
import { type Locale, locales } from "#messages/locales.ts";
import { importMapFile } from "#server/exchange/actions.ts";
import type { ImportProps } from "./import-dialog.tsx";
import { PlanEditor } from "./plan-editor.tsx";
import { Told } from "./told.tsx";

/** What was understood, how it will look, and what does not come along; made only when somebody says so. */
export function Proposal({
  name,
  source,
  workspace,
  open,
  drawMap,
  onBack,
  onMade,
  onDone,
}: ImportProps & { name: string; source: Source; onBack: () => void; onDone: () => void }) {
  const t = useTranslations("exchange.import");
  const shell = useTranslations("shell");
  const [sheetAt, setSheetAt] = useState(0);
  const [plans, setPlans] = useState<ReadonlyMap<number, SheetPlan>>(new Map());
  const [language, setLanguage] = useState<Locale>(useLanguage());
  const [typed, setTyped] = useState<string | null>(null);
  const [isInto, setIsInto] = useState(open !== null);
  const making = useSubmit(importMapFile);

  const sheet = source.kind === "sheets" ? source.sheets[sheetAt] : undefined;
  const guessed = useMemo(() => (sheet ? guessPlan(sheet) : null), [sheet]);
  const plan = plans.get(sheetAt) ?? guessed;
  const read = useMemo((): { ok: true; draft: Draft } | { ok: false; reason: string } => {
    if (source.kind === "words") return readWords(source, { language });
    if (!sheet || !plan) return { ok: false, reason: "nothing" };
    return { ok: true, draft: readSheet(sheet, plan, { language }) };
  }, [source, sheet, plan, language]);
  const draft = read.ok ? read.draft : null;
  const title = typed ?? (draft?.file.header.title || name);
  const file = draft?.file;
  const into = useMemo(
    () => (open && isInto && file ? open.preview(file) : null),
    [open, isInto, file],
  );
  const map = useMemo(
    () => (file ? importMap(file, { match: (_, id) => id, keepsEvidence: false }) : null),
    [file],
  );
  const drawn = useDeferredValue(into && "map" in into ? into.map : map);
  if (!draft || !file) {
    const reason = read.ok ? "nothing" : read.reason;
    return (
      <div className="flex flex-col gap-4">
        <Problem reason={reason} words={{ [reason]: t(`reasons.${reason as "nothing"}`) }} />
        <Button onPress={onBack}>{t("another")}</Button>
      </div>
    );
  }

  const said = source.kind === "sheets" ? joined(source.problems, draft.problems) : draft.problems;
  async function make(proposed: MapFile) {
    if (open && isInto) {
      // the preview goes first: it would be drawn anew for every change of the map below it
      onDone();
      await open.put(proposed);
      return;
    }
    const text = JSON.stringify({ ...proposed, header: { ...proposed.header, title } });
    making.submit({ workspaceId: workspace.id, text }, ({ mapId }) => {
      toast(t("made"));
      onDone();
      onMade(mapId);
    });
  }

  return (
    <div className="flex h-full min-h-0 flex-col gap-4">
      <div className="flex flex-wrap items-end gap-3">
        {open ? (
          <Select
            label={t("where")}
            value={isInto ? "into" : "new"}
            onChange={(key) => setIsInto(key === "into")}
            className="w-52"
          >
            <SelectOption id="into">{t("into")}</SelectOption>
            <SelectOption id="new">{t("asNew")}</SelectOption>
          </Select>
        ) : null}
        {isInto ? null : (
          <TextField
            label={t("name")}
            value={title}
            onChange={setTyped}
            maxLength={200}
            className="w-64 max-w-full"
          />
        )}
        <Select
          label={t("language")}
          value={language}
          onChange={(key) => setLanguage(key as Locale)}
          className="w-36"
        >
          {locales.map((key) => (
            <SelectOption key={key} id={key}>
              {shell(`languages.${key}`)}
            </SelectOption>
          ))}
        </Select>
        {source.kind === "sheets" && source.sheets.length > 1 ? (
          <Select
            label={t("sheet")}
            value={String(sheetAt)}
            onChange={(key) => setSheetAt(Number(key))}
            className="w-52"
          >
            {source.sheets.map((one, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two sheets may be called the same
              <SelectOption key={i} id={String(i)}>
                {one.name}
              </SelectOption>
            ))}
          </Select>
        ) : null}
      </div>
      <div className="grid min-h-0 flex-1 grid-cols-1 gap-4 lg:grid-cols-2">
        {sheet && plan ? (
          <PlanEditor
            key={sheetAt}
            sheet={sheet}
            plan={plan}
            onChange={(next) => setPlans((now) => new Map(now).set(sheetAt, next))}
          />
        ) : source.kind === "words" ? (
          <pre className="min-h-0 overflow-auto rounded-card bg-sunk p-3 font-mono text-12 whitespace-pre-wrap ring-1 ring-hairline">
            {source.text.slice(0, 50_000)}
          </pre>
        ) : null}
        <section
          aria-label={t("preview")}
          className="flex min-h-80 flex-col overflow-hidden rounded-card ring-1 ring-hairline"
        >
          {drawn ? drawMap(drawn, file.libraries) : null}
        </section>
      </div>
      <Told problems={said} lost={draft.lost} isText={source.kind === "words"} />
      {into && "refused" in into ? (
        <Problem reason="refused" words={{ refused: into.refused }} />
      ) : null}
      <Problem reason={making.reason} words={{ "too-large": t("mapFile.too-large") }} />
      <div className="flex flex-wrap items-center justify-end gap-x-4 gap-y-2">
        <p className="mr-auto text-13 text-ink-soft" role="status">
          {into && "says" in into
            ? t("adds", into.says)
            : t("makes", {
                phases: file.phases.length,
                steps: file.steps.length,
                lanes: file.lanes.length,
                cards: file.cards.length,
              })}
        </p>
        <Button onPress={onBack}>{t("another")}</Button>
        <Button
          variant="primary"
          isPending={making.isPending}
          isDisabled={into !== null && "refused" in into}
          onPress={() => void make(file)}
        >
          {isInto ? t("putInto") : t("makeNew")}
        </Button>
      </div>
    </div>
  );
}

function joined(a: Draft["problems"], b: Draft["problems"]): Draft["problems"] {
  return { list: [...a.list, ...b.list], count: a.count + b.count };
}
