/** People who may stand in the register twice: from the list of people and the palette. */
import type { Area } from "@/desk/areas";
import { text } from "@/i18n/messages";

const area: Area = {
  name: "duplicates",
  title: text.contactDuplicatesTitle,
  order: 91,
  command: text.commandDuplicates,
  action: "duplicates",
  beside: ["person"],
  screen: () => import("./DuplicatesScreen.svelte"),
};
export default area;
