/** The tab of a body: how it stands on a day, and the way to the picture of its relations. */
import { text } from "@/i18n/messages";
import type { EntryTab } from "@/register/tabs";

const tab: EntryTab = {
  name: "day",
  kinds: ["organisation", "process"],
  title: text.bodyShow,
  pane: () => import("./BodyTab.svelte"),
};
export default tab;
