import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Node } from 'unist';
import type { Issue } from '../lib/issue.ts';
import { collectionNames, type Draft } from '../schemas/read-record.ts';
import { addressesOf, type Addresses } from './addresses.ts';
import type { Project } from './project.ts';

/** Every body is plain Markdown: nothing runs, nothing is loaded, every link leads somewhere. */
export function checkBodies(project: Project): Issue[] {
  const addresses = addressesOf(project);
  return collectionNames.flatMap((collection) =>
    project.drafts[collection].flatMap((draft) => checkBody(draft, addresses, project.paths)),
  );
}

/** What could be more than words and emphasis; most notes hold none of it and need no parser. */
const markup = /[{}<>[\]@`|\\]|:\/\/|www\.|^\s*(?:import|export|#|-|\+|\*|=|~|>|\d+[.)]|\t| {4})/m;

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);
const lenient = unified().use(remarkParse).use(remarkGfm);

function checkBody(draft: Draft, addresses: Addresses, paths: ReadonlySet<string>): Issue[] {
  const { body, bodyLine, file, collection } = draft;
  if (!markup.test(body)) return [];
  const report = (line: number, check: string, message: string, remedy: string): Issue => ({
    ...{ file, line: line + bodyLine - 1, check, message, remedy, severity: 'error' as const },
  });
  const allowed = collection === 'article' ? inArticles : inNotes;
  const found: Issue[] = [];
  const tree = parse(body, report, found);
  const seen = new Set<string>();
  walk(tree, (node) => {
    const line = node.position?.start.line ?? 1;
    const code = codeNodes[node.type];
    if (code) found.push(report(line, 'body-code', `${code(node)}.`, plainRemedy));
    else if (allowed.has(node.type)) {
      if (node.type === 'link') found.push(...checkLink(node, line, addresses, report));
      if (node.type === 'image') found.push(...checkImage(node, line, file, paths, report));
    } else if (!seen.has(node.type)) {
      seen.add(node.type);
      const message = `A note has no room for markup of the kind \`${node.type}\`.`;
      found.push(
        report(line, 'body-markup', message, 'Write paragraphs, lists, emphasis and links.'),
      );
    }
    return !code && allowed.has(node.type);
  });
  return found;
}

type Report = (line: number, check: string, message: string, remedy: string) => Issue;

const plainRemedy = 'Write it as plain words; put a backslash before a sign that is meant as such.';

/** Parses as MDX; where that fails, reports why and reads on as Markdown for the other faults. */
function parse(body: string, report: Report, found: Issue[]): Node {
  try {
    return parser.parse(body);
  } catch (error) {
    const { line, reason } = placeOf(error);
    const words = body.split('\n')[line - 1]?.trim() ?? '';
    const statement = /^(import|export)\b/.exec(words)?.[1];
    found.push(
      statement
        ? report(
            line,
            'body-code',
            `The line begins with the word \`${statement}\`, which MDX takes for code: „${words.slice(0, 60)}“.`,
            `Begin the sentence otherwise, or write \\${statement}.`,
          )
        : report(line, 'body-code', `The body cannot be read as MDX: ${reason}`, plainRemedy),
    );
    return lenient.parse(body.replace(/[{}<]/g, ' '));
  }
}

function placeOf(error: unknown): { line: number; reason: string } {
  const { line, reason, place } = error as {
    line?: number;
    reason?: string;
    place?: { line?: number; start?: { line?: number } };
  };
  const text = String(reason ?? error).split('\n')[0] ?? '';
  return {
    line: line ?? place?.line ?? place?.start?.line ?? 1,
    reason: /[.!?]$/.test(text) ? text : `${text}.`,
  };
}

const short = (node: Node): string => {
  const value = 'value' in node ? String(node.value) : '';
  return value.split('\n')[0]?.slice(0, 60) ?? '';
};
const nameOf = (node: Node): string => ('name' in node && node.name ? String(node.name) : '');

