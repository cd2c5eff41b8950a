import { findTimes } from '../annotate/find-times.ts';
import { locateQuote, type QuotePlace } from '../annotate/locate-quote.ts';
import type { Issue } from '../lib/issue.ts';
import { seedPosition } from '../lib/origin.ts';
import { splitSentences } from '../lib/sentences.ts';
import { findEvidence, type EvidenceField } from './evidence.ts';
import { foldTitle } from './fold.ts';
import { findNamings } from './namings.ts';
import type { Project, Source } from './project.ts';
import { findRelations } from './relations.ts';

/** A claim's evidence where it stands. */
type PlacedEvidence = EvidenceField & { source: Source; place: QuotePlace };

function placeEvidence(project: Project): PlacedEvidence[] {
  return findEvidence(project).flatMap((field): PlacedEvidence[] => {
    const source = project.sources.get(field.article);
    if (!source || !field.owner.startsWith('claim/')) return [];
    const located = locateQuote(source.paragraphs, field.selector);
    return 'found' in located ? [{ ...field, source, place: located.found }] : [];
  });
}

/** What is said without reservation has none in its quote. */
export function hintModality({ drafts }: Project): Issue[] {
  return drafts.claim.flatMap(({ file, fields, lineOf }): Issue[] => {
    const { modality, kind, evidence = [] } = fields;
    if (modality !== 'asserted' || kind === 'demand') return [];
    return evidence.flatMap(({ exact }, index): Issue[] => {
      const word = reserved.exec(exact)?.[1];
      if (!word) return [];
      return [
        {
          file,
          line: lineOf(['modality']),
          check: 'modality',
          message: `The claim is \`asserted\`, but its quote says „${word}“.`,
          details: [{ label: `quote ${index + 1}`, text: `„${exact}“` }],
          remedy: 'Read the quote again: supposed, reported or conditional?',
          severity: 'hint',
        },
      ];
    });
  });
}

const reserved =
  /(?<!\p{L})(könnten?|dürften?|soll(?:en)?|möglicherweise|vermutlich|wahrscheinlich|angeblich|mutmaßlich(?:e[nrms]?)?|womöglich)(?!\p{L})/iu;

/** A claim that carries its text's argument stands in relation to another. */
export function hintWeightyAlone(project: Project): Issue[] {
  const related = new Set(findRelations(project).flatMap(({ from, to }) => [from, to]));
  return project.drafts.claim
    .filter(({ id, fields }) => fields.weight === 3 && !related.has(id))
    .map(({ file, lineOf }) => ({
      file,
      line: lineOf(['weight']),
      check: 'weighty-alone',
      message: 'The claim has weight 3 and stands in relation to no other.',
      remedy: 'Write the relation, or give it less weight.',
      severity: 'hint',
    }));
}

/** The reason of a relation says more than its type does. */
export function hintEmptyReasons(project: Project): Issue[] {
  return findRelations(project)
    .filter(({ reason }) => reason !== '' && contentWords(reason) < 3)
    .map(({ file, path, lineOf, type, reason }) => ({
      file,
      line: lineOf([...path, 'reason']),
      check: 'empty-reason',
      message: `The reason says little more than \`${type}\`: „${reason}“.`,
      remedy: 'Name what makes it so: the fact, the number, the date.',
      severity: 'hint',
    }));
}

/** Words that any reason may have. */
const generic =
  /^(?:aussagen?|texte?s?|spätere[rnms]?|frühere[rnms]?|andere[rnms]?|diese[rsnm]?|jene[rsnm]?|beiden?|widersprechen|widerspricht|widerspruch|stütz(?:t|en)|bestätig(?:t|en)|aktualisier(?:t|en)|ergänz(?:t|en)|verfeiner(?:t|n)|präzisier(?:t|en)|konkretisier(?:t|en)|wiederhol(?:t|en)|dasselbe|gleiche[sn]?|sagen|sagt|eine[rsnm]?|nicht|auch|damit|sich|wird|werden|sind|über|genauer|näher|weiter)$/;

function contentWords(reason: string): number {
  const words = reason.toLowerCase().match(/[\p{L}\d]{4,}/gu) ?? [];
  return new Set(words.filter((word) => !generic.test(word))).size;
}

/** Who is named in the words of a claim is among those it is about, or among its speakers. */
export function hintAbout(project: Project): Issue[] {
  const namings = findNamings(project);
  const claims = new Map(project.drafts.claim.map((claim) => [`claim/${claim.id}`, claim]));
  return [...Map.groupBy(placeEvidence(project), ({ owner }) => owner)].flatMap(
    ([owner, fields]): Issue[] => {
      const claim = claims.get(owner);
      if (!claim) return [];
      const { about = [], via = [], claimant = '' } = claim.fields;
      const named = fields.flatMap(({ article, place }) =>
        (namings.get(article) ?? [])
          .filter(({ n, from, to }) => n === place.n && from >= place.from && to <= place.to)
          .map(({ actor }) => actor),
      );
      const missed = [...new Set(named)].filter(
        (actor) => actor !== claimant && !about.includes(actor) && !via.includes(actor),
      );
      if (missed.length === 0) return [];
      return [
        {
          file: claim.file,
          line: claim.lineOf(['about']),
          check: 'about',
          message: `The quote names ${missed.map((id) => `\`${id}\``).join(', ')}, which \`about\` leaves out.`,
          remedy: 'Add whom the claim is about; leave out who is named in passing only.',
          severity: 'hint',
        },
      ];
    },
  );
}

