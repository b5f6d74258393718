"use client";

import { CircleSlash, Merge, RotateCcw, Split } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { Menu, MenuItem, MenuTrigger } from "#components/ui/menu.tsx";
import {
  dismissPainPointAction,
  mergePainPointsAction,
  reopenPainPointAction,
  splitPainPointAction,
  unmergePainPointAction,
} from "#server/pain/actions.ts";
import type { PainPointDetail } from "#server/pain/read.ts";
import { type DismissReason, dismissReasons } from "./dismiss-reasons.ts";
import { usePain } from "./pain-context.tsx";

/** Corrections of a pain point as a whole; each can be undone. */
export function PointActions({
  point,
  selection,
  onSelection,
  onGo,
}: {
  point: PainPointDetail;
  selection: string[] | null;
  onSelection: (selection: string[] | null) => void;
  onGo: (painPointId: string | null) => void;
}) {
  const t = useTranslations("pain");
  const { map, rights, panel, correct } = usePain();
  const ids = { mapId: map.id, painPointId: point.id };
  const others = panel.points.filter(
    ({ id, kind, status }) => id !== point.id && kind === point.kind && status !== "merged",
  );

  const reopen = () =>
    correct(point.id, { status: "open", dismissReason: null }, () => reopenPainPointAction(ids), {
      done: t("point.reopened"),
    });
  const dismiss = (reason: DismissReason) =>
    correct(
      point.id,
      { status: "dismissed", dismissReason: reason },
      () => dismissPainPointAction({ ...ids, reason }),
      { done: t("point.dismissed"), undo: reopen },
    );

  function merge(into: string) {
    const { excerptIds, status } = point;
    const undo = () =>
      correct(point.id, { status }, () => unmergePainPointAction({ ...ids, excerptIds }), {
        onDone: () => onGo(point.id),
      });
    correct(
      point.id,
      { status: "merged" },
      () => mergePainPointsAction({ mapId: map.id, from: point.id, into }),
      {
        done: t("point.merged"),
        ...(excerptIds.length > 0 ? { undo } : {}),
        onDone: () => onGo(into),
      },
    );
  }

  function split(excerptIds: string[]) {
    let parted: string | null = null;
    const undo = () => {
      const from = parted;
      if (from === null) return;
      correct(from, { status: "merged" }, () =>
        mergePainPointsAction({ mapId: map.id, from, into: point.id }),
      );
    };
    correct(point.id, {}, () => splitPainPointAction({ ...ids, excerptIds }), {
      done: t("point.splitDone", { count: excerptIds.length }),
      undo,
      onDone: ({ painPointId }) => {
        parted = painPointId;
        onSelection(null);
      },
    });
  }

  if (selection) {
    return (
      <div className="flex flex-wrap items-center gap-2 rounded-card bg-accent-tint px-3 py-2">
        <p className="flex-1 text-13">{t("point.splitHint")}</p>
        <Button
          size="small"
          variant="primary"
          isDisabled={selection.length === 0 || selection.length >= point.excerpts}
          onPress={() => split(selection)}
        >
          {t("point.splitNow", { count: selection.length })}
        </Button>
        <Button size="small" variant="quiet" onPress={() => onSelection(null)}>
          {t("point.splitCancel")}
        </Button>
      </div>
    );
  }
  return (
    <>
      {rights.correct && others.length > 0 && point.status !== "unsupported" ? (
        <MenuTrigger>
          <Button size="small" icon={<Merge aria-hidden="true" />}>
            {t("point.merge")}
          </Button>
          <Menu aria-label={t("point.mergeWith")} onAction={(key) => merge(String(key))}>
            {others.map(({ id, title, kind, parts }) => (
              <MenuItem key={id} id={id} hint={t("people", { count: parts.people })}>
                {title || t(`unquoted.${kind}`)}
              </MenuItem>
            ))}
          </Menu>
        </MenuTrigger>
      ) : null}
      {rights.correct && point.quotations.length > 0 && point.excerpts > 1 ? (
        <Button size="small" icon={<Split aria-hidden="true" />} onPress={() => onSelection([])}>
          {t("point.split")}
        </Button>
      ) : null}
      {rights.decide && point.status === "open" ? (
        <MenuTrigger>
          <Button size="small" icon={<CircleSlash aria-hidden="true" />}>
            {t("point.dismiss")}
          </Button>
          <Menu
            aria-label={t("point.dismissWhy")}
            onAction={(key) => {
              const reason = dismissReasons.find((one) => one === key);
              if (reason) dismiss(reason);
            }}
          >
            {dismissReasons.map((reason) => (
              <MenuItem key={reason} id={reason}>
                {t(`dismissReasons.${reason}`)}
              </MenuItem>
            ))}
          </Menu>
        </MenuTrigger>
      ) : null}
      {rights.decide && point.status === "dismissed" ? (
        <Button size="small" icon={<RotateCcw aria-hidden="true" />} onPress={reopen}>
          {t("point.reopen")}
        </Button>
      ) : null}
    </>
  );
}
