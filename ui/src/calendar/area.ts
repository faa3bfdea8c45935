/** The calendar: everything that has a date, on a timeline and in a list. */
import CalendarDays from "@lucide/svelte/icons/calendar-days";
import type { Area } from "@/desk/areas";
import { text } from "@/i18n/messages";

const area: Area = {
  name: "calendar",
  title: text.calendarTitle,
  icon: CalendarDays,
  order: 20,
  command: text.commandCalendar,
  action: "calendar",
  screen: () => import("./CalendarScreen.svelte"),
};
export default area;
