import type { EdtfBounds } from '../lib/edtf.ts';
import type { Issue } from '../lib/issue.ts';
import { articleOf, findEvidence } from './evidence.ts';
import type { Project } from './project.ts';

/** A claim's id begins with the number of the article that all of its evidence is from. */
export function checkClaimNumbers(project: Project): Issue[] {
  const evidence = Map.groupBy(findEvidence(project), ({ owner }) => owner);
  const articles = new Set(project.drafts.article.map(({ id }) => id));
  return project.drafts.claim.flatMap((claim): Issue[] => {
    const fields = evidence.get(`claim/${claim.id}`) ?? [];
    const article = articleOf(claim);
    // An article that is not there is reported as such.
    if (article === undefined || !articles.has(article)) return [];
    const place = { file: claim.file, check: 'claim-number', severity: 'error' as const };
    const number = article.slice(0, 3);
    const named: Issue[] = claim.id.startsWith(`${number}-`)
      ? []
      : [
          {
            ...place,
            line: claim.lineOf(['evidence', 0, 'article']),
            message: `The claim's id does not begin with ${number}, the number of its article.`,
            remedy: `Rename the file to ${number}-….mdx, or name the article of that number.`,
          },
        ];
    const strangers = fields
      .filter((field) => field.article !== article && articles.has(field.article))
      .map((field): Issue => ({
        ...place,
        line: field.lineOf([...field.path, 'article']),
        message: `The evidence is from \`${field.article}\`, the claim from \`${article}\`.`,
        remedy: 'A claim is what one text says: write a claim of the other text, and a relation.',
      }));
    return [...named, ...strangers];
  });
}

/** An outcome stands with a forecast, is shown by later texts, and by at least one unless it is open. */
export function checkOutcomes({ drafts, sources }: Project): Issue[] {
  const claims = new Map(drafts.claim.map((claim) => [claim.id, claim]));
  return drafts.claim.flatMap((claim): Issue[] => {
    const { outcome, kind } = claim.fields;
    if (!outcome) return [];
    const report = (path: (string | number)[], message: string, remedy: string): Issue => ({
      file: claim.file,
      line: claim.lineOf(['outcome', ...path]),
      check: 'outcome',
      message,
      remedy,
      severity: 'error',
    });
    const issues: Issue[] = [];
    if (kind !== undefined && kind !== 'forecast') {
      issues.push(
        report(
          [],
          `A claim of kind \`${kind}\` has no outcome.`,
          'Delete it, or call the claim a forecast.',
        ),
      );
    }
    if (outcome.state !== 'open' && outcome.shownBy.length === 0) {
      const message = `No claim shows that the forecast is ${outcome.state}.`;
      issues.push(
        report(['state'], message, 'Name the claims of later texts, or call the outcome open.'),
      );
    }
    const own = articleOf(claim) ?? '';
    for (const [index, id] of outcome.shownBy.entries()) {
      const shown = claims.get(id);
      const article = shown && articleOf(shown);
      if (article === undefined) continue;
      const later =
        article !== own && isLater(sources.get(article)?.bounds, sources.get(own)?.bounds);
      if (later) continue;
      issues.push(
        report(
          ['shownBy', index],
          `The outcome of a forecast cannot be shown by \`${id}\`: its text was not written later.`,
          'Name a claim of a later text.',
        ),
      );
    }
    return issues;
  });
}

/** Whether one text may have been written after another. */
function isLater(a: EdtfBounds | undefined, b: EdtfBounds | undefined): boolean {
  return !a || !b || a.max === null || b.min === null || a.max > b.min;
}
