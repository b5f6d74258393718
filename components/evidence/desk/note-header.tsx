"use client";

import { ArrowLeft, ChevronDown, ChevronUp, Ellipsis, Info, Pencil } from "lucide-react";
import { useTranslations } from "next-intl";
import { IconButton } from "#components/ui/icon-button.tsx";
import { Menu, MenuItem, MenuTrigger } from "#components/ui/menu.tsx";
import { Press } from "#components/ui/press.tsx";
import type { NoteDetail } from "#server/evidence/read.ts";
import { PlainDate } from "../plain-date.tsx";
import { SourceMark } from "../source-mark.tsx";
import { ReadMark } from "./readers.tsx";

/** What the note is, and what can be done with the whole of it. */
export function NoteHeader({
  note,
  mayEdit,
  hasFacts,
  onFacts,
  onEdit,
  onDelete,
  onNeighbour,
  onBack,
  onPerson,
  meId,
  onRead,
}: {
  note: NoteDetail;
  mayEdit: boolean;
  hasFacts: boolean;
  onFacts: () => void;
  onEdit: () => void;
  onDelete: () => void;
  onNeighbour: (step: 1 | -1) => void;
  onBack: () => void;
  onPerson: (participantId: string) => void;
  meId: string;
  onRead: (isRead: boolean) => void;
}) {
  const t = useTranslations("desk.note");
  const tEvidence = useTranslations("evidence");
  const tCommon = useTranslations("common");
  const { participantId } = note;
  return (
    <header className="flex shrink-0 items-start gap-2 border-b border-hairline px-4 py-2.5 sm:px-6">
      <IconButton label={t("back")} onPress={onBack} className="-ml-2 md:hidden">
        <ArrowLeft aria-hidden="true" />
      </IconButton>
      <div className="min-w-0 flex-1 pt-1">
        <h2
          className="line-clamp-2 text-16 font-bold text-balance"
          lang={note.language === "und" ? undefined : note.language}
        >
          {note.title || tEvidence("ratingOnly")}
        </h2>
        <p className="mt-0.5 flex flex-wrap items-center gap-x-3 gap-y-0.5 text-12 text-ink-soft">
          <SourceMark type={note.sourceType} />
          {note.participant && participantId ? (
            <Press
              data-tooltip={t("samePerson")}
              onPress={() => onPerson(participantId)}
              className="rounded-mark underline decoration-edge underline-offset-2 hover:text-ink"
            >
              {note.participant}
            </Press>
          ) : null}
          {note.date ? <PlainDate date={note.date} /> : null}
          {note.channel ? <span>{note.channel}</span> : null}
          {note.appVersion ? (
            <span>{tEvidence("versionIs", { version: note.appVersion })}</span>
          ) : null}
          {note.rating === null ? null : (
            <span>{tEvidence("ratingIs", { rating: note.rating })}</span>
          )}
        </p>
      </div>
      <div className="flex shrink-0 items-center gap-0.5">
        <span className="mr-1.5">
          <ReadMark readers={note.readers} meId={meId} onRead={onRead} />
        </span>
        <span className="hidden md:contents">
          <IconButton label={t("previous")} shortcut="Shift K" onPress={() => onNeighbour(-1)}>
            <ChevronUp aria-hidden="true" />
          </IconButton>
          <IconButton label={t("next")} shortcut="Shift J" onPress={() => onNeighbour(1)}>
            <ChevronDown aria-hidden="true" />
          </IconButton>
        </span>
        <IconButton
          label={tEvidence("note.facts")}
          aria-expanded={hasFacts}
          isActive={hasFacts}
          onPress={onFacts}
          className="xl:hidden"
        >
          <Info aria-hidden="true" />
        </IconButton>
        {mayEdit ? (
          <>
            <IconButton label={tEvidence("note.edit")} onPress={onEdit} className="max-sm:hidden">
              <Pencil aria-hidden="true" />
            </IconButton>
            <MenuTrigger>
              <IconButton label={tCommon("more")}>
                <Ellipsis aria-hidden="true" />
              </IconButton>
              <Menu
                onAction={(key) => {
                  if (key === "edit") onEdit();
                  else onDelete();
                }}
              >
                <MenuItem id="edit">{tEvidence("note.edit")}</MenuItem>
                <MenuItem id="delete">{tCommon("delete")}</MenuItem>
              </Menu>
            </MenuTrigger>
          </>
        ) : null}
      </div>
    </header>
  );
}
