import { search } from '../search.ts';
import { openVocabulary } from '../vocabulary.ts';

// Understands and answers queries; the search page loads this with the index, when something is first asked.

/** What this script leaves in the page. */
export type Finder = { search: typeof search; openVocabulary: typeof openVocabulary };

Object.assign(globalThis, { finder: { search, openVocabulary } satisfies Finder });