/** A claim whose words say when has a time. */
export function hintWhen(project: Project): Issue[] {
  const times = new Map(
    [...project.sources.values()].map(({ id, paragraphs, bounds, marks }) => [
      id,
      findTimes(paragraphs, bounds, marks).filter(({ edtf }) => edtf !== null),
    ]),
  );
  const undated = new Map(
    project.drafts.claim
      .filter(({ fields }) => fields.when === null)
      .map((claim) => [`claim/${claim.id}`, claim]),
  );
  return placeEvidence(project).flatMap(({ owner, article, place }): Issue[] => {
    const claim = undated.get(owner);
    const time = (times.get(article) ?? []).find(
      ({ n, from, to }) => n === place.n && from >= place.from && to <= place.to,
    );
    if (!claim || !time) return [];
    return [
      {
        file: claim.file,
        line: claim.lineOf(['when']),
        check: 'when',
        message: `The quote says „${time.surface}“ (${time.edtf}), but the claim has no time.`,
        remedy: 'Write the time the claim is about, unless the words date something else.',
        severity: 'hint',
      },
    ];
  });
}

/** Two claims that say much the same are joined by a relation. */
export function hintNearDuplicates(project: Project): Issue[] {
  const related = new Set(
    findRelations(project).flatMap(({ from, to }) => [`${from} ${to}`, `${to} ${from}`]),
  );
  const claims = project.drafts.claim.flatMap((claim) => {
    const { statement } = claim.fields;
    return statement ? [{ ...claim, words: statementWords(statement) }] : [];
  });
  const sharers = Map.groupBy(
    claims.flatMap((claim) => [...claim.words].map((word) => ({ word, claim }))),
    ({ word }) => word,
  );
  const issues: Issue[] = [];
  for (const claim of claims) {
    const rivals = new Set(
      [...claim.words].flatMap((word) => {
        const all = sharers.get(word) ?? [];
        // Words that many claims have do not make two of them alike, and would make this quadratic.
        return all.length <= rareWord ? all.map(({ claim: sharer }) => sharer) : [];
      }),
    );
    for (const rival of rivals) {
      if (rival.id >= claim.id || related.has(`${claim.id} ${rival.id}`)) continue;
      if (!areAlike(claim, rival)) continue;
      issues.push({
        file: claim.file,
        line: claim.lineOf(['statement']),
        check: 'near-duplicate',
        message: `The claim says much the same as \`${rival.id}\`, and no relation joins them.`,
        details: [
          { label: 'this', text: `„${claim.fields.statement}“` },
          { label: 'that', text: `„${rival.fields.statement}“` },
        ],
        remedy: 'Write the relation (restates, refines, supports), or join the two.',
        severity: 'hint',
      });
    }
  }
  return issues;
}

const rareWord = 40;

type Worded = { id: string; words: ReadonlySet<string> };

/**
 * Whether two statements say much the same. Where both are of one text and each has a word of its own,
 * the text itself tells the two apart („fordert China“, „fordert Russland“).
 */
function areAlike(a: Worded, b: Worded): boolean {
  const shared = a.words.intersection(b.words).size;
  const parallel = shared < a.words.size && shared < b.words.size;
  if (parallel && a.id.slice(0, 3) === b.id.slice(0, 3)) return false;
  return shared / Math.max(1, a.words.size + b.words.size - shared) >= 0.6;
}

function statementWords(statement: string): ReadonlySet<string> {
  return new Set(foldTitle(statement).match(/[\p{L}\d]{4,}/gu) ?? []);
}

/** Every sentence of a text bears a claim, or is listed as one that bears none. */
export function hintSentences(project: Project): Issue[] {
  const placed = Map.groupBy(placeEvidence(project), ({ article }) => article);
  return [...project.sources.values()].flatMap((source) =>
    source.paragraphs
      .filter(({ kind }) => kind !== 'title' && kind !== 'heading' && kind !== 'caption')
      .flatMap(({ n, text, origin }) =>
        splitSentences(text).flatMap(({ from, to }): Issue[] => {
          const sentence = text.slice(from, to);
          const { line } = seedPosition(origin, from);
          const claimed = (placed.get(source.id) ?? []).some(
            ({ place }) => place.n === n && place.from < to && from < place.to,
          );
          const listed = source.withoutClaim.some(
            (entry) =>
              (entry.line === undefined || entry.line === line) &&
              (sentence.includes(entry.exact) || entry.exact.includes(sentence)),
          );
          if (claimed || listed) return [];
          return [
            {
              file: source.seed?.file ?? source.file,
              line,
              check: 'sentence-without-claim',
              message: 'The sentence bears no claim and is not listed as one that bears none.',
              details: [{ label: 'sentence', text: `„${sentence}“` }],
              remedy: 'Write the claim, or list the sentence in the sheet under `withoutClaim`.',
              severity: 'hint',
            },
          ];
        }),
      ),
  );
}

/** Every topic has a claim. */
export function hintTopics({ topics, drafts }: Project): Issue[] {
  const used = new Set(drafts.claim.flatMap(({ fields }) => fields.topics ?? []));
  return topics.entries
    .filter(({ data }) => !used.has(data.id))
    .map(({ index, data }) => ({
      file: topics.file,
      line: topics.lineOf([index, 'id']),
      check: 'topic-unused',
      message: `No claim has the topic \`${data.id}\`.`,
      remedy: 'Give it to the claims it fits, or delete it.',
      severity: 'hint',
    }));
}
