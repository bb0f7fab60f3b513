import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // A net against hanging: no test is about time.
    testTimeout: 120_000,
    // The checker of regular expressions also knows faster ways that need Java.
    env: { RECHECK_SYNC_BACKEND: 'pure' },
  },
});
