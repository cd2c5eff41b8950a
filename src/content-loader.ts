import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { formatIssue } from './lib/issue.ts';
import { readRecord, type CollectionName } from './schemas/read-record.ts';

/**
 * Loads one collection of MDX records as data: front matter and body text, no module per file. The files'
 * names are the ids, unslugged. Bodies are rendered by `lib/render-note` and the article view.
 */
export function recordLoader(collection: CollectionName): Loader {
  return {
    name: `schulterschluss-${collection}`,
    async load({ config, store, parseData, generateDigest, watcher, logger }) {
      const root = fileURLToPath(config.root);
      const folder = `content/${collection}`;

      const put = async (name: string): Promise<void> => {
        const file = `${folder}/${name}`;
        const text = await readFile(join(root, file), 'utf8');
        const { record, issues } = readRecord(collection, file, text);
        if (!record) throw new Error(issues.map(formatIssue).join('\n\n'));
        const { id, body } = record;
        const data = await parseData({ id, data: record.data, filePath: file });
        store.set({ id, data, body, filePath: file, digest: generateDigest(text) });
      };

      store.clear();
      const names = (await readdir(join(root, folder)))
        .filter((name) => name.endsWith('.mdx'))
        .sort();
      for (const name of names) await put(name);

      if (!watcher) return;
      watcher.add(join(root, folder));
      const changed = (path: string): void => {
        const name = nameIn(join(root, folder), path);
        if (!name) return;
        // A half-written record must not end the dev server: say what is wrong and keep the last good one.
        put(name).catch((error: unknown) => logger.error(String(error)));
      };
      watcher.on('add', changed);
      watcher.on('change', changed);
      watcher.on('unlink', (path) => {
        const name = nameIn(join(root, folder), path);
        if (name) store.delete(name.replace(/\.mdx$/, ''));
      });
    },
  };
}

function nameIn(folder: string, path: string): string | null {
  if (!path.startsWith(`${folder}/`) || !path.endsWith('.mdx')) return null;
  const name = path.slice(folder.length + 1);
  return name.includes('/') ? null : name;
}
