import { wordSet } from './candidate.ts';

/**
 * Given names common in news texts. They tell „Melania Trump“ from „Präsident Trump“, and a person from two
 * nouns; a list is needed because German writes every noun large. Names that are also German nouns or
 * place names are left out.
 */
const givenNames = wordSet(`
  Aaron Abdel Abdul Abdullah Abraham Adam Adolf Adrian Ahmad Ahmed Alain Alan Albert Alberto Aleksandr
  Aleksandar Alejandro Alena Alessandro Alex Alexander Alexandra Alexandre Alexei Alexej Alexey Alfons Alfred
  Ali Alice Alicia Alina Allen Amanda Amin Amir Amy Ana Anastasia Anatoli Anatolij Andrea Andreas Andrej Andrei
  Andrés Andrew Andrij Andriy Andrzej Angela Angelika Anita Anja Anke Ann Anna Annalena Anne Annegret Annette
  Anthony Anton Antonia Antonio António Antony Armin Arnold Arthur Artur Astrid Asma Axel Ayman Barack Barbara
  Bart Bastian Beate Beatrice Ben Benedikt Benjamin Bernard Bernd Bernhard Bernie Bettina Bill Björn Bob Bodo
  Booker Boris Brad Brian Brigitte Bruce Bruno Burkhard Caitlin Carl Carla Carlo Carlos Carmen Carol Carolin Caroline
  Carsten Catherine Cem Charles Charlotte Chris Christian Christiane Christina Christine Christoph Christopher
  Claudia Claus Clemens Colin Condoleezza Cornelia Curt Cyril Dagmar Damian Dan Daniel Daniela Darja David
  Dean Deborah Denis Denys Denzel Dennis Derek Detlef Diana Diego Dieter Dietmar Dimitri Dirk Dmitri Dmitrij Dmitrijs
  Dmitry Dmytro Dominik Dominique Donald Dora Doris Dorothea Douglas Dwight Eberhard Eckart Eduard Edward Edgar
  Egon Ehud Elena Eleonore Elisabeth Elizabeth Elke Ella Elon Elvira Emil Emilia Emily Emma Emmanuel Enrico Eric
  Erich Erik Erika Ernst Erwin Esther Ethan Eugen Eva Evelyn Fabian Fatima Felix Ferdinand Finn Fjodor Florian
  Franco François Francois Frank Franz Franziska Fred Frederik Friedrich Fritz Fumio Fyodor Gabriel Gabriele
  Gary Gavin Geert Gennadi Geoffrey Georg George Georges Gerald Gerd Gerhard Gerry Gert Giorgia Giovanni Gisela
  Giuseppe Gordon Grace Graham Greg Gregor Gregory Greta Gudrun Guido Gunnar Gunther Gustav Guy Günter Günther Hafez
  Hafis Hafiz Hakan Hannah Hannes Hans Harald Harriet Harry Hartmut Hassan Heather Heidi Heike Heiko Heiner
  Heinrich Heinz Helena Helene Helga Helmut Henning Henri Henrik Henry Herbert Hermann Hillary Holger Horst Howard
  Hubert Hubertus Hugo Ibrahim Igor Ilja Ilona Ilse Imran Ina Ines Inge Ingeborg Ingo Ingrid Irene Irina Iris
  Irma Isaac Isabel Isabella Ismail Iwan Ivan Ivanka Jack Jacob Jacques Jair Jake James Jamie Jan Jana Jane Janet Janine
  Jared Jason Javier Jean Jeff Jeffrey Jenny Jens Jeremy Jerome Jessica Jewgeni Jewgenij Jill Jim Jimmy Jo Joachim
  Joana Joao João Jochen Joe Joel Johan Johann Johanna Johannes John Johnny Jon Jonas Jonathan Jordan Jörg Jorge José
  Josef Joseph Josep Joschka Joshua Juan Judith Julia Julian Juliane Julija Julius Jürgen Jurij Juri Jury Justin
  Kamala Karin Karl Karla Karolina Karoline Karsten Kaspar Katharina Katherine Kathrin Katja Katrin Keir Keith
  Kemal Ken Kenneth Kerstin Kevin Klara Klaus Konrad Konstantin Kristina Kurt Kyrylo Lara Larissa Larry Lars Laszlo
  László Laura Laurent Lea Lech Leif Lena Leo Leon Leonard Leonid Leopold Leslie Lew Liam Liliana Lin Linda Lindsey
  Linus Lisa Lloyd Lothar Louis Louise Luc Luca Lucas Lucia Ludwig Luigi Luis Luisa Lukas Lutz Lydia Lyndon Madeleine
  Magdalena Mahmud Mahmoud Maher Manfred Manuel Manuela Marc Marcel Marco Marcus Margaret Margarete Margarita Maria
  Marian Marianne Marie Marija Marina Mario Marion Marius Mark Markus Marlene Marta Martha Martin Martina Marvin
  Mary Masoud Massud Mateusz Mathias Matt Matteo Matthew Matthias Maurice Max Maximilian Megan Melania Melanie Mette
  Michael Michail Michel Michelle Michele Miguel Mikael Mike Mikhail Miklós Milan Milos Miriam Mitch Mitt Mohamed
  Mohammad Mohammed Monika Moritz Mustafa Mykhailo Mychajlo Nadine Nadja Nancy Natalia Natalie Natalja Nathan
  Neil Nelson Nicola Nicolas Nicole Nikita Nikki Nikol Nikola Nikolai Nikolaj Nikolas Nina Noah Nora Norbert Norman Olaf
  Oleg Oleh Oleksandr Oleksij Oleksiy Olena Olga Olha Oliver Oksana Omar Oscar Oskar Otto Pablo Pascal Patrick Patrizia Paul Paula Pawel
  Pawlo Pedro Peer Penny Per Petar Pete Peter Petr Petra Petro Philip Philipp Philippe Phil Pierre Piotr Pjotr Rachel
  Rafael Rainer Ralf Ralph Ramsan Ramon Raúl Raul Rebecca Recep Regina Reiner Reinhard Reinhold Renate René Ricarda
  Richard Rick Rishi Rita Robert Roberto Robin Roderich Rodrigo Roger Roland Rolf Roman Ron Ronald Rosa Rosemarie
  Rowan Roy Rudi Rudolf Rüdiger Rustem Ruth Ryan Sabine Sahra Sally Salvatore Sam Samantha Samuel Sandra Sara Sarah
  Sascha Saskia Scott Sean Sebastian Serge Sergei Sergej Sergey Sergio Serhij Shinzo Shigeru Sibylle Siegfried
  Sigmar Silke Silvia Silvio Simon Simone Sofia Sophia Sophie Stanislaw Stefan Stefanie Steffen Stephan Stephanie
  Stephen Steve Steven Stuart Susan Susanna Susanne Sven Svenja Sylvia Tamara Tanja Tatjana Ted Teresa Terry
  Thea Theodor Theresa Thilo Thomas Thorsten Tiffany Tim Timo Timothy Tina Tino Tobias Todd Tom Tommy Toni Tony Torsten
  Tulsi Udo Ulf Ulrich Ulrike Umberto Ursula Uta Ute Uwe Valentin Valentina Valeri Valerij Vanessa Vera Veronika Viktor
  Viktoria Victor Victoria Vincent Vincenzo Viola Vitali Vivek Vladimir Volker Volodymyr Waleri Walerij
  Walter Wassili Wassyl Wendy Werner Wilfried Wilhelm William Willy Winfried Winston Witalij Wjatscheslaw
  Wladimir Wladislaw Wolf Wolfgang Wolodymyr Xavier Yair Yannick Yasmin Yoshihide Yoshihiko Yvette Yvonne Zoran
`);

