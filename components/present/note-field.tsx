"use client";

import { useTranslations } from "next-intl";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { useReasonWords } from "#components/shell/use-reason-words.ts";
import { TextArea } from "#components/ui/text-area.tsx";
import { writeSpeakerNote } from "#server/present/actions.ts";
import { draftsOf, keepDraft } from "./note-drafts.ts";

type Props = { mapId: string; nodeId: string; given: string; mayWrite: boolean };

const quietMs = 1200;
const againAfterMs = 4_000;

/** What to say at one place; it saves itself, and takes in what others write. */
export function NoteField({ mapId, nodeId, given, mayWrite }: Props) {
  const t = useTranslations("present.speaker");
  const words = useReasonWords("present.reasons");
  const [known, setKnown] = useState(given);
  const [left] = useState(() => (mayWrite ? draftsOf(mapId)[nodeId] : undefined));
  const [saved, setSaved] = useState(left?.before ?? given);
  const [text, setText] = useState(left?.text ?? given);
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
    if (!outcome.ok) {
      const { reason } = outcome;
      setState({ reason });
      if (isHere.current && (reason === "offline" || reason === "unavailable")) {
        saveIn(againAfterMs);
      }
      return;
    }
    if (draftsOf(mapId)[nodeId]?.text === written) keepDraft(mapId, nodeId, null);
    setSaved(outcome.text);
    // what was typed while it was on its way stays
    setText((now) => (now === written ? outcome.text : now));
    setState("saved");
  });
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const isHere = useRef(false);
  const saveIn = (ms: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void save(), ms);
  };
  // the presentation may go on while somebody writes
  useEffect(() => {
    isHere.current = true;
    void save();
    return () => {
      isHere.current = false;
      clearTimeout(timer.current);
      void save();
    };
  }, []);

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
          keepDraft(mapId, nodeId, next === saved ? null : { before: saved, text: next });
          saveIn(quietMs);
        }}
        onBlur={() => saveIn(quietMs)}
        error={typeof state === "object" ? words(state.reason) : undefined}
        className="speaker-field"
      />
      <p role="status" className="h-5 text-13 text-ink-soft">
        {state === "saving" ? t("saving") : state === "saved" && text === saved ? t("saved") : ""}
      </p>
    </>
  );
}
