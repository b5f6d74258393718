import type { Messages } from "#messages/index.ts";
import type { Region } from "#messages/locales.ts";

declare module "use-intl" {
  interface AppConfig {
    Locale: Region;
    Messages: Messages;
  }
}