/** Whether a word is a given name, judged by its letters alone; „Kims“ and „Michaels“ are not. */
export function isGivenName(word: string): boolean {
  return /^\p{Lu}/u.test(word) && givenNames.has(word.toLowerCase());
}

const foreignSurname =
  /^\p{Lu}\p{Ll}{2,}(?:shian|sson|[nrd]sen|mann|wood|field|sky|ski|ilby|ovak|jsters|attrall)s?$/u;

/** Whether a word ends like a surname and like no German noun: behind „Kim“ it makes a given name of it. */
export function isForeignSurname(word: string): boolean {
  return foreignSurname.test(word);
}

/** Syllables of Korean given names in the usual transcriptions: „Jong“, „Yo“, „Gyu“, „Hyok“. */
const koreanSyllable =
  /^(?:kk|tt|pp|ss|jj|ch|dsch|sch|sh|tsch|[gkndtrlmbpshjyw])?y?(?:ae|eo|oe|eu|ui|wa|wo|ye|yo|yu|oo|ee|ou|[aeiou])(?:ng|ck|[kgnlmpbthr])?$/iu;

/** Whether a word can be one or two joined syllables of a Korean given name. */
export function isKoreanSyllable(word: string): boolean {
  return word.length <= 6 && koreanSyllable.test(word);
}

/** Two syllables of Pinyin of which one is no German sound: „Jinping“, „Zhongxun“, „Jiechi“. */
const pinyinName =
  /^(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])(?:i?ang?|i?ao|ai|ua(?:ng|n|i)?|eng|en|ei|i?e|ue|ui|uo|un|i?ong|i?ou|ing|in|iu|a|o|u|i)){2}$/iu;

/** Whether a word is plainly a Chinese given name of two syllables. */
export function isPinyinName(word: string): boolean {
  return /zh|x|q(?!u)|j[iu]|[aiu]ao|uang|iong/iu.test(word) && pinyinName.test(word);
}
