"use client";

import { useTranslations } from "next-intl";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { useReasonWords } from "#components/shell/use-reason-words.ts";
import { TextArea } from "#components/ui/text-area.tsx";
import { writeSpeakerNote } from "#server/present/actions.ts";

type Props = { mapId: string; nodeId: string; given: string; mayWrite: boolean };

const quietMs = 1200;

/** What to say at one place; it saves itself, and takes in what others write. */
export function NoteField({ mapId, nodeId, given, mayWrite }: Props) {
  const t = useTranslations("present.speaker");
  const words = useReasonWords();
  const [known, setKnown] = useState(given);
  const [saved, setSaved] = useState(given);
  const [text, setText] = useState(given);
  const [state, setState] = useState<"quiet" | "saving" | "saved" | { reason: string }>("quiet");
  if (given !== known) {
    setKnown(given);
    if (text === saved) {
      setSaved(given);
      setText(given);
    }
  }

  const save = useEffectEvent(async () => {
    if (text === saved || !mayWrite) return;
    setState("saving");
    const written = text;
    const outcome = await writeSpeakerNote({ mapId, nodeId, before: saved, text }).catch(
      () => ({ ok: false, reason: "offline" }) as const,
    );
    if (!outcome.ok) return setState({ reason: outcome.reason });
    setSaved(outcome.text);
    // what was typed while it was on its way stays
    setText((now) => (now === written ? outcome.text : now));
    setState("saved");
  });
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const saveSoon = () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void save(), quietMs);
  };
  // the presentation may go on while somebody writes
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      void save();
    },
    [],
  );

  if (!mayWrite) {
    return (
      <>
        <h2 className="text-13 text-ink-soft">{t("notes")}</h2>
        <p className="text-16 whitespace-pre-wrap">{text || t("noNotes")}</p>
      </>
    );
  }
  return (
    <>
      <TextArea
        label={t("notes")}
        hint={t("notesHint")}
        value={text}
        maxLength={5000}
        rows={6}
        onChange={(next) => {
          setText(next);
          saveSoon();
        }}
        onBlur={saveSoon}
        error={typeof state === "object" ? words(state.reason) : undefined}
        className="speaker-field"
      />
      <p role="status" className="h-5 text-13 text-ink-soft">
        {state === "saving" ? t("saving") : state === "saved" && text === saved ? t("saved") : ""}
      </p>
    </>
  );
}
