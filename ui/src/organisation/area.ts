/** The picture of how bodies relate: from the pane of a body and from the palette. */
import type { Area } from "@/desk/areas";
import { text } from "@/i18n/messages";

const area: Area = {
  name: "bodies",
  title: text.bodyPicture,
  order: 91,
  command: text.commandBodyPicture,
  action: "body-picture",
  screen: () => import("./PictureScreen.svelte"),
};
export default area;
