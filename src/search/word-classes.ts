import { fold, stem } from './analysis.ts';

// German words that say little in a query, and forms that follow no rule. They are data of the vocabulary, not of the script that reads it.

/** Words whose forms all end alike: „kein“, „keine“, „keinem“ … */
const likeArticles =
  'ein kein mein dein sein ihr unser euer dies jed jen welch solch manch einig ander all'.split(
    ' ',
  );

/** Words that are not searched for, folded. */
export const stopWords: readonly string[] = [
  ...likeArticles.flatMap((word) => ['', 'e', 'em', 'en', 'er', 'es'].map((end) => word + end)),
  ...`aber als also am an auch auf aus bei beim beide beiden bereits bis da dabei dadurch dafür daher damit danach
  dann dar daran darauf darum das dass davon dazu dem den denen denn der deren des dessen deshalb die doch dort du
  durch eben eigentlich er es etwa etwas falls für fuer gegen gegenüber hier hin ich ihm ihn ihnen im in indem ins
  jetzt man mehr mir mit nach nachdem nicht nichts noch nun nur ob obwohl oder ohne schon sehr seit sich sie so sogar
  sondern sonst sowie sowohl trotz über ueber um und uns unter vom von vor während wegen weil wenn wieder wir zu zum
  zur zwar zwischen
  wann warum was wem wen wer weshalb wessen weswegen wie wieso wieviel wo wobei wodurch wofür wofuer wogegen woher
  wohin womit wonach woran worauf woraus worden worin worüber worum wovon wovor wozu inwiefern inwieweit
  bin bist ist sind seid war waren sei seien wäre wären gewesen habe hab haben hast hat hatte hatten hätte hätten gehabt
  werde werden wird wurde wurden würde würden geworden kann können koennen konnte konnten könnte könnten muss müssen
  muessen musste mussten müsste müssten soll sollen sollte sollten will wollen wollte wollten darf dürfen duerfen durfte
  durften dürfte dürften mag mögen möchte möchten gab gibt sagt sagte sagen meint laut bedeutet heißt heisst`
    .split(/\s+/)
    .map(fold),
];

/** Stems of words that carry little in a question, though few paragraphs have them. */
export const weakWords: readonly string[] =
  `wichtig passieren geschehen bedeutend gross klein viel wenig neu alt gut schlecht hoch lang kurz machen tun geben gehen
  kommen stehen lassen nehmen land staat jahr zeit frage grund seite teil rolle mensch genau wirklich`
    .split(/\s+/)
    .map((word) => stem(fold(word)));

/** Forms of strong verbs whose vowel or consonant changes, by family; folded, with spaces between. */
export const verbForms: Readonly<Record<string, string>> = {
  treff: 'traf trafen getroffen trifft',
  schliess: 'schloss schlossen geschlossen schluss',
  geb: 'gab gaben gegeben gibt',
  nehm: 'nahm nahmen genommen nimmt',
  sprech: 'sprach sprachen gesprochen spricht',
  fahr: 'gefahren fahrt',
  halt: 'hielt hielten gehalten',
  lad: 'lud luden geladen',
  versprech: 'versprach versprochen verspricht',
  helf: 'half halfen geholfen hilft hilf',
  werf: 'warf warfen geworfen wirft',
  steig: 'stieg stiegen gestiegen',
  bring: 'brachte brachten gebracht',
  denk: 'dachte dachten gedacht',
  schreib: 'schrieb schrieben geschrieben',
  brech: 'brach brachen gebrochen bricht',
  seh: 'sah sahen gesehen sieht',
  steh: 'stand standen gestanden',
  geh: 'ging gingen gegangen',
  zieh: 'zog zogen gezogen',
  biet: 'bot boten geboten',
  fall: 'fiel fielen gefallen',
  schweig: 'schwieg schwiegen geschwiegen',
  weis: 'wies wiesen gewiesen',
  gewinn: 'gewann gewannen gewonnen',
  verlier: 'verlor verloren',
  beweis: 'bewies bewiesen',
  verlass: 'verliess verliessen',
  wachs: 'wuchs wuchsen gewachsen',
};
