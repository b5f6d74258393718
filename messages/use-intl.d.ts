import type { Messages } from "#messages/index.ts";
import type { Locale } from "#messages/locales.ts";

declare module "use-intl" {
  interface AppConfig {
    Locale: Locale;
    Messages: Messages;
  }
}
