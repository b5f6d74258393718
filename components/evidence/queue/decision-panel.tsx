"use client";

import { Check, SkipForward, Undo2, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { CodeChips } from "#components/evidence/codes/code-chips.tsx";
import { CodeFinder } from "#components/evidence/codes/code-finder.tsx";
import { CodeMark } from "#components/evidence/codes/code-mark.tsx";
import { useCodes } from "#components/evidence/codes/use-codes.ts";
import { LabelMark } from "#components/evidence/label-mark.tsx";
import { useLetterKeys } from "#components/shell/letter-keys.ts";
import { useAct } from "#components/shell/use-act.ts";
import { Button } from "#components/ui/button.tsx";
import { Kbd } from "#components/ui/kbd.tsx";
import { PopoverSurface, PopoverTrigger } from "#components/ui/popover-trigger.tsx";
import { excerptTypes } from "#domain/evidence/excerpt.ts";
import { codeExcerptsAction, editCodebookAction } from "#server/evidence/codes/actions.ts";
import type { Suggestion } from "#server/evidence/queue/list.ts";
import { ChoiceRow } from "./choice-row.tsx";
import { decisionOf, labelFor, useDraft } from "./use-draft.ts";
import type { OpenQueue } from "./use-queue.ts";
import { useQueueKeys } from "./use-queue-keys.ts";

const severities = [1, 2, 3, 4] as const;
const stepKeys = ["q", "w", "e"] as const;
const codeKeys = ["d", "f", "g"] as const;

/** What is proposed for the passage, to be changed by a key each, and the keys that decide. */
export function DecisionPanel({
  suggestion,
  queue,
  workspaceId,
}: {
  suggestion: Suggestion;
  queue: OpenQueue;
  workspaceId: string;
}) {
  const t = useTranslations("queue");
  const tEvidence = useTranslations("evidence");
  const tCodes = useTranslations("codes");
  const hasLetters = useLetterKeys();
  const codes = useCodes(workspaceId) ?? [];
  const [isPicking, setIsPicking] = useState(false);
  const { act } = useAct();
  const { draft, change, toggleCode } = useDraft(suggestion);
  const { home, label, proposedCodes } = suggestion;

  const accept = () =>
    queue.decide(suggestion, decisionOf(suggestion, draft, { label, type: suggestion.type }));
  const reject = () =>
    queue.decide(suggestion, decisionOf(suggestion, draft, { label: "neutral", type: null }));
  const decideAs = (type: (typeof excerptTypes)[number]) =>
    queue.decide(suggestion, decisionOf(suggestion, draft, { label: labelFor(type, label), type }));
  const shown = useRef(suggestion.excerptId);
  shown.current = suggestion.excerptId;
  /** Made while its passage stood here; by now another may, and the code goes to where it was meant. */
  function takeMade(excerptId: string, codeId: string) {
    if (shown.current === excerptId) toggleCode(codeId);
    else act(() => codeExcerptsAction({ workspaceId, excerptIds: [excerptId], codeId }));
  }
  const skip = () => queue.skip(suggestion);
  const toggleStep = (stepId: string) =>
    change({ stepId: draft.stepId === stepId ? null : stepId });
  const steps = home?.candidates ?? [];
  const proposed = proposedCodes.flatMap(({ codeId, because }) => {
    const code = codes.find(({ id }) => id === codeId);
    return code ? [{ code, because }] : [];
  });
  const others = draft.codeIds.filter((id) => !proposed.some(({ code }) => code.id === id));

  useQueueKeys({
    a: accept,
    r: reject,
    s: skip,
    u: queue.undo,
    c: () => setIsPicking(true),
    ...Object.fromEntries(excerptTypes.map((type, at) => [`${at + 1}`, () => decideAs(type)])),
    ...Object.fromEntries(
      severities.map((severity) => [`Shift+${severity}`, () => change({ severity })]),
    ),
    ...Object.fromEntries(
      steps.map(({ stepId }, at) => [stepKeys[at] ?? "", () => toggleStep(stepId)]),
    ),
    ...Object.fromEntries(
      proposed.map(({ code }, at) => [codeKeys[at] ?? "", () => toggleCode(code.id)]),
    ),
  });

  const shortcut = (key: string | undefined) =>
    hasLetters && key !== undefined ? key.toUpperCase().replace("SHIFT", "Shift") : undefined;
  return (
    <div className="flex flex-col gap-5">
      <p className="flex items-center gap-2 text-16 font-bold">
        <LabelMark label={label} size={14} />
        {tEvidence(`labels.${label}`)}
      </p>
      {label === "pain" ? (
        <ChoiceRow
          label={tEvidence("note.severity")}
          choices={severities.map((severity) => ({
            id: String(severity),
            name: tEvidence(`severities.${severity}`),
            isChosen: draft.severity === severity,
            shortcut: shortcut(`Shift+${severity}`),
            onPress: () => change({ severity }),
          }))}
        />
      ) : null}
      {home && steps.length > 0 ? (
        <ChoiceRow
          label={tEvidence("note.stepOn", { map: home.mapTitle || tEvidence("untitledMap") })}
          choices={steps.map(({ stepId, title }, at) => ({
            id: stepId,
            name: title || tEvidence("note.untitledStep"),
            isChosen: draft.stepId === stepId,
            shortcut: shortcut(stepKeys[at]),
            onPress: () => toggleStep(stepId),
          }))}
        />
      ) : null}
      <div className="flex flex-col gap-2">
        <ChoiceRow
          label={tCodes("title")}
          choices={proposed.map(({ code, because }, at) => ({
            id: code.id,
            name: code.name,
            mark: <CodeMark colour={code.colour} />,
            note: t(`because.${because}`),
            isChosen: draft.codeIds.includes(code.id),
            shortcut: shortcut(codeKeys[at]),
            onPress: () => toggleCode(code.id),
          }))}
        >
          <PopoverTrigger isOpen={isPicking} onOpenChange={setIsPicking}>
            <Button size="small" className="min-h-8 max-sm:min-h-10">
              <span className="inline-flex items-center gap-1.5">
                {tCodes("picker.add")}
                {hasLetters ? (
                  <span aria-hidden="true" className="max-sm:hidden">
                    <Kbd>C</Kbd>
                  </span>
                ) : null}
              </span>
            </Button>
            <PopoverSurface label={tCodes("picker.title")} className="w-72 p-2">
              <CodeFinder
                label={tCodes("picker.title")}
                codes={codes}
                chosen={draft.codeIds}
                onPick={(code) => {
                  toggleCode(code.id);
                  setIsPicking(false);
                }}
                onCreate={(name) => {
                  setIsPicking(false);
                  const edit = { kind: "add", parentId: null, name } as const;
                  const { excerptId } = suggestion;
                  act(() => editCodebookAction({ workspaceId, edit }), {
                    onDone: ({ codeId }) => {
                      if (codeId) takeMade(excerptId, codeId);
                    },
                  });
                }}
              />
            </PopoverSurface>
          </PopoverTrigger>
        </ChoiceRow>
        <CodeChips codes={codes} chosen={others} onRemove={({ id }) => toggleCode(id)} />
      </div>
      <ChoiceRow
        label={t("acceptAs")}
        choices={excerptTypes.map((type, at) => ({
          id: type,
          name: tEvidence(`types.${type}`),
          shortcut: shortcut(String(at + 1)),
          onPress: () => decideAs(type),
        }))}
      />
      <div className="grid grid-cols-2 gap-2 sm:max-lg:grid-cols-4 max-lg:sticky max-lg:bottom-0 max-lg:-mx-4 max-lg:border-t max-lg:border-hairline max-lg:bg-raised max-lg:px-4 max-lg:py-3">
        <Act name={t("reject")} shortcut={shortcut("r")} Icon={X} onPress={reject} />
        <Act name={t("skip")} shortcut={shortcut("s")} Icon={SkipForward} onPress={skip} />
        <Act name={t("accept")} shortcut={shortcut("a")} Icon={Check} onPress={accept} isMain />
        <Act
          name={t("undo")}
          shortcut={shortcut("u")}
          Icon={Undo2}
          onPress={queue.undo}
          isDisabled={!queue.mayUndo}
        />
      </div>
    </div>
  );
}

function Act({
  name,
  shortcut,
  Icon,
  onPress,
  isMain = false,
  isDisabled = false,
}: {
  name: string;
  shortcut: string | undefined;
  Icon: typeof Check;
  onPress: () => void;
  isMain?: boolean;
  isDisabled?: boolean;
}) {
  return (
    <Button
      variant={isMain ? "primary" : "secondary"}
      icon={<Icon aria-hidden="true" />}
      onPress={onPress}
      isDisabled={isDisabled}
      {...(shortcut ? { "aria-keyshortcuts": shortcut } : {})}
      className="min-h-10 px-2 max-lg:min-h-12"
    >
      {name}
      {shortcut ? (
        <span aria-hidden="true" className="ml-1.5 max-sm:hidden">
          <Kbd tone={isMain ? "inverse" : "plain"}>{shortcut}</Kbd>
        </span>
      ) : null}
    </Button>
  );
}
