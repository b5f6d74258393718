import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { type DeskQuery, LoadDesk } from "./load-desk.tsx";

type Props = { params: Promise<{ workspace: string }>; searchParams: Promise<DeskQuery> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("evidence");
  return { title: t("title") };
}

export default async function EvidencePage({ params, searchParams }: Props) {
  return <LoadDesk slug={(await params).workspace} noteId={null} query={await searchParams} />;
}
