/**
 * The German words a reader sees for the values of the records. Keyed by the records' own values; that no
 * value is left without words is what the types of `views` check.
 */

/** Beside quoted words with mistakes of their source: sic. */
export const asPrinted = 'Fehler so in der Quelle';

/** How a relation is shown: never by colour alone, but with a sign and a word. */
export type RelationLabel = {
  sign: string;
  /** In a legend: „stützt“. */
  name: string;
  /** Seen from the claim in which it is written: „stützt“. */
  out: string;
  /** Seen from the other side: „wird gestützt durch“. */
  in: string;
  /** What there are so many of: „Bestätigungen“. */
  plural: string;
  singular: string;
};

export const relationLabels = {
  supports: {
    sign: '+',
    name: 'stützt',
    out: 'stützt',
    in: 'wird gestützt durch',
    singular: 'Bestätigung',
    plural: 'Bestätigungen',
  },
  contradicts: {
    sign: '≠',
    name: 'widerspricht',
    out: 'widerspricht',
    in: 'widerspricht',
    singular: 'Widerspruch',
    plural: 'Widersprüche',
  },
  updates: {
    sign: '→',
    name: 'aktualisiert',
    out: 'aktualisiert',
    in: 'wird aktualisiert durch',
    singular: 'neuerer Stand',
    plural: 'neuere Stände',
  },
  refines: {
    sign: '◎',
    name: 'präzisiert',
    out: 'präzisiert',
    in: 'wird präzisiert durch',
    singular: 'Präzisierung',
    plural: 'Präzisierungen',
  },
  restates: {
    sign: '=',
    name: 'deckungsgleich',
    out: 'ist deckungsgleich mit',
    in: 'ist deckungsgleich mit',
    singular: 'Übereinstimmung',
    plural: 'Übereinstimmungen',
  },
} as const satisfies Record<string, RelationLabel>;

export const claimKindLabels = {
  fact: {
    slug: 'tatsache',
    singular: 'Tatsachenbehauptung',
    plural: 'Tatsachenbehauptungen',
    meaning:
      'Was sich an der Welt nachprüfen ließe: Ereignisse, Zahlen, Zustände. Ob es stimmt, entscheidet die Sammlung nicht.',
  },
  statement: {
    slug: 'aeusserung',
    singular: 'Äußerung',
    plural: 'Äußerungen',
    meaning: 'Dass jemand etwas sagt, zusagt oder bestreitet, ist selbst die Nachricht.',
  },
  assessment: {
    slug: 'einschaetzung',
    singular: 'Einschätzung',
    plural: 'Einschätzungen',
    meaning: 'Urteil, Deutung oder Erklärung.',
  },
  forecast: {
    slug: 'prognose',
    singular: 'Prognose',
    plural: 'Prognosen',
    meaning: 'Was kommen wird, kann oder dürfte, vom Text aus gesehen.',
  },
  motive: {
    slug: 'beweggrund',
    singular: 'Beweggrund',
    plural: 'Beweggründe',
    meaning: 'Warum jemand etwas tut, was er will, wovor er sich scheut.',
  },
  demand: {
    slug: 'forderung',
    singular: 'Forderung',
    plural: 'Forderungen',
    meaning: 'Was jemand von anderen verlangt.',
  },
} as const;

export const modalityLabels = {
  asserted: { name: 'behauptet', meaning: 'Der Text sagt es ohne Vorbehalt.' },
  reported: { name: 'wiedergegeben', meaning: 'Der Text gibt wieder, was andere sagen.' },
  supposed: { name: 'vermutet', meaning: 'Der Text hält es für möglich oder wahrscheinlich.' },
  denied: { name: 'zurückgewiesen', meaning: 'Der Text sagt, dass es nicht so ist.' },
  conditional: { name: 'bedingt', meaning: 'Der Text sagt es nur für einen bestimmten Fall.' },
} as const;

export const statusLabels = {
  updated: {
    slug: 'aktualisiert',
    sign: '→',
    name: 'fortgeschrieben',
    meaning: 'Ein späterer Text berichtet einen neueren Stand.',
  },
  contradicted: {
    slug: 'umstritten',
    sign: '≠',
    name: 'umstritten',
    meaning: 'Ein anderer Text widerspricht.',
  },
  confirmed: {
    slug: 'bestaetigt',
    sign: '+',
    name: 'bestätigt',
    meaning: 'Ein anderer Text sagt dasselbe oder stützt es.',
  },
  standing: {
    slug: 'fuer-sich',
    sign: '·',
    name: 'steht für sich',
    meaning: 'Kein anderer Text der Sammlung äußert sich dazu so, dass sich der Stand ändert.',
  },
} as const;

