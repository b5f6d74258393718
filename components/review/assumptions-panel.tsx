"use client";

import { ArrowLeft } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { IconButton } from "#components/ui/icon-button.tsx";
import { SidePanel } from "#components/ui/side-panel.tsx";
import { Tab, TabList, TabPanel, Tabs } from "#components/ui/tabs.tsx";
import type { Assumption } from "#domain/review/assumptions.ts";
import { goneThrough } from "#domain/review/gone-through.ts";
import type { StampRow } from "#server/review/read-stamps.ts";
import { AssumptionList } from "./assumption-list.tsx";
import { ChallengeWalk } from "./challenge-walk.tsx";
import { EvidenceRule, type RuleSubject } from "./evidence-rule.tsx";
import { useReview } from "./review-context.tsx";
import { StampedList } from "./stamped-list.tsx";
import { useClaimWords } from "./use-claim-words.ts";

type Props = {
  /** boldest first */
  assumptions: readonly Assumption[];
  personas: readonly { id: string; name: string }[];
  /** opened to say why this is known as well as it is */
  rule: RuleSubject | null;
  titleOf: (subject: StampRow["subject"]) => string | null;
  onOpen: (subject: StampRow["subject"]) => void;
  onShow: (assumption: Assumption) => void;
  onFindings: () => void;
  onClose: () => void;
};

type View = { kind: "lists" } | { kind: "rule" } | { kind: "walk"; startKey: string };

/**
 * Beside the map: why something is known as well as it is, the team's boldest assumptions and the
 * way through them, and what managers stamped. Another `rule` wants another key.
 */
export function AssumptionsPanel(props: Props) {
  const { assumptions, personas, rule, titleOf, onOpen, onShow, onFindings, onClose } = props;
  const t = useTranslations("review");
  const tCommon = useTranslations("common");
  const { mapId, stamps, challenges, rights, reload } = useReview();
  const [view, setView] = useState<View>({ kind: rule ? "rule" : "lists" });
  const claimOf = useClaimWords(personas);
  const judged = goneThrough(assumptions, challenges);
  const titles = {
    lists: t("panel.title"),
    rule: t("badge.title"),
    walk: t("challenge.title"),
  };
  return (
    <SidePanel
      title={
        <span className="flex items-center gap-1">
          {view.kind === "lists" ? null : (
            <IconButton
              label={t("panel.back")}
              className="-ml-2"
              onPress={() => setView({ kind: "lists" })}
            >
              <ArrowLeft aria-hidden="true" />
            </IconButton>
          )}
          {titles[view.kind]}
        </span>
      }
      label={t("panel.title")}
      takesFocusFor="assumptions"
      closeLabel={tCommon("close")}
      resizeLabel={tCommon("resize")}
      onClose={onClose}
    >
      {view.kind === "rule" && rule ? (
        <EvidenceRule subject={rule} onFindings={onFindings} />
      ) : null}
      {view.kind === "walk" ? (
        <ChallengeWalk
          mapId={mapId}
          judged={judged}
          startKey={view.startKey}
          mayChallenge={rights.challenge}
          claimOf={claimOf}
          onShow={onShow}
          onSaid={() => void reload()}
          onDone={() => setView({ kind: "lists" })}
        />
      ) : null}
      {view.kind === "lists" ? (
        <Tabs>
          <TabList aria-label={t("panel.title")}>
            <Tab id="assumptions">{t("panel.tabs.assumptions")}</Tab>
            <Tab id="stamps">{t("panel.tabs.stamps")}</Tab>
          </TabList>
          <TabPanel id="assumptions" className="pt-4">
            <AssumptionList
              judged={judged}
              claimOf={claimOf}
              onOpen={(startKey) => setView({ kind: "walk", startKey })}
            />
          </TabPanel>
          <TabPanel id="stamps" className="pt-4">
            <StampedList stamps={stamps ?? []} titleOf={titleOf} onOpen={onOpen} />
          </TabPanel>
        </Tabs>
      ) : null}
    </SidePanel>
  );
}
