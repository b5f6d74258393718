"use client";

import { Ellipsis, Lock } from "lucide-react";
import { useTranslations } from "next-intl";
import { IconButton } from "#components/ui/icon-button.tsx";
import { Menu, MenuItem, MenuTrigger } from "#components/ui/menu.tsx";
import { Press } from "#components/ui/press.tsx";
import { isEqual } from "#domain/map/equal.ts";
import { viewFitting } from "#domain/map/view-fitting.ts";
import type { SavedView } from "#server/map/read-views.ts";
import { useCanvas } from "../canvas-context.tsx";
import { useStore } from "../store.ts";
import { useAddressable } from "./use-addressable.ts";
import type { SavedViews } from "./use-saved-views.ts";

type Props = {
  saved: SavedViews;
  onRename: (view: SavedView) => void;
  onCopyLink: (view: SavedView) => void;
};

/** The views that somebody gave a name: a press opens one, its menu does the rest. */
export function SavedViewList({ saved, onRename, onCopyLink }: Props) {
  const t = useTranslations("view.views");
  const model = useCanvas();
  const now = useStore(model.view, (all) => all);
  const known = useAddressable();
  if (saved.views === null) return <p className="text-13 text-ink-faint">{t("loading")}</p>;
  if (saved.views.length === 0) return <p className="text-13 text-ink-faint">{t("none")}</p>;
  return (
    <ul className="flex flex-col">
      {saved.views.map((view) => {
        const fitting = viewFitting(view.view, known);
        const isWhole = isEqual(fitting, view.view);
        const isOpen = isEqual(fitting, now);
        const mayChange = view.isShared ? saved.mayShare : view.isMine;
        return (
          <li key={view.id} className="flex items-center gap-1">
            <Press
              data-view={view.id}
              aria-current={isOpen}
              onPress={() => {
                model.view.set(fitting);
                if (!isWhole) model.say("note.savedNotWhole", { name: view.name });
              }}
              className={`flex min-h-8 min-w-0 flex-1 cursor-default items-center gap-2 rounded-control px-2 text-left text-13 hover:bg-hover ${isOpen ? "bg-accent-tint font-medium text-accent" : "text-ink"}`}
            >
              <span className="min-w-0 flex-1 truncate">{view.name}</span>
              {view.isShared ? (
                <span className="max-w-28 truncate text-12 font-normal text-ink-faint">
                  {view.ownerName}
                </span>
              ) : (
                <Lock role="img" aria-label={t("private")} className="size-3.5 text-ink-faint" />
              )}
            </Press>
            <MenuTrigger>
              <IconButton size="small" label={t("menuOf", { name: view.name })}>
                <Ellipsis aria-hidden="true" />
              </IconButton>
              <Menu
                placement="bottom end"
                aria-label={t("menuOf", { name: view.name })}
                onAction={(key) => {
                  if (key === "link") onCopyLink(view);
                  if (key === "update") void saved.change(view, { view: now });
                  if (key === "rename") onRename(view);
                  if (key === "share") void saved.change(view, { isShared: !view.isShared });
                  if (key === "delete") saved.remove(view);
                }}
              >
                <MenuItem id="link">{t("copyLink")}</MenuItem>
                {mayChange ? (
                  <>
                    <MenuItem id="update" isDisabled={isOpen && isWhole}>
                      {t("update")}
                    </MenuItem>
                    <MenuItem id="rename">{t("rename")}</MenuItem>
                  </>
                ) : null}
                {saved.mayShare && mayChange ? (
                  <MenuItem id="share">{t(view.isShared ? "unshare" : "share")}</MenuItem>
                ) : null}
                {mayChange ? <MenuItem id="delete">{t("delete")}</MenuItem> : null}
              </Menu>
            </MenuTrigger>
          </li>
        );
      })}
    </ul>
  );
}
