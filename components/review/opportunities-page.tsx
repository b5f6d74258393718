"use client";

import { Download, FileText } from "lucide-react";
import { useSearchParams } from "next/navigation";
import { useTranslations } from "next-intl";
import { LiveRefresh } from "#components/shell/live-refresh.tsx";
import { PageFrame } from "#components/shell/page-frame.tsx";
import { buttonClasses } from "#components/ui/button-classes.ts";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { Tab, TabList, TabPanel, Tabs } from "#components/ui/tabs.tsx";
import type { OpportunityRow } from "#server/review/read-opportunities.ts";
import type { UnactedRow } from "#server/review/read-unacted.ts";
import { OpportunityList } from "./opportunity-list.tsx";
import { OpportunityPanel } from "./opportunity-panel.tsx";
import { UnactedList } from "./unacted-list.tsx";

type Props = {
  workspace: { id: string; slug: string };
  opportunities: OpportunityRow[];
  unacted: UnactedRow[];
  /** plain date */
  today: string;
  mayDecide: boolean;
};

/** Everything that may be done about what hurts, and what hurts without anybody having decided. */
export function OpportunitiesPage({ workspace, opportunities, unacted, today, mayDecide }: Props) {
  const t = useTranslations("review.opportunities");
  const tBrief = useTranslations("review.brief");
  const params = useSearchParams();
  const openId = params.get("open");
  const tab = params.get("tab") === "unacted" ? "unacted" : "list";
  const home = `/w/${workspace.slug}/pain/opportunities`;
  const go = (next: { open?: string | null; tab?: string }) => {
    const at = new URLSearchParams(params);
    for (const [key, value] of Object.entries(next)) {
      if (value) at.set(key, value);
      else at.delete(key);
    }
    // all of it is here already: no way to the server and back
    window.history.replaceState(null, "", at.size > 0 ? `${home}?${at}` : home);
  };
  return (
    <div className="flex h-full min-h-0">
      <LiveRefresh kind="review" />
      <div className="min-w-0 flex-1">
        <PageFrame
          title={t("title")}
          text={t("text")}
          actions={
            <>
              {opportunities.length > 0 ? (
                <a href={`${home}/file`} download className={buttonClasses()}>
                  <Download aria-hidden="true" />
                  {t("export")}
                </a>
              ) : null}
              <ButtonLink
                icon={<FileText aria-hidden="true" />}
                href={`/w/${workspace.slug}/pain/brief`}
              >
                {tBrief("link")}
              </ButtonLink>
            </>
          }
        >
          <Tabs
            selectedKey={tab}
            onSelectionChange={(key) => go({ tab: key === "unacted" ? "unacted" : "" })}
          >
            <TabList aria-label={t("title")}>
              <Tab id="list">
                {t("tabs.list")}
                <Count>{opportunities.length}</Count>
              </Tab>
              <Tab id="unacted">
                {t("tabs.unacted")}
                <Count>{unacted.length}</Count>
              </Tab>
            </TabList>
            <TabPanel id="list" className="pt-4">
              <OpportunityList
                slug={workspace.slug}
                opportunities={opportunities}
                today={today}
                openId={openId}
                onOpen={(open) => go({ open })}
              />
            </TabPanel>
            <TabPanel id="unacted" className="pt-4">
              <UnactedList
                slug={workspace.slug}
                rows={unacted}
                onOpen={(open) => go({ open, tab: "" })}
              />
            </TabPanel>
          </Tabs>
        </PageFrame>
      </div>
      {openId ? (
        <OpportunityPanel
          key={openId}
          workspace={workspace}
          opportunityId={openId}
          mayDecide={mayDecide}
          onClose={() => go({ open: null })}
        />
      ) : null}
    </div>
  );
}

function Count({ children }: { children: number }) {
  return <span className="text-12 font-normal text-ink-faint">{children}</span>;
}
