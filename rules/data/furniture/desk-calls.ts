import { onceEach, type LanguageCode } from '#text';

/** How a paper asks its readers for news. Patterns for whole sentences in lower case, without the mark at their end. */
export interface DeskCalls {
  /** “Got a story?”, “Do you have a tip for us?” */
  readonly hook: RegExp;
  /** “Email our newsdesk or message us on WhatsApp”: with the name of a desk. */
  readonly desk: RegExp;
  /** “Follow us for more local news”, “Get in touch”: with no name, which anybody may say. */
  readonly us: RegExp;
}

const sources: Readonly<Record<LanguageCode, () => DeskCalls>> = {
  en: () => ({
    hook: /^(?:have you |do you |did you |are you |were you )?(?:got|have|know|seen|heard|been affected|affected|witnessed|spotted) [^?]{0,40}(?<!\p{L})(?:stor(?:y|ies)|tips?|tip-offs?|news|(?:photos?|pictures?|videos?) to (?:share|send|show)|picture for us|something we should know|a view on this)(?: (?:about|for|to|you|we|from|that|that's|in) ?[^?]{0,40})?$/u,
    desk: /^(?:please )?(?:e-?mail|call|ring|phone|text|message|whatsapp|contact|tell|tweet|tag|dm|write to|send|share|get in touch|let) (?:[^?]{0,60} )?(?:our|the) (?:local )?(?:news ?desk|newsroom|news team|picture desk|sports desk|night desk|city desk|editorial team|reporters?|journalists?|news editors?|editors?)(?!\p{L})[^?]{0,80}$/u,
    us: /^(?:please )?(?:(?:follow|like|join|find|tag) us|e-?mail us|call us|message us|text us|tell us|contact us|let us know|get in touch|sign up|subscribe)(?:(?: with us)? (?:on|for|to|at|by|via|in) [^?]{2,60})?$/u,
  }),
  de: () => ({
    hook: /^(?:haben sie|hast du|habt ihr|kennen sie|kennst du|wissen sie|waren sie|warst du) [^?]{0,40}(?<!\p{L})(?:hinweise?|geschichten?|themen?|themenvorschlag|tipps?|neuigkeiten|fotos? für uns|videos? für uns)(?: [^?]{0,40})?$/u,
    desk: /^(?:bitte )?(?:schreib(?:en sie|t)?|mail(?:en sie|e|t)?|ruf(?:en sie|t)?|kontaktier(?:en sie|e|t)|meld(?:en sie|e|et)|schick(?:en sie|t)?|send(?:en sie|e|et)) [^?]{0,40}(?:redaktion|newsroom|newsdesk|reporter)(?!\p{L})[^?]{0,80}$/u,
    us: /^(?:folg(?:en sie|e|t) uns|schreib(?:en sie|t)? uns|meld(?:en sie|e|et) (?:sich|dich|euch) (?:bei uns)?|abonnier(?:en sie|e|t) uns)(?: [^?]{2,70})?$/u,
  }),
  fr: () => ({
    hook: /^(?:vous avez |avez-vous |vous connaissez |connaissez-vous |vous êtes témoin d’)?(?:une info|une information|une histoire|un témoignage|un scoop|une actu|une photo)(?: [^?]{0,50})?$/u,
    desk: /^(?:écrivez|contactez|appelez|prévenez|envoyez|alertez|transmettez)[ -][^?]{0,60}(?:la|notre|nos|de) (?:rédaction|journalistes?|équipe de rédaction|reporters?)(?!\p{L})[^?]{0,80}$/u,
    us: /^(?:suivez|rejoignez|retrouvez|contactez|écrivez|appelez)-nous(?: [^?]{2,70})?$/u,
  }),
  es: () => ({
    hook: /^(?:tienes?|tiene usted|conoces?|conoce|has visto|sabes?|quieres contarnos) [^?]{0,30}(?<!\p{L})(?:historias?|noticias?|pistas?|fotos? para|vídeos? para)(?: [^?]{0,40})?$/u,
    desk: /^(?:escrib[ea]|envía|envíe|manda|mande|contact[ae]|llam[ae])(?:nos)? [^?]{0,40}(?:la|nuestra|nuestros|el equipo de) (?:redacción|periodistas|mesa de redacción)(?!\p{L})[^?]{0,80}$/u,
    us: /^(?:síguenos|síganos|escríbenos|escríbanos|contáctanos|llámanos|cuéntanos)(?: [^?]{2,70})?$/u,
  }),
  pt: () => ({
    hook: /^(?:tem|tens|conhece|sabe de|viu|quer contar) [^?]{0,30}(?<!\p{L})(?:histórias?|notícias?|dicas?|pautas?|sugestão|sugestões|fotos? para)(?: [^?]{0,40})?$/u,
    desk: /^(?:escreva|envie|mande|contacte|ligue|fale|entre em contacto|entre em contato)[ -][^?]{0,40}(?:a|à|nossa|com a|para a|os) (?:nossa )?(?:redação|redacção|jornalistas)(?!\p{L})[^?]{0,80}$/u,
    us: /^(?:siga-nos|sigam-nos|escreva-nos|fale connosco|fale conosco|contacte-nos|acompanhe-nos)(?: [^?]{2,70})?$/u,
  }),
  tr: () => ({
    hook: /^(?:bize )?(?:bir |anlatacak bir |paylaşacak bir )?(?:haberiniz|haberin|hikâyeniz|hikayeniz|ihbarınız|fotoğrafınız)(?: [^?]{0,30})? (?:mı|mi|mu|mü) (?:var|oldu)$/u,
    desk: /^[^?]{0,20}(?:haber merkezi|yazı işleri|redaksiyon|muhabir|editör)\p{L}{0,12}(?!\p{L})[^?]{0,50}(?:gönderin|yazın|ulaşın|arayın|iletin|bildirin)$/u,
    us: /^[^?]{0,50}bizi (?:[^?]{0,20} )?(?:takip edin|takip et|arayın)$/u,
  }),
  pl: () => ({
    hook: /^(?:masz|macie|mają państwo|znasz|wiesz|widziałeś|byłeś świadkiem) [^?]{0,30}(?<!\p{L})(?:temat|historię|informację|newsa|cynk|zdjęcia? dla nas|ciekawy temat)(?: [^?]{0,40})?$/u,
    desk: /^(?:napisz|zadzwoń|wyślij|skontaktuj|zgłoś|daj znać)(?:cie)? [^?]{0,30}(?:redakcj|dziennikarz|reporter)\p{L}{0,6}(?!\p{L})[^?]{0,80}$/u,
    us: /^(?:obserwuj|śledź|polub|znajdź) nas(?:,? [^?]{2,70})?$/u,
  }),
};

export const deskCalls = onceEach((code: LanguageCode) => sources[code]());
