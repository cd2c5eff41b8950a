import type { FieldPath } from '../lib/front-matter.ts';
import { endsBefore, type EdtfBounds } from '../lib/edtf.ts';
import type { Issue } from '../lib/issue.ts';
import { articleOf, asMap, asText } from './evidence.ts';
import type { Project } from './project.ts';

/** A relation as it stands in its file. */
export type WrittenRelation = {
  from: string;
  to: string;
  type: string;
  reason: string;
  file: string;
  path: FieldPath;
  /** The line that names the other claim. */
  line: number;
  lineOf: (path: FieldPath) => number;
};

/** All relations of all claims, in faulty records too, in order of files. */
export function findRelations({ drafts }: Project): WrittenRelation[] {
  return drafts.claim.flatMap(({ id, file, raw, lineOf }) => {
    const list = raw['relations'];
    if (!Array.isArray(list)) return [];
    return list.flatMap((item: unknown, index): WrittenRelation[] => {
      const { type, to, reason } = asMap(item);
      if (typeof type !== 'string' || typeof to !== 'string') return [];
      const path = ['relations', index];
      const line = lineOf([...path, 'to']);
      return [{ from: id, to, type, reason: asText(reason) ?? '', file, path, line, lineOf }];
    });
  });
}

/** No claim relates to itself. */
export function checkSelfRelations(project: Project): Issue[] {
  return findRelations(project)
    .filter(({ from, to }) => from === to)
    .map((relation) =>
      report(
        relation,
        'relation-to-itself',
        `The claim ${relation.type} itself.`,
        'Name another claim, or delete the relation.',
      ),
    );
}

/** Every relation says why, in a sentence: more than the type and the two ids say already. */
export function checkRelationReasons(project: Project): Issue[] {
  return findRelations(project)
    .filter(({ reason }) => reason.trim().split(/\s+/).length < 4)
    .map(({ file, path, lineOf, reason }) => ({
      file,
      line: lineOf([...path, 'reason']),
      check: 'relation-reason',
      field: [...path, 'reason'].join('.'),
      message:
        reason.trim() === ''
          ? 'The relation has no reason.'
          : `The reason of the relation is no sentence: „${reason}“.`,
      remedy: 'Write one German sentence that names what makes it so.',
      severity: 'error',
    }));
}

/** A claim updates only what was not written after it. */
export function checkUpdatesForward(project: Project): Issue[] {
  const bounds = boundsOf(project);
  return findRelations(project).flatMap((relation): Issue[] => {
    if (relation.type !== 'updates') return [];
    const [newer, older] = [bounds(relation.from), bounds(relation.to)];
    if (!newer || !older || !endsBefore(newer, older)) return [];
    return [
      report(
        relation,
        'updates-forward',
        `The claim updates \`${relation.to}\`, whose text was written later.`,
        'Write the relation in the later claim, or choose another type.',
        [
          { label: 'this text', text: interval(newer) },
          { label: 'that text', text: interval(older) },
        ],
      ),
    ];
  });
}

/** Following `updates` never leads back to where it began. */
export function checkUpdatesCycles(project: Project): Issue[] {
  const updates = findRelations(project).filter(
    ({ type, from, to }) => type === 'updates' && from !== to,
  );
  const outgoing = Map.groupBy(updates, ({ from }) => from);
  const done = new Set<string>();
  const issues: Issue[] = [];
  for (const start of outgoing.keys()) {
    const way: WrittenRelation[] = [];
    const open = [{ id: start, next: 0 }];
    while (open.length > 0) {
      const here = open.at(-1);
      if (!here) break;
      const relation = done.has(here.id) ? undefined : outgoing.get(here.id)?.[here.next];
      here.next += 1;
      if (!relation) {
        done.add(here.id);
        open.pop();
        way.pop();
        continue;
      }
      const begin = open.findIndex(({ id }) => id === relation.to);
      if (begin !== -1) issues.push(reportCycle([...way.slice(begin), relation]));
      else if (!done.has(relation.to)) {
        way.push(relation);
        open.push({ id: relation.to, next: 0 });
      }
    }
  }
  return issues;
}

function reportCycle(cycle: readonly WrittenRelation[]): Issue {
  const [first] = cycle;
  const last = cycle.at(-1);
  if (!first || !last) throw new Error('A cycle has relations.');
  return report(
    last,
    'updates-cycle',
    'The relations of type `updates` run in a circle.',
    'Delete one of them: of two states of affairs one is the later.',
    [{ label: 'circle', text: [...cycle.map(({ from }) => from), first.from].join(' → ') }],
  );
}

/** No pair of claims is said to agree and to contradict. */
export function checkRelationPairs(project: Project): Issue[] {
  return byPair(findRelations(project)).flatMap((pair) => {
    const contradiction = pair.find(({ type }) => type === 'contradicts');
    if (!contradiction) return [];
    return pair
      .filter(({ type }) => type === 'supports' || type === 'restates')
      .map((agreement) =>
        report(
          agreement,
          'relation-pair',
          `The pair ${agreement.type === 'supports' ? 'supports' : 'restates'} and contradicts each other.`,
          'Decide for one, or cut the claims so that each relation holds for one of them.',
          [{ label: 'against', text: `${contradiction.file}:${contradiction.line}` }],
        ),
      );
  });
}

/** Each relation is written once: not twice in a claim, not in both claims. */
export function checkRelationsOnce(project: Project): Issue[] {
  const relations = findRelations(project).filter(({ from, to }) => from !== to);
  return byPair(relations).flatMap((pair) => {
    const seen: WrittenRelation[] = [];
    return pair.flatMap((relation): Issue[] => {
      const first = seen.find(({ type }) => type === relation.type);
      seen.push(relation);
      // Updates in both directions are a circle, and reported as one.
      if (!first || (relation.type === 'updates' && first.from !== relation.from)) return [];
      const message =
        first.from === relation.from
          ? `The claim ${relation.type} \`${relation.to}\` twice.`
          : `The relation is written in both directions: \`${relation.to}\` ${relation.type} this claim already.`;
      const remedy = 'Delete one of the two; what follows from the other direction is derived.';
      return [
        report(relation, 'relation-once', message, remedy, [
          { label: 'first', text: `${first.file}:${first.line}` },
        ]),
      ];
    });
  });
}

function byPair(relations: readonly WrittenRelation[]): WrittenRelation[][] {
  return [...Map.groupBy(relations, ({ from, to }) => [from, to].sort().join(' ')).values()];
}

/** When a claim's text was written, by the claim's id. */
function boundsOf({ drafts, sources }: Project): (claim: string) => EdtfBounds | undefined {
  const bounds = new Map(
    drafts.claim.map((claim) => [claim.id, sources.get(articleOf(claim) ?? '')?.bounds]),
  );
  return (claim) => bounds.get(claim);
}

function interval({ min, max }: EdtfBounds): string {
  return `${min ?? '…'} to ${max ?? '…'}`;
}

function report(
  { file, line }: WrittenRelation,
  check: string,
  message: string,
  remedy: string,
  details: NonNullable<Issue['details']> = [],
): Issue {
  return { file, line, check, message, details, remedy, severity: 'error' };
}
