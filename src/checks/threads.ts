import { edtfBounds, endsBefore, type EdtfBounds } from '../lib/edtf.ts';
import type { Issue } from '../lib/issue.ts';
import { articleOf } from './evidence.ts';
import type { Project } from './project.ts';
import { findRelations } from './relations.ts';

/** A thread runs forward in time, and each of its claims is joined to a neighbour by relation or topic. */
export function checkThreads(project: Project): Issue[] {
  const claims = new Map(project.drafts.claim.map((claim) => [claim.id, claim]));
  const related = new Set(
    findRelations(project).flatMap(({ from, to }) => [`${from} ${to}`, `${to} ${from}`]),
  );
  const topicsOf = (id: string): readonly string[] | undefined => claims.get(id)?.fields.topics;
  const joined = (a: string, b: string | undefined): boolean => {
    if (b === undefined) return false;
    const [own, other] = [topicsOf(a), topicsOf(b)];
    // Claims that are missing or cannot be read are reported as such.
    if (!own || !other) return true;
    return related.has(`${a} ${b}`) || own.some((topic) => other.includes(topic));
  };
  const written = (id: string): EdtfBounds | undefined => {
    const claim = claims.get(id);
    return claim && project.sources.get(articleOf(claim) ?? '')?.bounds;
  };
  const about = (id: string): EdtfBounds | null | undefined => {
    const when = claims.get(id)?.fields.when;
    return when ? edtfBounds(when) : null;
  };

  const { file, entries, lineOf } = project.threads;
  return entries.flatMap(({ index, data }) =>
    data.claims.flatMap((id, position): Issue[] => {
      if (!claims.has(id)) return [];
      const report = (message: string, remedy: string): Issue => ({
        file,
        line: lineOf([index, 'claims', position]),
        check: 'thread',
        message,
        remedy,
        severity: 'error',
      });
      const before = data.claims[position - 1];
      const after = data.claims[position + 1];
      const issues: Issue[] = [];
      if (![before, after].some((other) => joined(id, other))) {
        issues.push(
          report(
            `The claim \`${id}\` of thread \`${data.id}\` has neither relation nor topic in common with its neighbours.`,
            'Write the relation, or take the claim out of the thread.',
          ),
        );
      }
      // A later text may tell of earlier days: only what runs backwards in both respects is a fault.
      const backwards =
        before !== undefined &&
        precedes(written(id), written(before)) &&
        (precedes(about(id), about(before)) || !about(id) || !about(before));
      if (backwards) {
        issues.push(
          report(
            `The thread \`${data.id}\` runs backwards: \`${id}\` comes before \`${before}\`.`,
            'Put the claims in order of time.',
          ),
        );
      }
      return issues;
    }),
  );
}

function precedes(a: EdtfBounds | null | undefined, b: EdtfBounds | null | undefined): boolean {
  return Boolean(a && b && endsBefore(a, b));
}
