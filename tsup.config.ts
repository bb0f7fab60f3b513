import { defineConfig } from 'tsup';

/** One entry for each surface; what they share is built once. */
export default defineConfig({
  entry: {
    index: 'src/index.ts',
    node: 'src/node/index.ts',
    unified: 'src/unified/index.ts',
    testing: 'src/testing/index.ts',
    cli: 'src/cli/main.ts',
  },
  format: 'esm',
  target: 'node20',
  platform: 'neutral',
  external: [/^node:/],
  dts: {
    entry: {
      index: 'src/index.ts',
      node: 'src/node/index.ts',
      unified: 'src/unified/index.ts',
      testing: 'src/testing/index.ts',
    },
  },
  clean: true,
});
