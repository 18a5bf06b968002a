import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The playground page: everything it needs is bundled, so that it works without internet. */
export default defineConfig({
  root: here('.'),
  base: '/playground/',
  build: {
    outDir: here('../../dist/playground'),
    emptyOutDir: true,
    target: 'es2022',
    // Inlined assets would need `data:` for fonts in the page's Content-Security-Policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Monaco's core is one chunk of 2.8 MB; it is loaded after the page's frame is there.
    chunkSizeWarningLimit: 3000,
    // "use client" in GraphiQL's dependencies means nothing here, and each would be a warning.
    rolldownOptions: { checks: { moduleLevelDirective: false } },
  },
  // GraphQL's worker loads a formatter on demand; only module workers can have chunks.
  worker: { format: 'es' },
});
