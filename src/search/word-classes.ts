import { fold, stem } from './analysis.ts';

// German words that say little in a query, and forms that follow no rule. They are data of the vocabulary, not of the script that reads it.

/** Words that are not searched for, folded. */
export const stopWords: readonly string[] =
  `aber alle allem allen aller alles als also am an andere anderen auch auf aus bei beim bin bis bist da dabei
  damit danach dann das dass davon dazu dein dem den denn der des dessen deren die dies diese diesem diesen dieser dieses doch
  dort du durch ein eine einem einen einer eines er es etwas euch für fuer gegen gab gibt habe haben hat hatte hatten hier
  hin ihm ihn ihnen ihr ihre ihrem ihren ihrer im in ins ist ja jede jeder jedes jetzt kann kein keine können
  koennen könnte man mehr mein mit muss nach nicht noch nun nur ob oder ohne schon sehr sein seine seinem seinen seiner seit
  sich sie sind so soll sollen sollte über ueber um und uns unter vom von vor wann war waren warum was weil
  welche welchem welchen welcher welches wem wen wenn wer werde werden wie wieso wieviel will wir wird wo wofür
  wofuer woher wohin womit worden worum wozu wurde wurden zu zum zur zwischen sagt sagte sagen meint laut bedeutet heißt heisst`
    .split(/\s+/)
    .map(fold);

/** Stems of words that carry little in a question, though few paragraphs have them. */
export const weakWords: readonly string[] =
  `wichtig bedeutend gross klein viel wenig neu alt gut schlecht hoch lang kurz machen tun geben gehen
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
