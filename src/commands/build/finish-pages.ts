import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from '../../lib/issue.ts';
import { metaPolicy } from '../../lib/security-headers.ts';
import { relativePage, relativeStyle, type SiteLink } from '../../offline/relative-links.ts';
import { dropSpaces } from './drop-spaces.ts';
import { shortenCardIds } from './shorten-card-ids.ts';

/**
 * Makes the built pages and style sheets fit for any place: relative links, the security policy within the
 * page, and nothing that readers wait for in vain. Returns an issue for every link to a file or fragment that is not there.
 */
export function finishPages(dist: string, files: readonly string[]): Issue[] {
  const links = new Map<string, ReadonlySet<SiteLink>>();
  const ids = new Map<string, ReadonlySet<string>>();
  const known = new Map<string, SiteLink>();
  for (const file of files) {
    const write = file.endsWith('.html')
      ? relativePage
      : file.endsWith('.css')
        ? relativeStyle
        : null;
    if (!write) continue;
    const path = join(dist, file);
    const before = readFileSync(path, 'utf8');
    const after = write(before, file);
    const text = file.endsWith('.html')
      ? dropSpaces(shortenCardIds(addPolicy(after.text)))
      : after.text;
    if (text !== before) writeFileSync(path, text);
    links.set(file, new Set(after.links.map((link) => once(link, known))));
    if (file.endsWith('.html')) ids.set(file, new Set(after.ids.map(apart)));
  }
  return checkLinks(links, ids, (file) => existsSync(join(dist, file)));
}

/** One record for a link that stands on many pages. */
function once(link: SiteLink, known: Map<string, SiteLink>): SiteLink {
  const key = `${link.file}#${link.fragment}`;
  const same = known.get(key);
  if (same) return same;
  const kept = { ...link, address: apart(link.address) };
  known.set(apart(key), kept);
  return kept;
}

/** A copy: in V8 a part of a string keeps the whole, and tens of thousands of pages fill the memory. */
function apart(part: string): string {
  return Buffer.from(part).toString();
}

/** Puts the policy behind the character encoding, before anything it should hold for. */
function addPolicy(html: string): string {
  if (html.includes('http-equiv="Content-Security-Policy"')) return html;
  const meta = `<meta http-equiv="Content-Security-Policy" content="${metaPolicy}">`;
  return html.replace(/<meta charset="?utf-8"?\s*\/?>/i, (charset) => charset + meta);
}

/** Files the build adds after the pages: search index, service worker and list of checksums. */
const addedLater = /^(?:pagefind\/|sw\.js$|SHA256SUMS$)/;

function checkLinks(
  links: ReadonlyMap<string, ReadonlySet<SiteLink>>,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
  isThere: (file: string) => boolean,
): Issue[] {
  const issues: Issue[] = [];
  const known = new Map<string, boolean>();
  const exists = (file: string): boolean => {
    const answer = known.get(file) ?? (ids.has(file) || addedLater.test(file) || isThere(file));
    known.set(file, answer);
    return answer;
  };
  for (const [from, targets] of links) {
    for (const { address, file, fragment } of targets) {
      const place = { file: `dist/${from}`, line: 1, severity: 'error' } as const;
      const details = [{ label: 'link', text: address }];
      if (!exists(file)) {
        issues.push({
          ...place,
          check: 'dead-link',
          message: `The page links to \`${file}\`, which the site does not have.`,
          details,
          remedy: 'Take the address from src/lib/urls.ts, or add the page.',
        });
      } else if (fragment !== '' && ids.get(file)?.has(fragment) === false) {
        issues.push({
          ...place,
          check: 'dead-fragment',
          message: `The page links to \`#${fragment}\` of \`${file}\`, where nothing has that id.`,
          details,
          remedy: 'Take the address from src/lib/urls.ts, or give the element its id.',
        });
      }
    }
  }
  return issues;
}
