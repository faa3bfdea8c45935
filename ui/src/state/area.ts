/** The member states of a day: from the palette and from the list of states. */
import type { Area } from "@/desk/areas";
import { text } from "@/i18n/messages";

const area: Area = {
  name: "members",
  title: text.stateMembersTitle,
  order: 90,
  command: text.commandMembers,
  action: "members",
  screen: () => import("./MembersScreen.svelte"),
};
export default area;
