import { collectionNames, type CollectionName } from '../../schemas/read-record.ts';
import type { Issue } from '../../lib/issue.ts';

/** The folder of the site in which each collection's pages stand. */
const folders: Record<CollectionName, string> = {
  article: 'artikel',
  actor: 'akteure',
  claim: 'aussagen',
  date: 'zeit',
};

/**
 * Compares the pages on disk with what should be there: as many as Astro wrote, and one for each record.
 * `contentFiles` are the paths below `content/`.
 */
export function checkPages(
  siteFiles: readonly string[],
  contentFiles: readonly string[],
  written: number,
): Issue[] {
  const pages = new Set(siteFiles.filter((file) => file.endsWith('.html')));
  const issues: Issue[] = [];
  if (pages.size !== written) {
    issues.push({
      file: 'dist',
      line: 1,
      check: 'page-count',
      message: `Astro wrote ${written} pages, but ${pages.size} are there.`,
      remedy: 'Look for two routes with one address, and for HTML files in public/.',
      severity: 'error',
    });
  }
  for (const collection of collectionNames) {
    const record = new RegExp(`^${collection}/([^/]+)\\.mdx$`);
    for (const file of contentFiles) {
      const id = record.exec(file)?.[1];
      const page = `${folders[collection]}/${id}.html`;
      if (id === undefined || pages.has(page)) continue;
      issues.push({
        file: `content/${file}`,
        line: 1,
        check: 'missing-page',
        message: `The record has no page: \`${page}\` was not built.`,
        remedy: `See that src/pages/${folders[collection]}/[id].astro makes a page of each record.`,
        severity: 'error',
      });
    }
  }
  return issues;
}
