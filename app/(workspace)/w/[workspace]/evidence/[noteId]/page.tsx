import type { Metadata } from "next";
import { loadNote } from "#server/evidence/load.ts";
import { loadWorkspace } from "#server/workspace/load.ts";
import { type DeskQuery, LoadDesk } from "../load-desk.tsx";

type Props = {
  params: Promise<{ workspace: string; noteId: string }>;
  searchParams: Promise<DeskQuery>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { workspace: slug, noteId } = await params;
  const { workspace } = await loadWorkspace(slug);
  return { title: (await loadNote(workspace.id, noteId)).title };
}

export default async function NotePage({ params, searchParams }: Props) {
  const { workspace, noteId } = await params;
  return <LoadDesk slug={workspace} noteId={noteId} query={await searchParams} />;
}
