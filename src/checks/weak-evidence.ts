import { findTimes } from '../annotate/find-times.ts';
import { locateQuote } from '../annotate/locate-quote.ts';
import { edtfBounds, endsBefore } from '../lib/edtf.ts';
import type { Issue } from '../lib/issue.ts';
import { findEvidence } from './evidence.ts';
import { findNamings } from './namings.ts';
import type { Project } from './project.ts';

/** The words that justify an actor's page name the actor. */
export function hintActorEvidence(project: Project): Issue[] {
  const namings = findNamings(project);
  const evidence = Map.groupBy(findEvidence(project), ({ owner }) => owner);
  return project.drafts.actor.flatMap(({ id, file, lineOf }): Issue[] => {
    const fields = (evidence.get(`actor/${id}`) ?? []).filter(({ path }) => path[0] === 'evidence');
    const names = fields.some(({ article, selector }) => {
      const source = project.sources.get(article);
      const located = source && locateQuote(source.paragraphs, selector);
      if (!located || !('found' in located)) return true;
      const { n, from, to } = located.found;
      return (namings.get(article) ?? []).some(
        (mark) => mark.actor === id && mark.n === n && mark.from < to && from < mark.to,
      );
    });
    if (names || fields.length === 0) return [];
    return [
      {
        file,
        line: lineOf(['evidence']),
        check: 'actor-evidence',
        message: 'None of the quotes names the actor.',
        remedy: 'Quote a naming, or add the form by which the quote names the actor.',
        severity: 'hint',
      },
    ];
  });
}

/** What a quote says about time agrees with the date it is evidence for. */
export function hintDateEvidence(project: Project): Issue[] {
  const times = new Map(
    [...project.sources.values()].map(({ id, paragraphs, bounds, marks }) => [
      id,
      findTimes(paragraphs, bounds, marks).filter(({ kind }) => kind === 'date'),
    ]),
  );
  const dates = new Map(project.drafts.date.map((date) => [`date/${date.id}`, date]));
  return findEvidence(project).flatMap(
    ({ owner, article, selector, path, file, lineOf }): Issue[] => {
      const bounds = edtfBounds(dates.get(owner)?.fields.edtf ?? '');
      const source = project.sources.get(article);
      if (!bounds || !source) return [];
      const located = locateQuote(source.paragraphs, selector);
      if (!('found' in located)) return [];
      const { n, from, to } = located.found;
      const said = (times.get(article) ?? []).filter(
        (time) => time.n === n && time.from >= from && time.to <= to,
      );
      const agrees = said.some(({ edtf }) => {
        const other = edtfBounds(edtf ?? '');
        return !other || (!endsBefore(bounds, other) && !endsBefore(other, bounds));
      });
      if (agrees || said.length === 0) return [];
      const words = said.map(({ surface, edtf }) => `„${surface}“ (${edtf})`).join(', ');
      return [
        {
          file,
          line: lineOf([...path, 'exact']),
          check: 'date-evidence',
          message: `The quote says ${words}, which the date leaves out.`,
          remedy: 'Read the quote again, or widen the date.',
          severity: 'hint',
        },
      ];
    },
  );
}
