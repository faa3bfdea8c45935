/** The search over everything: from the palette, with what was typed there. */
import type { Area } from "@/desk/areas";
import { text } from "@/i18n/messages";

const area: Area = {
  name: "search",
  title: text.searchScreenTitle,
  order: 10,
  command: text.searchScreenTitle,
  action: "search-all",
  screen: () => import("./SearchScreen.svelte"),
};
export default area;
