"use client";

import { Ellipsis, Pencil, Trash2 } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { unsentAt } from "#components/shell/unsent-words.ts";
import { Avatar } from "#components/ui/avatar.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import { Menu, MenuItem, MenuTrigger } from "#components/ui/menu.tsx";
import { personColour } from "#domain/access/person-colour.ts";
import type { CommentRow as Row } from "#server/comment/read-threads.ts";
import { CommentBox } from "./comment-box.tsx";
import { CommentText } from "./comment-text.tsx";
import { useComments } from "./comments-context.tsx";
import type { Talk } from "./use-talk.ts";

/** One comment: who, when, what; its writer may change it and take it back. */
export function CommentRow({ comment, talk }: { comment: Row; talk: Talk }) {
  const t = useTranslations("comment");
  const format = useFormatter();
  const { rights } = useComments();
  const [isEditing, setIsEditing] = useState(false);
  const row = useRef<HTMLLIElement>(null);
  const comesFromMenu = useRef(false);
  /** A menu gives the keyboard back to its button, from where it goes on to what was chosen. */
  const toBox = () => {
    if (!comesFromMenu.current) return;
    comesFromMenu.current = false;
    row.current?.querySelector("textarea")?.focus();
  };
  const endEditing = () => {
    row.current?.querySelector<HTMLElement>("[aria-haspopup=menu]")?.focus();
    setIsEditing(false);
  };
  const { author, isMine, isRemoved } = comment;
  const name = author?.name ?? t("nobody");
  const mayChange = isMine && rights.write && !isRemoved;
  const place = `edit ${comment.id}`;
  const mayRemove = !isRemoved && rights.write && (isMine || rights.moderate);
  return (
    <li ref={row} className="flex flex-col gap-1">
      <div className="flex min-h-6 items-center gap-2 text-12 text-ink-faint">
        <Avatar
          size={20}
          name={name}
          picture={author?.image}
          colour={personColour(author?.id ?? "")}
        />
        <span className="truncate text-13 font-medium text-ink">{name}</span>
        <time dateTime={comment.createdAt.toISOString()} className="shrink-0">
          {format.dateTime(comment.createdAt, { dateStyle: "medium", timeStyle: "short" })}
        </time>
        {comment.editedAt && !isRemoved ? <span className="shrink-0">{t("edited")}</span> : null}
        <span className="flex-1" />
        {mayRemove ? (
          <MenuTrigger>
            <IconButton size="small" label={t("more", { name })} onFocus={toBox}>
              <Ellipsis aria-hidden="true" />
            </IconButton>
            <Menu
              aria-label={t("more", { name })}
              onAction={(key) => {
                if (key !== "edit") return talk.remove(comment.id);
                comesFromMenu.current = true;
                setIsEditing(true);
              }}
            >
              {mayChange ? (
                <MenuItem id="edit" icon={<Pencil aria-hidden="true" />}>
                  {t("edit")}
                </MenuItem>
              ) : null}
              <MenuItem id="remove" icon={<Trash2 aria-hidden="true" />}>
                {t("remove")}
              </MenuItem>
            </Menu>
          </MenuTrigger>
        ) : null}
      </div>
      <div className="pl-7">
        {isEditing && (rights.write || unsentAt(place) !== "") ? (
          <CommentBox
            place={place}
            label={t("edit")}
            action={t("save")}
            initial={comment.text}
            takesFocus
            onCancel={endEditing}
            onSend={async (text) => {
              const isStored = await talk.change(comment.id, text);
              if (isStored) endEditing();
              return isStored;
            }}
          />
        ) : isRemoved ? (
          <p className="text-13 text-ink-faint italic">{t("removed")}</p>
        ) : (
          <CommentText text={comment.text} mentions={comment.mentions} />
        )}
      </div>
    </li>
  );
}
