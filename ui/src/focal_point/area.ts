/** Who speaks for each state on a day: from the palette and the list of focal points. */
import type { Area } from "@/desk/areas";
import { text } from "@/i18n/messages";

const area: Area = {
  name: "focal-points",
  title: text.contactFocalTitle,
  order: 30,
  command: text.commandFocalPoints,
  action: "focal-points",
  beside: ["focal_point"],
  begins: "focal_point",
  screen: () => import("./FocalPointsScreen.svelte"),
};
export default area;
