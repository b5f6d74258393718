"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { CheckboxGroup } from "react-aria-components";
import { Problem, ProblemBox } from "#components/shell/problem.tsx";
import { useSubmit } from "#components/shell/use-submit.ts";
import { Button } from "#components/ui/button.tsx";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { DaysSelect } from "#components/ui/days-select.tsx";
import { DialogActions } from "#components/ui/dialog.tsx";
import { Form } from "#components/ui/form.tsx";
import { Radio, RadioGroup } from "#components/ui/radio-group.tsx";
import { TextArea } from "#components/ui/text-area.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { framesIn, linkDays, shortestLinkPassword } from "#domain/share/link.ts";
import { createLinkAction } from "#server/share/actions.ts";
import type { LaneChoice } from "./share-dialog.tsx";

type Days = (typeof linkDays)[number];

export function NewLinkForm({
  mapId,
  lanes,
  mayQuote,
  onCancel,
  onMade,
}: {
  mapId: string;
  lanes: LaneChoice[];
  mayQuote: boolean;
  onCancel: () => void;
  onMade: (token: string, hasFrames: boolean) => void;
}) {
  const t = useTranslations("share");
  const common = useTranslations("common");
  const { submit, isPending, reason } = useSubmit(createLinkAction);
  const [name, setName] = useState("");
  const [isWhole, setIsWhole] = useState(true);
  const [laneIds, setLaneIds] = useState(lanes.map(({ id }) => id));
  const [showsPain, setShowsPain] = useState(true);
  const [showsQuotes, setShowsQuotes] = useState(false);
  const [days, setDays] = useState<Days | null>(30);
  const [password, setPassword] = useState("");
  const [places, setPlaces] = useState("");
  const [isChecked, setIsChecked] = useState(false);
  const frames = framesIn(places);
  const problems = {
    name: name.trim() === "" ? t("nameMissing") : undefined,
    lanes: !isWhole && laneIds.length === 0 ? t("laneMissing") : undefined,
    password:
      password !== "" && password.length < shortestLinkPassword ? t("passwordShort") : undefined,
    frames: frames === null ? t("framesWrong") : undefined,
  };
  const shown = (problem: string | undefined) => (isChecked ? problem : undefined);

  function make(): void {
    setIsChecked(true);
    if (frames === null || Object.values(problems).some(Boolean)) return;
    const link = {
      name,
      laneIds: isWhole ? null : laneIds,
      showsPain,
      showsQuotes: showsQuotes && mayQuote,
      days,
      password: password === "" ? null : password,
      frames,
    };
    submit({ mapId, ...link }, ({ token }) => onMade(token, frames.length > 0));
  }

  return (
    <Form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        make();
      }}
    >
      <Problem
        reason={reason}
        words={{
          "unknown-lane": t("reasons.unknown-lane"),
          "password-in-frame": t("reasons.password-in-frame"),
        }}
      />
      <TextField
        label={t("name")}
        hint={t("nameHint")}
        value={name}
        onChange={setName}
        maxLength={80}
        autoFocus
        error={shown(problems.name)}
      />
      <RadioGroup
        label={t("lanes")}
        value={isWhole ? "all" : "some"}
        onChange={(value) => setIsWhole(value === "all")}
      >
        <Radio value="all">{t("allLanes")}</Radio>
        <Radio value="some">{t("chosenLanes")}</Radio>
      </RadioGroup>
      {isWhole ? null : (
        <CheckboxGroup
          aria-label={t("chosenLanes")}
          value={laneIds}
          onChange={setLaneIds}
          className="ml-6 grid gap-2 sm:grid-cols-2"
        >
          {lanes.map(({ id, title }) => (
            <Checkbox key={id} value={id}>
              {title}
            </Checkbox>
          ))}
        </CheckboxGroup>
      )}
      {shown(problems.lanes) ? <ProblemBox>{problems.lanes}</ProblemBox> : null}
      <Checkbox isSelected={showsPain} onChange={setShowsPain}>
        {t("showsPain")}
      </Checkbox>
      <Checkbox
        isSelected={showsQuotes && mayQuote}
        onChange={setShowsQuotes}
        isDisabled={!mayQuote}
        {...(mayQuote ? {} : { hint: t("quotesSensitive") })}
      >
        {t("showsQuotes")}
      </Checkbox>
      <div className="grid gap-4 sm:grid-cols-2">
        <DaysSelect
          label={t("expires")}
          spans={linkDays}
          value={days}
          onChange={setDays}
          wordsOf={(count) => (count === null ? t("forever") : t("days", { count }))}
        />
        <TextField
          label={t("password")}
          note={common("optional")}
          hint={t("passwordHint")}
          value={password}
          onChange={setPassword}
          maxLength={200}
          autoComplete="off"
          error={shown(problems.password)}
        />
      </div>
      <TextArea
        label={t("frames")}
        note={common("optional")}
        hint={t("framesHint")}
        value={places}
        onChange={setPlaces}
        rows={2}
        error={shown(problems.frames)}
      />
      <DialogActions>
        <Button onPress={onCancel}>{common("cancel")}</Button>
        <Button type="submit" variant="primary" isPending={isPending}>
          {t("make")}
        </Button>
      </DialogActions>
    </Form>
  );
}
