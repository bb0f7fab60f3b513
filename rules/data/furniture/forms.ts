import type { Notice } from './notices.ts';

/**
 * What forms and players say of themselves, whichever sentence comes first: where a comment goes, which fields must be filled,
 * that a film cannot be shown.
 */
export const formNotices: readonly Notice[] = [
  [
    'live scores results updates commentary',
    () => /^(?:live )?(?:scores|results|updates|commentary) (?:are )?(?:powered|provided) by/u,
  ],
  ['refresh reload', () => /^(?:refresh|reload) (?:this|the|your) (?:page|browser) (?:to|for)/u],
  [
    'leave post write add',
    () =>
      /^(?:leave|post|write|add) a (?:comment|reply|review)[.!:]? ?(?=your e|required|fields|cancel reply)/u,
  ],
  [
    'your the',
    () =>
      /^(?:your|the) e-?mail(?: address)? (?:will (?:not|never)|won['’]t) be (?:published|shared|displayed|shown|made public)/u,
  ],
  ['all required mandatory', () => /^(?:all )?(?:required|mandatory) fields (?:are )?(?:marked|indicated)/u],
  [
    'fields items',
    () => /^(?:fields|items) (?:marked|with|indicated) (?:with |by )?(?:an? )?(?:asterisk|\*|star)/u,
  ],
  ['save', () => /^save my (?:name|details|e-?mail)/u],
  [
    'your this',
    () =>
      /^(?:your|this) comment (?:is|will be|has been) (?:awaiting|held|submitted|removed|moderated|deleted|reviewed)/u,
  ],
  [
    'comments',
    () =>
      /^comments (?:are|have been) (?:now )?(?:closed|moderated|disabled|turned off|switched off)(?: for| on|[.!]|$)/u,
  ],
  ['all', () => /^all comments are moderated/u],
  [
    'please you',
    () =>
      /^(?:please|you must(?: be)?|you need to(?: be)?) (?:log|sign|logged|signed) in to (?:comment|leave|post|reply|vote|rate)/u,
  ],
  ['notify', () => /^notify me (?:of|by|when)/u],
  ['your', () => /^your session (?:has|is about to) expire/u],
  ['your', () => /^your (?:shopping )?(?:cart|basket|bag|wishlist) is (?:currently )?empty/u],
  ['no', () => /^no (?:results|matches|items) (?:were )?found(?: for [^.]{2,30})?[.!]/u],
  [
    'please this',
    () =>
      /^(?:please (?:fill in|complete|enter|select) (?:this|all|your|the|a valid) (?:required )?(?:fields?|box|option|e-?mail)|this field (?:is required|cannot be|must be))/u,
  ],
  ['characters', () => /^(?:\d+ )?characters (?:remaining|left)/u],
  ["i i'm", () => /^i['’]m not a robot/u],
  ['i', () => /^i am not a robot/u],
  [
    'by',
    () =>
      /^by (?:clicking|submitting|signing up|subscribing|registering|pressing)[^.]{0,40}you (?:agree|accept|consent|confirm)/u,
  ],
  ['you unsubscribe', () => /^(?:you (?:can|may) )?unsubscribe at any time/u],
  ["we we'll", () => /^we(?: will|['’]ll)? never (?:share|sell) your/u],
  ['enter', () => /^enter your (?:postcode|e-?mail|name|zip)(?!\p{L})/u],
  ['we', () => /^we could(?:n['’]t| not) load/u],
  ['already', () => /^already (?:registered|a member|have an account)\? (?:sign|log) in/u],
  ['you', () => /^you (?:must|need to|have to) (?:accept|enable|allow) [^.]{0,30}cookies/u],
  ['the this', () => /^(?:the|this) (?:media|video|file) could not be loaded/u],
  [
    'thanks thank',
    () =>
      /^thank(?:s| you) for (?:subscribing|signing up|your (?:comment|message|rating|vote|submission|feedback)[.!])/u,
  ],
  [
    'sorry this the video audio media player clip live livestream stream content',
    () =>
      /^(?:sorry[,.!]? )?(?:(?:this|the) )?(?:video|audio|media|player|clip|live ?stream|stream|content)(?: player| file)? (?:is |has been )?(?:currently |temporarily )?(?:unavailable|not available|not supported|no longer available|private|over|ended|removed|deleted|can(?:no|['’])t be (?:played|loaded|shown)|could not be (?:played|loaded)|failed to load)(?: in your (?:country|region|area|location)| by the \S+| on this device)?(?:[.!]|$)/u,
  ],
  [
    'an',
    () => /^an error (?:has )?occurred(?: while loading [^.]{3,30})?[.!] (?:please )?(?:try|refresh|reload)/u,
  ],
  ['something', () => /^something went wrong[.!] (?:please )?(?:try|refresh|reload)/u],
  ['loading', () => /^loading (?:comments|player|video|more)(?:…|\.{3}|$)/u],

  [
    'schreiben schreibe schreib kommentar',
    () =>
      /^(?:schreib(?:en sie|e)? (?:einen|ihren|deinen) kommentar[.!]? ?|kommentar (?:schreiben|hinterlassen|verfassen)[.!]? ?)(?=pflicht|ihre|deine|erforder|die mit)/u,
  ],
  [
    'ihre deine',
    () => /^(?:ihre|deine) e-?mail-?(?:adresse)? wird nicht (?:veröffentlicht|angezeigt|weitergegeben)/u,
  ],
  [
    'erforderliche pflichtfelder',
    () => /^(?:erforderliche felder|pflichtfelder) sind (?:mit|markiert|gekennzeichnet)/u,
  ],
  [
    'die felder mit',
    () =>
      /^(?:die )?(?:felder, die )?mit (?:einem )?(?:\*|stern(?:chen)?) (?:markierte|gekennzeichnete|markiert|gekennzeichnet)/u,
  ],
  ['meinen', () => /^meinen namen, /u],
  ['ihr dein', () => /^(?:ihr|dein) warenkorb ist leer/u],
  ['keine', () => /^keine (?:ergebnisse|treffer)(?: gefunden)?[.!]/u],
  ['ihre', () => /^ihre sitzung ist abgelaufen/u],
  ['dieses das', () => /^(?:dieses|das) feld (?:ist ein pflichtfeld|darf nicht leer|muss ausgefüllt)/u],
  ['ich', () => /^ich bin kein roboter/u],
  ['noch', () => /^noch \d+ zeichen/u],
  ['mit', () => /^mit (?:dem )?klick auf/u],
  ['wir', () => /^wir geben ihre daten (?:nicht|niemals)/u],
  ['ihr dein', () => /^(?:ihr|dein) kommentar (?:wird|wurde|wartet)/u],
  [
    'die kommentare kommentar',
    () => /^(?:die )?kommentare? (?:sind|ist|wurden) (?:geschlossen|deaktiviert|abgeschaltet)(?:[.!]|$)/u,
  ],
  ['die kommentarfunktion', () => /^(?:die )?kommentarfunktion (?:ist|wurde)/u],
  ['bitte', () => /^bitte melden sie sich an, um/u],
  ['sie', () => /^sie müssen (?:sich anmelden|angemeldet sein|eingeloggt sein)(?!, damit)/u],
  [
    'vielen danke',
    () =>
      /^(?:vielen dank|danke) für (?:ihre|deine|ihren|deinen) (?:anmeldung|nachricht|bewertung|kommentar)[.!]/u,
  ],
  [
    'leider dieses das dieser der video audio player inhalt livestream stream',
    () =>
      /^(?:leider ist )?(?:dieses |das |dieser |der )?(?:video|audio|player|inhalt|livestream|stream)(?: ist)?(?: derzeit| leider| in ihrer region| in ihrem land)? (?:nicht (?:mehr )?verfügbar|nicht abspielbar)[.!]/u,
  ],
  ['beim', () => /^beim laden (?:des|der) [^.]{3,30} ist ein fehler/u],

  ['laisser laissez', () => /^laisse[rz] un commentaire[.!]? ?(?=votre|les champs)/u],
  [
    "votre l l'adresse",
    () => /^(?:votre|l['’]) ?adresse (?:e-?mail|de messagerie|électronique|courriel) ne sera (?:pas|jamais)/u,
  ],
  ['les', () => /^les champs (?:obligatoires|marqués|requis|suivis)/u],
  ['champs', () => /^champs (?:obligatoires|requis)/u],
  ['enregistrer', () => /^enregistrer mon nom/u],
  ['votre', () => /^votre panier est vide/u],
  ['aucun', () => /^aucun résultat(?: trouvé)?[.!]/u],
  ['votre', () => /^votre session a expiré/u],
  ['ce', () => /^ce champ est (?:obligatoire|requis)/u],
  ['je', () => /^je ne suis pas un robot/u],
  ['en', () => /^en cliquant sur [^.]{2,30} vous acceptez/u],
  ['il', () => /^il vous reste \d+ caractères/u],
  ['votre', () => /^votre commentaire (?:est|sera|a été) (?:en attente|modéré|soumis|publié)/u],
  ['les commentaires', () => /^(?:les )?commentaires (?:sont )?(?:fermés|désactivés|clos)/u],
  ['veuillez vous', () => /^(?:veuillez|vous devez) (?:vous connecter|être connecté|vous identifier)/u],
  ['merci', () => /^merci pour votre (?:inscription|message|commentaire|vote)[.!]/u],
  [
    'désolée désolé cette la ce le vidéo lecteur contenu direct audio',
    () =>
      /^(?:désolée?,? )?(?:cette |la |ce |le )?(?:vidéo|lecteur|contenu|direct|audio)(?: n['’]est| est)?(?: actuellement)? (?:pas disponible|indisponible|plus disponible|non disponible)[.!]/u,
  ],
  ['une', () => /^une erreur (?:est survenue|s['’]est produite)[.,!]? (?:veuillez|merci|lors)/u],

  ['deja dejar', () => /^(?:deja|dejar) un(?:a)? (?:comentario|respuesta)[.!]? ?(?=tu|su|los campos)/u],
  [
    'tu su',
    () =>
      /^(?:tu|su) (?:dirección de )?(?:correo(?: electrónico)?|email|e-mail) no (?:será|se) (?:publicad|mostrad|publicará|mostrará)/u,
  ],
  ['los campos', () => /^(?:los )?campos (?:obligatorios|requeridos|marcados)/u],
  ['guardar guarda', () => /^guardar? mi nombre/u],
  ['tu su', () => /^(?:tu|su) (?:carrito|cesta) está vací[oa]/u],
  ['no', () => /^no se (?:han encontrado|encontraron) resultados/u],
  ['tu su', () => /^(?:tu|su) sesión ha (?:caducado|expirado)/u],
  ['este', () => /^este campo es (?:obligatorio|necesario)/u],
  ['no', () => /^no soy un robot/u],
  ['al', () => /^al (?:hacer clic|pulsar|enviar|registrarte)[^.]{0,30} acept/u],
  ['tu su', () => /^(?:tu|su) comentario (?:está|será|ha sido) (?:pendiente|en espera|moderado|enviado)/u],
  ['los comentarios', () => /^(?:los )?comentarios (?:están )?(?:cerrados|desactivados)/u],
  ['debes debe', () => /^(?:debes|debe) (?:iniciar sesión|estar registrado|estar conectado)/u],
  ['gracias', () => /^gracias por (?:suscribir|su mensaje|tu mensaje|tu comentario|su comentario)/u],
  [
    'lo este el vídeo video audio contenido directo',
    () =>
      /^(?:lo sentimos[,.]? )?(?:este |el )?(?:vídeo|video|audio|contenido|directo)(?: está)? (?:no (?:está )?disponible|ya no está disponible)[.!]/u,
  ],
  ['se', () => /^se ha producido un error[.,!]/u],

  ['deixe deixar', () => /^deix(?:e|ar) um comentário[.!]? ?(?=o seu|seu|os campos|campos)/u],
  ['o seu teu', () => /^(?:o )?(?:seu|teu) (?:endereço de )?(?:e-?mail|correio eletrónico) não será/u],
  ['os campos', () => /^(?:os )?campos (?:obrigatórios|marcados|assinalados)/u],
  ['guardar salvar', () => /^(?:guardar|salvar) (?:o )?meu nome/u],
  ['o seu', () => /^(?:o )?seu carrinho está vazio/u],
  ['nenhum', () => /^nenhum resultado (?:encontrado)?[.!]?/u],
  ['a sua', () => /^(?:a )?sua sessão expirou/u],
  ['este', () => /^este campo é (?:obrigatório|de preenchimento)/u],
  ['não', () => /^não sou um robô/u],
  ['ao', () => /^ao (?:clicar|enviar|se inscrever|subscrever)[^.]{0,30} (?:aceita|concorda)/u],
  ['o seu', () => /^(?:o )?seu comentário (?:está|será|foi) (?:a aguardar|aguardando|moderado|enviado)/u],
  ['os comentários', () => /^(?:os )?comentários (?:estão )?(?:fechados|encerrados|desativados)/u],
  [
    'tem você é',
    () =>
      /^(?:tem de|você (?:precisa|deve)|é preciso) (?:iniciar sessão|fazer login|estar (?:logado|conectado))/u,
  ],
  ['obrigado obrigada', () => /^obrigad[oa] por (?:subscrever|se inscrever|sua mensagem|seu comentário)/u],
  [
    'lamentamos desculpe este o vídeo áudio conteúdo direto',
    () =>
      /^(?:lamentamos[,.]? |desculpe[,.]? )?(?:este |o )?(?:vídeo|áudio|conteúdo|direto)(?: está)? (?:indisponível|não (?:está )?disponível|já não está disponível)[.!]/u,
  ],
  ['ocorreu', () => /^ocorreu um erro[.,!]/u],

  [
    'bir yorum yanıt',
    () => /^(?:bir )?(?:yorum|yanıt) (?:yapın|yazın|bırakın)[.!]? ?(?=e-posta|gerekli|zorunlu)/u,
  ],
  [
    'e-posta eposta',
    () => /^e-?posta (?:adresiniz|hesabınız) (?:yayınlanma|yayımlanma|gösterilme|paylaşılma)/u,
  ],
  ['gerekli zorunlu', () => /^(?:gerekli|zorunlu) alanlar/u],
  ['bu', () => /^bu alan (?:zorunlu|gerekli|boş bırakıla)/u],
  ['ben', () => /^ben robot değilim/u],
  ['sepetiniz', () => /^sepetiniz boş/u],
  ['sonuç', () => /^sonuç bulunamadı/u],
  ['adımı', () => /^adımı, /u],
  ['adımı', () => /^adımı ve e-posta/u],
  ['yorumunuz', () => /^yorumunuz (?:onay|denetim|moderasyon)/u],
  ['yorumlar', () => /^yorumlar (?:kapalı|kapatıl)/u],
  ['yorum', () => /^yorum (?:yapabilmek|yapmak|yazmak|yazabilmek) için (?:giriş|üye|oturum)/u],
  [
    'üzgünüz bu video ses içerik yayın oynatıcı',
    () =>
      /^(?:üzgünüz[,.]? )?(?:bu )?(?:video|ses|içerik|yayın|oynatıcı)(?: şu anda| artık)? (?:kullanılamıyor|oynatılamıyor|mevcut değil|görüntülenemiyor|yüklenemedi|desteklenmiyor)[.!]/u,
  ],
  ['abone mesajınız yorumunuz', () => /^(?:abone olduğunuz|mesajınız|yorumunuz) için teşekkür/u],

  [
    'dodaj zostaw pozostaw napisz',
    () => /^(?:dodaj|zostaw|pozostaw|napisz) (?:komentarz|odpowiedź)[.!]? ?(?=twój|wymagane|pola)/u,
  ],
  ['twój adres', () => /^(?:twój )?adres e-?mail nie zostanie/u],
  ['wymagane pola', () => /^(?:wymagane pola|pola (?:wymagane|obowiązkowe|oznaczone))/u],
  ['zapamiętaj zapisz', () => /^(?:zapamiętaj|zapisz) moje dane/u],
  ['to', () => /^to pole (?:jest wymagane|nie może|musi)/u],
  ['nie', () => /^nie jestem robotem/u],
  ['twój', () => /^twój koszyk jest pusty/u],
  ['brak', () => /^brak wyników[.!]?$/u],
  ['twoja', () => /^twoja sesja wygasła/u],
  ['klikając', () => /^klikając [^.]{2,30} (?:akceptujesz|zgadzasz)/u],
  ['twój ten', () => /^(?:twój|ten) komentarz (?:oczekuje|czeka|został)/u],
  [
    'możliwość komentarze',
    () => /^(?:możliwość komentowania|komentarze) (?:została |są |zostały )?(?:wyłączon|zamknięt)/u,
  ],
  ['musisz', () => /^musisz (?:być zalogowan|się zalogować)/u],
  ['dziękujemy dziękuję', () => /^(?:dziękujemy|dziękuję) za (?:zapisanie się|wiadomość|komentarz|zapis)/u],
  [
    'przepraszamy ten to film materiał nagranie wideo odcinek',
    () =>
      /^(?:przepraszamy[,.]? )?(?:ten |to )?(?:film|materiał|nagranie|wideo|odcinek)(?: jest| nie jest)?(?: obecnie)? (?:niedostępn[ye]|dostępn[ye])[.!]/u,
  ],
  ['wystąpił', () => /^wystąpił błąd[.,!]/u],
];
