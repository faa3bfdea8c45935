/** Contacts in and out: from the lists of people and focal points, and from the palette. */
import type { Area } from "@/desk/areas";
import { text } from "@/i18n/messages";

const areas: Area[] = [
  {
    name: "import-contacts",
    title: text.contactImportTitle,
    order: 92,
    command: text.commandImportContacts,
    action: "import-contacts",
    beside: ["person", "focal_point"],
    screen: () => import("./ImportScreen.svelte"),
  },
  {
    name: "export-contacts",
    title: text.contactExportTitle,
    order: 93,
    command: text.commandExportContacts,
    action: "export-contacts",
    beside: ["person", "focal_point"],
    fromList: true,
    screen: () => import("./ExportScreen.svelte"),
  },
];
export default areas;
