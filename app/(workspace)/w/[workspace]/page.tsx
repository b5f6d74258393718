import { redirect } from "next/navigation";

/** The address of a workspace alone leads to its maps, which know who may be there. */
export default async function WorkspacePage({ params }: PageProps<"/w/[workspace]">) {
  const { workspace } = await params;
  redirect(`/w/${workspace}/maps`);
}
