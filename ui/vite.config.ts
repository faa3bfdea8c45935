import { svelte } from "@sveltejs/vite-plugin-svelte";
import { svelteTesting } from "@testing-library/svelte/vite";
import { defineConfig } from "vitest/config";

const here = (path: string): string => decodeURIComponent(new URL(path, import.meta.url).pathname);

export default defineConfig({
  plugins: [svelte(), svelteTesting()],
  base: "./",
  resolve: { alias: { "@": here("./src"), "@locales": here("../locales") } },
  server: {
    host: "127.0.0.1",
    fs: { allow: [here("."), here("../locales")] },
    // `tashawur-cli serve --port 4800` answers while the interface is worked on.
    proxy: { "/rpc": "http://127.0.0.1:4800", "/shell": "http://127.0.0.1:4800" },
  },
  build: { target: ["chrome120", "safari17"], assetsInlineLimit: 0, chunkSizeWarningLimit: 700 },
  test: {
    environment: "jsdom",
    include: ["src/**/*.test.ts"],
    setupFiles: ["./src/test-setup.ts"],
    // A busy machine takes seconds to draw the first screen of a file.
    testTimeout: 60_000,
  },
});
