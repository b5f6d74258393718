"use client";

import { useTranslations } from "next-intl";
import { useAct } from "#components/shell/use-act.ts";
import { Button } from "#components/ui/button.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { type Scoring, usual } from "#domain/pain/scoring.ts";
import { setScoringAction } from "#server/pain/scoring/actions.ts";
import type { KnownScoring } from "#server/pain/scoring/read-scoring.ts";
import { useBoard } from "../board/board-context.tsx";
import { ScoringChanged } from "./scoring-changed.tsx";
import { useRuleWords } from "./use-rule-words.ts";

/** What the board is ranked by, who has changed that, and the ways to another. */
export function ScoringLine({ known, kind }: { known: KnownScoring; kind: "pain" | "gain" }) {
  const t = useTranslations("scoring.board");
  const tBoard = useTranslations("pain.board");
  const rule = useRuleWords();
  const { workspace, rights } = useBoard();
  const { act } = useAct();
  const set = (scoring: Scoring) => () => setScoringAction({ workspaceId: workspace.id, scoring });
  const reset = () => act(set(usual), { done: t("isReset"), undo: () => act(set(known.scoring)) });
  return (
    <>
      <span>{tBoard(`rule.${kind}`, { rule: rule(known.scoring, kind) })}</span>
      {known.changed ? (
        <span>
          <ScoringChanged {...known.changed} />
        </span>
      ) : null}
      {known.changed && rights.weigh ? (
        <Button size="small" variant="quiet" className="print:hidden" onPress={reset}>
          {t("reset")}
        </Button>
      ) : null}
      <TextLink href={`/w/${workspace.slug}/settings/score`} className="print:hidden">
        {t("link")}
      </TextLink>
    </>
  );
}
