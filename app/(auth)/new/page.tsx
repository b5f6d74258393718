import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DoorCard } from "#components/access/door-card.tsx";
import { NewWorkspaceForm } from "#components/workspace/new-workspace-form.tsx";
import { requireUser } from "#server/access/session.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("access"))("newWorkspace.title") };
}

export default async function NewWorkspacePage() {
  await requireUser("/new");
  const t = await getTranslations("access");
  return (
    <DoorCard title={t("newWorkspace.title")} text={t("newWorkspace.text")}>
      <NewWorkspaceForm />
    </DoorCard>
  );
}
