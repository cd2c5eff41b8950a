import { wordSet } from '../actors/candidate.ts';
import { isHyphen, isSpace, isCapital, type Token } from '../actors/tokens.ts';
import type { TokenSpan } from './token-span.ts';

/**
 * Surnames that news texts and histories write without given name or office, because everyone knows whose
 * they are. Names that are also German words („Kohl“, „Schmidt“ the smith, „Brandt“ the fire) stay out.
 */
const surnames =
  wordSet(`Stalin Lenin Trotzki Chruschtschow Breschnew Andropow Gorbatschow Jelzin Molotow Berija Medwedew
  Prigoschin Nawalny Mao Chiang Adenauer Honecker Ulbricht Genscher Stresemann Bismarck Hitler Goebbels Göring Himmler Mussolini
  Franco Churchill Thatcher Roosevelt Truman Eisenhower Kennedy Nixon Reagan Clinton Obama Biden Pompeo Bolton Blinken Kissinger
  MacArthur Lumumba Nasser Sadat Arafat Gaddafi Chomeini Chamenei Hussein Netanjahu Erdogan Erdoğan Tito Ceausescu Ceaușescu
  Jaruzelski Walesa Dubcek Dubček Castro Guevara Allende Pinochet Chavez Chávez Maduro Bolsonaro Lula Milei Merkel Scholz Merz
  Steinmeier Baerbock Habeck Wagenknecht Söder Macron Sarkozy Mitterrand Chirac Starmer Meloni Berlusconi Orban Orbán Selenskyj
  Selenski Poroschenko Janukowitsch Lukaschenko Stoltenberg Rutte Guterres Vance Rubio Hegseth Musk Modi Gandhi Nehru Kishida
  Ishiba Duterte Marcos Sukarno Suharto Mandela Mugabe Assange Snowden Einstein Orwell Tolstoi Dostojewski Puschkin Marx Engels`);

/** Finds surnames everyone knows, standing alone or behind a name; compounds („Stalin-Zeit“) name nobody. */
export function findKnownPeople(tokens: readonly Token[]): TokenSpan[] {
  return tokens.flatMap((token, at) => {
    if (!isCapital(token.text)) return [];
    const bare = token.lower.replace(/(?<=[^s])s$/u, '');
    if (!surnames.has(token.lower) && !surnames.has(bare)) return [];
    const next = tokens[at + 1];
    if (isHyphen(token.gap) || isHyphen(next?.gap)) return [];
    // „Mao Zedong“
    const zedong = token.lower === 'mao' && isSpace(next?.gap) && isCapital(next?.text);
    return [{ first: at, last: zedong && /^(?:Z|T)\p{Ll}+/u.test(next?.text ?? '') ? at + 1 : at }];
  });
}
