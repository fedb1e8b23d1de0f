import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts", "tests/**/*.test.tsx"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    pool: "forks",
    // Files of one worker share what they import, which is most of the time of the run; no test changes a module's state.
    isolate: false,
    maxWorkers: 2,
  },
});
