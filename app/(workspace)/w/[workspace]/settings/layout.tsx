import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { PageFrame } from "#components/shell/page-frame.tsx";
import { Words } from "#components/shell/words.tsx";
import { SettingsTabs } from "#components/workspace/settings-tabs.tsx";
import { loadWorkspace } from "#server/workspace/load.ts";

type Props = { params: Promise<{ workspace: string }>; children: ReactNode };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("workspace"))("title") };
}

export default async function SettingsLayout({ params, children }: Props) {
  const { workspace } = await loadWorkspace((await params).workspace);
  const t = await getTranslations("workspace");
  return (
    <Words namespaces={["workspace"]} timeZone={workspace.timeZone}>
      <PageFrame title={t("title")} width="narrow">
        <SettingsTabs slug={workspace.slug} />
        {children}
      </PageFrame>
    </Words>
  );
}
