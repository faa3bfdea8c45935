// jsdom has no layout: what the interface asks of it is answered plainly.
import { vi } from "vitest";

if (!("matchMedia" in window) || typeof window.matchMedia !== "function") {
  window.matchMedia = vi.fn().mockReturnValue({ matches: false, addEventListener: () => {} });
}
Element.prototype.scrollIntoView ??= () => {};
window.ResizeObserver ??= class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};
