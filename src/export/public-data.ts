import type { Article, Knowledge, Quote, Span } from '../knowledge/knowledge.ts';
import type { ArticleData } from '../schemas/article.ts';
import type { PublicData } from './public-schema.ts';

/** The knowledge in the shapes of the public data contract (`dist/daten/*.json`), in the graph's order. */
export function buildPublicData(knowledge: Knowledge): PublicData {
  return {
    articles: knowledge.articles.map(publicArticle),
    actors: knowledge.actors.map((actor) => ({
      id: actor.id,
      type: actor.type,
      name: actor.name,
      description: actor.description,
      aliases: actor.aliases.map(({ form, kind }) => ({ form, kind })),
      searchAliases: actor.searchAliases,
      roles: actor.roles.map(({ role, when, quotes }) => ({
        role,
        when,
        evidence: quotes.map(publicQuote),
      })),
      memberOf: actor.memberOf,
      identifiers: Object.fromEntries(
        Object.entries(actor.identifiers).filter((pair): pair is [string, string] =>
          Boolean(pair[1]),
        ),
      ),
      evidence: actor.quotes.map(publicQuote),
    })),
    mentions: knowledge.mentions.map((mention) => ({
      ...placeOf(mention),
      surface: mention.surface,
      actor: mention.actor,
      kind: mention.kind,
    })),
    times: knowledge.times.map((time) => ({
      ...placeOf(time),
      surface: time.surface,
      edtf: time.edtf,
      kind: time.kind,
      ...(time.date === undefined ? {} : { date: time.date }),
    })),
    claims: knowledge.claims.map((claim) => ({
      id: claim.id,
      article: claim.article,
      statement: claim.statement,
      kind: claim.kind,
      modality: claim.modality,
      claimant: claim.claimant,
      claimantWords: claim.claimantWords ?? null,
      via: claim.via,
      about: claim.about,
      when: claim.when,
      topics: claim.topics,
      weight: claim.weight,
      evidence: claim.quotes.map(publicQuote),
      relations: claim.relations,
      incoming: claim.incoming,
      status: claim.status,
      ...(claim.outcome ? { outcome: claim.outcome } : {}),
    })),
    dates: knowledge.dates.map((date) => ({
      id: date.id,
      title: date.title,
      edtf: date.edtf,
      ...date.bounds,
      kind: date.kind,
      reason: date.reason,
      actors: date.actors,
      evidence: date.quotes.map(publicQuote),
    })),
    topics: knowledge.topics,
    threads: knowledge.threads,
  };
}

function publicQuote(quote: Quote): PublicData['claims'][number]['evidence'][number] {
  return { ...placeOf(quote), exact: quote.exact };
}

function placeOf({
  article,
  line,
  start,
  end,
}: Span): Pick<Span, 'article' | 'line' | 'start' | 'end'> {
  return { article, line, start, end };
}

/** An article in the shape of the contract, from the graph or as an import would make it. */
export function publicArticle(
  article: Omit<ArticleData, 'paragraphs'> & Pick<Article, 'id' | 'bounds' | 'paragraphs'>,
): PublicData['articles'][number] {
  return {
    id: article.id,
    seed: article.seed,
    sha256: article.sha256,
    title: article.title,
    titleSource: article.titleSource,
    genre: article.genre,
    written: {
      edtf: article.written.edtf,
      ...article.bounds,
      reason: article.written.reason,
      outside: article.written.outside ?? null,
    },
    completeness: article.completeness,
    translation: article.translation,
    paragraphs: article.paragraphs.map(({ n, kind, line, text }) => ({ n, kind, line, text })),
    removed: article.removed,
    corrections: article.corrections.map(({ line, start, end, exact, reading, reason, kind }) => ({
      line,
      start,
      end,
      exact,
      reading,
      reason,
      kind,
    })),
  };
}
