import type { LineRule } from './line-rule.ts';

const subject =
  /Newsletter|\b(?:Morgen|Abend|News|Mittags)-?[Bb]riefing\b|\bPostfach\b|Push-(?:Nachrichten|Mitteilungen)|WhatsApp-Kanal|Telegram-Kanal|E-Mail-Adresse/;
const appeal =
  /\b(?:[Aa]bonnieren Sie|[Aa]bonniere|[Mm]elden Sie sich|[Mm]elde dich|[Tt]ragen Sie sich|[Ff]olgen Sie|[Ff]olge uns|[Ll]esen Sie|[Bb]ekommen Sie|[Ee]rhalten Sie|[Bb]leiben Sie|[Ss]ichern Sie|[Ww]ählen Sie|[Gg]eben Sie|[Bb]estellen Sie|[Ee]mpfehlen Sie)\b|\b(?:abonnieren|anmelden|bestellen|eintragen|registrieren|abbestellen)[.!]?$|^[Jj]etzt\b|[Mm]it (?:der|Ihrer) (?:Anmeldung|Registrierung)|\bin Ihr(?:em)? Postfach\b|\bIhre E-Mail-Adresse\b|^(?:Ihr|Unser|Der) kostenloser\b|\bkostenlos(?:e[nr]?)? (?:und unverbindlich )?(?:abonnieren|bestellen|anmelden|per E-Mail)|\bdirekt ins Postfach\b|\bper E-Mail (?:zu|erhalten|bekommen)/;
const speech =
  /[“"«],? (?:sagte|sagt|erklärte|schrieb|so)\b|\b(?:warnte|schrieb|berichtete|hieß|steht|stand|erklärte|teilte) /;

/** Buttons below an offer. */
const button =
  /^(?:Jetzt |Hier |Gleich )?(?:[Kk]ostenlos |[Kk]ostenfrei |[Gg]ratis )?(?:[Aa]bonnieren|[Aa]nmelden|[Bb]estellen|[Ee]intragen|[Rr]egistrieren)$|^Zur (?:Newsletter-)?Anmeldung$|^Mehr Newsletter$/;

/** „Ich willige ein, dass mir per E-Mail Angebote zugesandt werden.“ */
const agreement =
  /^Mit (?:der|Ihrer) (?:Anmeldung|Registrierung) (?:nehmen|stimmen|akzeptieren|erklären|bestätigen) Sie\b|^Ich (?:willige ein|bin (?:damit )?einverstanden|möchte|habe die)\b.*\b(?:E-Mail|Newsletter|Datenschutz)/;

/** Whether a line is the header of a box that offers a newsletter. */
export function opensNewsletter(text: string): boolean {
  return /^(?:Unsere? |Der |Die |Zum )?(?:\p{Lu}[\p{L}-]+[- ]){0,2}Newsletters?(?: [„"»][^“"«]{2,60}[“"«])?[.:!]?$/u.test(
    text,
  );
}

/** Boxes that ask readers to subscribe to a newsletter or channel. */
export const newsletter: LineRule = {
  reason: 'Werbung für einen Newsletter oder Kanal.',
  matches: (text) =>
    (text.length <= 600 && agreement.test(text)) ||
    opensNewsletter(text) ||
    button.test(text.replace(/[.!]$/, '')) ||
    (text.length <= 600 && subject.test(text) && appeal.test(text) && !speech.test(text)) ||
    /^(?:(?:Unser(?:e)? |Der |Die |Zum |Zu den )?(?:\p{Lu}[\p{L}-]+[- ]){0,2}Newsletter(?:-Anmeldung|s)?(?: (?:abonnieren|bestellen|abbestellen))?|Ihre E-Mail-Adresse|E-Mail-Adresse(?: eingeben)?|Abonnieren|Jetzt abonnieren)[.:!]?$/u.test(
      text,
    ),
};
