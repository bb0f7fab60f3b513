import { lazily, type LanguageCode } from '#text';
import type { Document } from '../document.ts';
import { passages, type Repeat } from './repeats.ts';

/** How a writer owns that a sentence has been said before: “Here too …”, “For the second year …”, “I say it again: …” */
const avowals: Readonly<Record<LanguageCode, RegExp>> = lazily({
  en: () =>
    /\b(?:(?:here|there|this time|this year),? too\b|once (?:more|again)|^again|[,:] again,|as (?:before|ever|always|usual|every|in (?:the|previous|earlier|other|past|last))\b|for the (?:second|third|fourth|fifth|sixth|tenth|\d+(?:nd|rd|th)) (?:time|year|month|week|day|season)|(?:say|said|ask|tell|write) (?:it |so |you |this )?again|(?:I|we|let me|allow me to|to) repeat|bears repeating|as (?:I|we) (?:have )?(?:said|wrote|promised|noted))/iu,
  de: () =>
    /(?<!\p{L})(?:auch (?:hier|diesmal|dieses mal|in diesem|heuer)|noch ?(?:ein)?mals?(?!\p{L})|abermals|^erneut|wie (?:gesagt|zuvor|schon|bereits|immer|üblich|stets|jedes|jeden|in den|im vor)|zum (?:zweiten|dritten|vierten|fünften|\d+\.) mal|(?:ich|wir) wiederhole|wiederhole (?:ich|es))/iu,
  fr: () =>
    /(?<!\p{L})(?:(?:là|ici|cette fois|cette année) (?:aussi|encore|également)|encore une fois|une (?:nouvelle )?fois (?:de plus|encore)|une nouvelle fois|(?:de|à) nouveau|derechef|comme (?:toujours|chaque|d['’]habitude|avant|les années|l['’]an)|pour la (?:deuxième|seconde|troisième|quatrième|\d+e) (?:fois|année)|je (?:le )?répète|nous (?:le )?répétons|répétons|redis(?:ons)?(?!\p{L}))/iu,
  es: () =>
    /(?<!\p{L})(?:(?:también|tampoco) (?:aquí|ahí|esta vez|este)|aquí también|una vez más|otra vez|de nuevo|nuevamente|como (?:siempre|cada|antes|todos|de costumbre|en años)|por (?:segund|tercer|cuart|quint)[oa]?\s|(?:lo )?(?:repito|repetimos|reitero|reiteramos)(?!\p{L})|vuelvo a|volvemos a)/iu,
  pt: () =>
    /(?<!\p{L})(?:também (?:aqui|aí|desta vez|este)|aqui também|(?:mais )?uma vez mais|mais uma vez|outra vez|de novo|novamente|como (?:sempre|antes|todos|de costume|em anos)|pel[oa] (?:segund|terceir|quart|quint)[oa]|(?:repito|repetimos|reitero|reiteramos)(?!\p{L})|volto a|voltamos a)/iu,
  tr: () =>
    /(?<!\p{L})(?:(?:burada|orada|bu kez|bu sefer|bu yıl|bu defa) d[ae]|bir (?:kez|kere|defa) daha|yine(?!\p{L})|yeniden|tekrar (?:ed|söyl)|tekrarl[ıa]|her (?:zaman|yıl|sene|gün)\p{L}{0,4} (?:gibi|olduğu gibi)|(?:ikinci|üçüncü|dördüncü) (?:kez|kere|yıl|defa))/iu,
  pl: () =>
    /(?<!\p{L})(?:(?:tu|tutaj|także|również|i tym razem) (?:też|także|również|tu|tutaj|tym razem)|i tu(?:taj)?(?!\p{L})|jeszcze raz|raz jeszcze|ponownie|znowu|znów|po raz (?:kolejny|drugi|trzeci|czwarty)|(?:powtarzam|powtarzamy|powtórzę|powtórzmy)(?!\p{L})|jak (?:zawsze|zwykle|co|każdego|poprzednio|dotąd))/iu,
});

/** A sentence that hands over to what is said again has at most so many characters: “I say it again:” */
const LONGEST_HANDOVER = 120;

/**
 * Whether a sentence says itself that it has been said before, or the one right before it does: nobody who pastes a sentence
 * twice by mistake writes so. Of one that is the same to the letter only what hands over to it can tell.
 */
export function isAvowed(doc: Document, { first, start, exact }: Repeat): boolean {
  const all = doc.get(passages);
  const [original, copy, before] = [all[first]!, all[start]!, all[start - 1]];
  const avowal = avowals[doc.language ?? 'en'];
  const avowed = exact ? undefined : avowal.exec(doc.slice(copy))?.[0];
  if (avowed !== undefined) return !doc.slice(original).includes(avowed);
  if (!before || before.block < copy.block - 1 || before.end - before.start > LONGEST_HANDOVER) return false;
  const handover = doc.slice(before);
  return handover.endsWith(':') && avowal.test(handover);
}
