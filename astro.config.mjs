import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

export default defineConfig({
  output: 'static',
  // Where the site will stand, for those who know it: only the addresses for other programs need it.
  site: process.env.SITE_URL || undefined,
  cacheDir: './.cache/astro',
  // `src/pages/artikel/index.astro` becomes `artikel/index.html`, `[id].astro` becomes `artikel/<id>.html`:
  // every address names a file that exists as written.
  build: { format: 'preserve', inlineStylesheets: 'never' },
  compressHTML: true,
  devToolbar: { enabled: false },
  prefetch: false,
  // The built-in smart punctuation is English and would change quoted words.
  integrations: [mdx({ smartypants: false })],
  vite: {
    build: {
      // No data: addresses; the policy allows files of this site alone.
      assetsInlineLimit: 0,
      rolldownOptions: {
        onLog(level, log, handler) {
          // Each MDX module carries a directive the bundler reports; it means nothing for static pages.
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handler(level, log);
        },
      },
    },
  },
});
