import { defineConfig } from 'tsup';
import { buildCommand } from './build/command.ts';

/** One entry for each surface of the library; what they share is built once. */
export default defineConfig({
  entry: {
    index: 'src/index.ts',
    node: 'src/node/index.ts',
    unified: 'src/unified/index.ts',
    testing: 'src/testing/index.ts',
    worker: 'src/node/workers/worker.ts',
  },
  format: 'esm',
  // Of no Node does the bundler believe that it knows `\p{…}`: such a pattern would be made anew wherever it stands.
  target: 'es2023',
  platform: 'neutral',
  external: [/^node:/],
  // Constants are put where they are used: what a bundle declares outside of functions may change for all that V8 knows.
  esbuildOptions: (options) => {
    options.minifySyntax = true;
  },
  dts: {
    entry: {
      index: 'src/index.ts',
      node: 'src/node/index.ts',
      unified: 'src/unified/index.ts',
      testing: 'src/testing/index.ts',
    },
  },
  clean: true,
  onSuccess: buildCommand,
});
