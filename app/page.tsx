import { redirect } from "next/navigation";
import { findHome } from "#server/workspace/load.ts";

/** The front door: to the maps, the sign-in page, or the set-up of an empty instance. */
export default async function Home() {
  redirect(await findHome());
}
