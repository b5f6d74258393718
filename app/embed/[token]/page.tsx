import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ReaderDoor } from "#components/share/reader/door.tsx";
import { Reader } from "#components/share/reader/reader.tsx";
import { loadLink, loadShared } from "#server/share/load.ts";

type Props = { params: Promise<{ token: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("reader");
  return { title: t("untitled"), robots: { index: false, follow: false } };
}

/** The same for a frame in an intranet's page; who may frame it is said in server/boot/frames.ts. */
export default async function EmbedPage({ params }: Props) {
  const t = await getTranslations("reader");
  const common = await getTranslations("common");
  const { token } = await params;
  const opened = await loadLink(token);
  if (opened.ok && opened.link.frames.length > 0) {
    return <Reader shared={await loadShared(opened)} address={`/share/${token}`} isFramed />;
  }
  return <ReaderDoor name={common("appName")} title={t("goneTitle")} text={t("goneText")} />;
}