/** What became of a claim in texts of a later state of knowledge, and what it makes of an earlier one. */
export const fateLabels = {
  updated: {
    sign: '→',
    /** Of so many claims: „12 fortgeschrieben“. */
    later: 'fortgeschrieben',
    /** Before the later claim. */
    laterBy: 'fortgeschrieben durch',
    /** The same for a claim as seen from the earlier ones: „25 neuer Stand“. */
    earlier: 'neuer Stand',
    /** Before the earlier claim. */
    earlierOf: 'schreibt fort',
  },
  contradicted: {
    sign: '≠',
    later: 'umstritten',
    laterBy: 'es widerspricht',
    earlier: 'gegen Früheres',
    earlierOf: 'widerspricht',
  },
  confirmed: {
    sign: '+',
    later: 'bestätigt',
    laterBy: 'bestätigt durch',
    earlier: 'wie zuvor',
    earlierOf: 'bestätigt',
  },
  refined: {
    sign: '◎',
    later: 'präzisiert',
    laterBy: 'präzisiert durch',
    earlier: 'genauer als zuvor',
    earlierOf: 'präzisiert',
  },
  open: {
    sign: '·',
    later: 'offen',
    laterBy: '',
    earlier: 'erstmals',
    earlierOf: '',
  },
} as const;

export const outcomeLabels = {
  fulfilled: 'eingetroffen',
  partly: 'teilweise eingetroffen',
  unfulfilled: 'nicht eingetroffen',
  open: 'offen',
} as const;

export const actorTypeLabels = {
  state: { slug: 'staaten', singular: 'Staat', plural: 'Staaten' },
  government: { slug: 'regierungen', singular: 'Regierung', plural: 'Regierungen' },
  person: { slug: 'personen', singular: 'Person', plural: 'Personen' },
  organisation: { slug: 'organisationen', singular: 'Organisation', plural: 'Organisationen' },
  'think-tank': {
    slug: 'forschungsinstitute',
    singular: 'Forschungsinstitut',
    plural: 'Forschungsinstitute',
  },
  medium: { slug: 'medien', singular: 'Medium', plural: 'Medien' },
  group: { slug: 'gruppen', singular: 'Gruppe', plural: 'Gruppen' },
} as const;

export const aliasKindLabels = {
  name: 'Name',
  metonym: 'Hauptstadt oder Amtssitz für die Regierung',
  demonym: 'Angehörige',
  adjective: 'Eigenschaftswort',
  role: 'Amt',
} as const;

export const dateKindLabels = {
  event: 'Ereignis',
  period: 'Zeitraum',
  state: 'Zustand',
  recurring: 'Wiederkehrendes',
} as const;

/** How much of a text there is: „Erhalten: ohne Anfang“. */
export const completenessLabels = {
  complete: 'vollständig',
  'beginning-missing': 'ohne Anfang',
  'end-missing': 'ohne Ende',
  excerpt: 'in Auszügen',
} as const;

export const certaintyLabels = {
  certain: 'sicher',
  probable: 'wahrscheinlich',
  possible: 'möglicherweise',
} as const;

/** What a hint of the checks finds weak, by the check's name: of one, and of several or none. */
export const hintLabels: Readonly<Record<string, { one: string; many: string }>> = {
  about: {
    one: 'Beleg, der einen Akteur nennt, von dem die Aussage nicht handelt',
    many: 'Belege, die einen Akteur nennen, von dem die Aussage nicht handelt',
  },
  'actor-evidence': {
    one: 'Akteur, den kein Beleg beim Namen nennt',
    many: 'Akteure, die kein Beleg beim Namen nennt',
  },
  'alias-unused': {
    one: 'Namensform, die in keinem der Texte vorkommt',
    many: 'Namensformen, die in keinem der Texte vorkommen',
  },
  'date-evidence': {
    one: 'Ereignis, dessen Beleg von einer anderen Zeit spricht',
    many: 'Ereignisse, deren Beleg von einer anderen Zeit spricht',
  },
  'empty-reason': {
    one: 'Beziehung, deren Begründung kaum mehr sagt als ihr Typ',
    many: 'Beziehungen, deren Begründung kaum mehr sagt als ihr Typ',
  },
  modality: {
    one: 'Aussage ohne Vorbehalt, deren Beleg einen hat',
    many: 'Aussagen ohne Vorbehalt, deren Beleg einen hat',
  },
  'near-duplicate': {
    one: 'Paar von Aussagen, die fast dasselbe sagen, ohne verbunden zu sein',
    many: 'Paare von Aussagen, die fast dasselbe sagen, ohne verbunden zu sein',
  },
  'sentence-without-claim': {
    one: 'Satz ohne Aussage und ohne Begründung dafür',
    many: 'Sätze ohne Aussage und ohne Begründung dafür',
  },
  'topic-unused': { one: 'Thema ohne Aussage', many: 'Themen ohne Aussage' },
  'weighty-alone': {
    one: 'tragende Aussage ohne Beziehung',
    many: 'tragende Aussagen ohne Beziehung',
  },
  when: {
    one: 'Beleg, der eine Zeit nennt, die Aussage aber nicht',
    many: 'Belege, die eine Zeit nennen, die Aussage aber nicht',
  },
};

export const correctionKindLabels = {
  typo: 'Schreibfehler',
  grammar: 'Grammatik',
  'word-order': 'Wortstellung',
  leftover: 'stehen gebliebenes Wort',
  missing: 'fehlendes Wort',
  repetition: 'Wiederholung',
  translation: 'Übersetzung',
} as const;
