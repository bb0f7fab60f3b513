import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // The checker of regular expressions also knows faster ways that need Java.
    env: { RECHECK_SYNC_BACKEND: 'pure' },
  },
});
