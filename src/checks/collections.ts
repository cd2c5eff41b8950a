import type { Issue } from '../lib/issue.ts';
import { collectionNames } from '../schemas/read-record.ts';
import type { Project } from './project.ts';
import { collectionOf, isIn, isLoaded, secondReadingFolder } from './read-project.ts';

/** Every collection is there and holds a record. */
export function checkCollections({ paths, drafts }: Project): Issue[] {
  return collectionNames.flatMap((collection): Issue[] => {
    if (drafts[collection].length > 0) return [];
    const folder = `content/${collection}`;
    const exists = [...paths].some((path) => path.startsWith(`${folder}/`));
    return [
      {
        file: folder,
        line: 1,
        check: 'collection',
        message: exists
          ? 'The collection is empty.'
          : 'The folder of the collection is missing or empty.',
        remedy: 'Write a record into it; the site cannot be built without one.',
        severity: 'error',
      },
    ];
  });
}

/** Every file below `content/` and `seeds/` becomes something of the site. */
export function checkUnloadedFiles({ paths }: Project): Issue[] {
  return [...paths].flatMap((file): Issue[] => {
    const why = whyUnloaded(file);
    if (!why) return [];
    const { message, remedy } = why;
    return [{ file, line: 1, check: 'unloaded-file', message, remedy, severity: 'error' }];
  });
}

/** What systems and version control leave behind; nobody takes it for content. */
const leftByTools = new Set(['.DS_Store', '.gitkeep', 'Thumbs.db']);

/** The files of `content/` that are no records. */
const lists = new Set(
  ['topics', 'threads', 'synonyms', 'related', 'compounds', 'hint-limits'].map(
    (name) => `content/${name}.yaml`,
  ),
);

function whyUnloaded(file: string): { message: string; remedy: string } | null {
  const name = file.replace(/^.*\//, '');
  if (leftByTools.has(name)) return null;
  if (file.startsWith('seeds/')) return whyNoSeed(file);
  if (!file.startsWith('content/') || isIn('content', file)) {
    return !file.startsWith('content/') || lists.has(file)
      ? null
      : { message: 'No page reads this file.', remedy: 'Move it into a collection, or delete it.' };
  }
  if (isIn(secondReadingFolder, file) && file.endsWith('.json')) return null;
  const collection = collectionOf(file);
  if (!collection) {
    return {
      message: 'The folder is not one of the four collections, and no page reads the file.',
      remedy: 'Move it to content/article, content/actor, content/claim or content/date.',
    };
  }
  const folder = `content/${collection}`;
  if (isIn(folder, file) && isLoaded(file)) return null;
  const part = file
    .slice(folder.length + 1)
    .split('/')
    .find((step) => /^[._]/.test(step));
  if (part) {
    const sign = part.startsWith('.') ? 'dot' : 'underscore';
    return {
      message: `\`${part}\` begins with ${sign === 'dot' ? 'a dot' : 'an underscore'}, so the file is not loaded.`,
      remedy: `Rename it without the ${sign}, or delete it.`,
    };
  }
  if (!isIn(folder, file)) {
    return {
      message: 'The file lies in a subfolder that no page reaches.',
      remedy: `Move it to ${folder}/${name}.`,
    };
  }
  return {
    message: `Only files ending in .mdx are loaded, not \`${name}\`.`,
    remedy: `Rename it to ${name.replace(/\.[^.]*$/, '')}.mdx, or delete it.`,
  };
}

function whyNoSeed(file: string): { message: string; remedy: string } | null {
  if (/^seeds\/\d{3}_[A-Za-z0-9_-]+\.(?:txt|yaml)$/.test(file)) return null;
  return {
    message: 'The file is neither a seed nor the sheet of one.',
    remedy: 'Name seeds NNN_….txt and their sheets NNN_….yaml, directly in seeds/.',
  };
}