const codeNodes: Record<string, (node: Node) => string> = {
  mdxjsEsm: (node) => `The body holds a statement that would run: \`${short(node)}\``,
  mdxFlowExpression: (node) => `The body holds an expression that would run: \`{${short(node)}}\``,
  mdxTextExpression: (node) => `The body holds an expression that would run: \`{${short(node)}}\``,
  mdxJsxFlowElement: (node) => `The body holds a component or HTML element: \`<${nameOf(node)}>\``,
  mdxJsxTextElement: (node) => `The body holds a component or HTML element: \`<${nameOf(node)}>\``,
  html: (node) => `The body holds HTML: \`${short(node)}\``,
};

const inNotes: ReadonlySet<string> = new Set([
  'root',
  'paragraph',
  'text',
  'emphasis',
  'strong',
  'break',
  'list',
  'listItem',
  'blockquote',
  'link',
  'image',
]);
const inArticles: ReadonlySet<string> = new Set(['root', 'paragraph', 'heading', 'text']);

function checkLink(
  node: Node,
  line: number,
  { pages, fragments }: Addresses,
  report: Report,
): Issue[] {
  const url = 'url' in node ? String(node.url) : '';
  const fault = (message: string, remedy: string): Issue[] => [
    report(line, 'body-link', message, remedy),
  ];
  const words = textOf(node).trim();
  if (words === '')
    return fault(`The link to ${url} has no words.`, 'Put words between the brackets.');
  if (/^https:\/\/[^/]+\.[^/]+/.test(url)) return [];
  if (!url.startsWith('/') || url.startsWith('//')) {
    return fault(
      `The link leads nowhere: ${url === '' ? 'its address is empty' : url}.`,
      'Write the address of a page from the root (/akteure/russland.html), or one with https://.',
    );
  }
  const [page = '', fragment] = url.split('#');
  const path = page.replace(/\/$/, '/index.html');
  if (!pages.has(path)) {
    return fault(`The link leads to a page that is not there: ${url}.`, 'Mend or delete the link.');
  }
  if (fragment === undefined || fragments.has(`${path}#${fragment}`)) return [];
  return fault(
    `The page is there, but nothing on it is called \`#${fragment}\`: ${url}.`,
    'Name a paragraph (#p7) or the quote of a claim (#aussage-…), or the page alone.',
  );
}

function checkImage(
  node: Node,
  line: number,
  file: string,
  paths: ReadonlySet<string>,
  report: Report,
): Issue[] {
  const url = 'url' in node ? String(node.url) : '';
  const alt = 'alt' in node && typeof node.alt === 'string' ? node.alt.trim() : '';
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(url)) {
    const message = `The image would be asked of another host: ${url}.`;
    return [
      report(line, 'body-image', message, 'Leave it out; the site asks nobody else for anything.'),
    ];
  }
  const folder = file.replace(/\/[^/]*$/, '');
  const path = url.startsWith('/') ? `public${url}` : `${folder}/${url.replace(/^\.\//, '')}`;
  if (!paths.has(path)) {
    return [
      report(
        line,
        'body-image',
        `The image is missing: ${url}.`,
        `Put it at ${path}, or leave it out.`,
      ),
    ];
  }
  if (alt !== '' && alt !== url.replace(/^.*\//, '')) return [];
  return [
    report(line, 'body-image', `The image has no alternative text: ${url}.`, 'Say what it shows.'),
  ];
}

function textOf(node: Node): string {
  if ('value' in node) return String(node.value);
  return 'children' in node ? (node.children as Node[]).map(textOf).join('') : '';
}

/** Visits nodes from above; goes into a node where the visitor says so. */
function walk(node: Node, visit: (node: Node) => boolean): void {
  if (!visit(node) || !('children' in node)) return;
  for (const child of node.children as Node[]) walk(child, visit);
}
