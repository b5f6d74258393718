import { Words } from "#components/shell/words.tsx";
import { ProfileSettings } from "#components/workspace/profile-settings.tsx";
import { requireUser } from "#server/access/session.ts";

export default async function ProfilePage() {
  const { id, name, email, locale } = await requireUser();
  return (
    <Words namespaces={["workspace", "access"]}>
      <ProfileSettings key={id} profile={{ name, email, locale }} />
    </Words>
  );
}
