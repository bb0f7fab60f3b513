import { WordSet } from '#text';
import type { Notice } from './notices.ts';

/** The first word of each notice below. */
export const formOpeners: readonly string[] = [
  `leave post write add your required fields items save comments all please you notify thank thanks comment sorry this video audio
  player clip media an the stream livestream live something error loading submit subject`,
  `ihre deine schreiben schreib kommentar erforderliche pflichtfelder mit felder meinen name kommentare bitte sie um vielen danke leider dieses diese
  video audio player beim livestream der die`,
  `votre laisser laissez les champs enregistrer commentaires veuillez vous merci désolé vidéo cette ce lecteur une la l l'adresse prévenez-moi`,
  `tu su deja dejar los campos guarda guardar comentarios debes gracias lo vídeo video este audio se ha`,
  `o seu deixe deixar os campos guardar salvar comentários tem você obrigado lamentamos desculpe vídeo este áudio ocorreu`,
  `e e-posta yorum bir gerekli zorunlu adımı yorumlar teşekkürler üzgünüz video bu oynatıcı abone yüklenirken`,
  `twój pozostaw zostaw dodaj napisz wymagane pola zapamiętaj zapisz komentarze musisz dziękujemy przepraszamy film ten wideo to wystąpił
  materiał nagranie`,
];

const lists = formOpeners.map((words) => new WordSet(words));

/**
 * What forms and players say of themselves, whichever sentence comes first: where a comment goes, which fields must be filled,
 * that a film cannot be shown. In the order of the lists above.
 */
const patterns: readonly (() => RegExp)[] = [
  () =>
    /^(?:(?:leave|post|write|add) a (?:comment|reply|review)[.!:]? ?(?=your e|required|fields)|(?:your|the) e-?mail(?: address)? (?:will (?:not|never)|won['’]t) be (?:published|shared|displayed|shown|made public)|(?:all )?(?:required|mandatory) fields (?:are )?(?:marked|indicated)|(?:fields|items) (?:marked|with|indicated) (?:with |by )?(?:an? )?(?:asterisk|\*|star)|save my (?:name|details|e-?mail)|(?:your|this) comment (?:is|will be|has been) (?:awaiting|held|submitted|removed|moderated|deleted|reviewed)|comments (?:are|have been) (?:now )?(?:closed|moderated|disabled|turned off|switched off)(?: for| on|[.!]|$)|all comments are moderated|(?:please|you must(?: be)?|you need to(?: be)?) (?:log|sign|logged|signed) in to (?:comment|leave|post|reply|vote|rate)|notify me (?:of|by|when)|thank(?:s| you) for (?:subscribing|signing up|your (?:comment|message|rating|vote|submission|feedback)[.!])|(?:sorry[,.!]? )?(?:(?:this|the) )?(?:video|audio|media|player|clip|live ?stream|stream|content)(?: player| file)? (?:is |has been )?(?:currently |temporarily )?(?:unavailable|not available|not supported|no longer available|private|removed|deleted|can(?:no|['’])t be (?:played|loaded|shown)|could not be (?:played|loaded)|failed to load)(?: in your (?:country|region|area|location)| by the \p{L}+| on this device)?(?:[.!]|$)|an error (?:has )?occurred(?: while loading [^.]{3,30})?[.!] (?:please )?(?:try|refresh|reload)|something went wrong[.!] (?:please )?(?:try|refresh|reload)|loading (?:comments|player|video|more)(?:…|\.{3}|$))/u,
  () =>
    /^(?:(?:schreib(?:en sie|e)? (?:einen|ihren|deinen) kommentar[.!]? ?|kommentar (?:schreiben|hinterlassen|verfassen)[.!]? ?)(?=pflicht|ihre|deine|erforder|die mit)|(?:ihre|deine) e-?mail-?(?:adresse)? wird nicht (?:veröffentlicht|angezeigt|weitergegeben)|(?:erforderliche felder|pflichtfelder) sind (?:mit|markiert|gekennzeichnet)|(?:die )?(?:felder, die )?mit (?:einem )?(?:\*|stern(?:chen)?) (?:markierte|gekennzeichnete|markiert|gekennzeichnet)|meinen namen, |(?:ihr|dein) kommentar (?:wird|wurde|wartet)|(?:die )?kommentare? (?:sind|ist|wurden) (?:geschlossen|deaktiviert|abgeschaltet)(?:[.!]|$)|(?:die )?kommentarfunktion (?:ist|wurde)|bitte melden sie sich an, um|sie müssen (?:sich anmelden|angemeldet sein|eingeloggt sein)|(?:vielen dank|danke) für (?:ihre|deine|ihren|deinen) (?:anmeldung|nachricht|bewertung|kommentar)[.!]|(?:leider ist )?(?:dieses |das |dieser |der )?(?:video|audio|player|inhalt|livestream|stream)(?: ist)?(?: derzeit| leider| in ihrer region| in ihrem land)? (?:nicht (?:mehr )?verfügbar|nicht abspielbar)[.!]|beim laden (?:des|der) [^.]{3,30} ist ein fehler)/u,
  () =>
    /^(?:laisse[rz] un commentaire[.!]? ?(?=votre|les champs)|(?:votre|l['’]) ?adresse (?:e-?mail|de messagerie|électronique|courriel) ne sera (?:pas|jamais)|les champs (?:obligatoires|marqués|requis|suivis)|champs (?:obligatoires|requis)|enregistrer mon nom|votre commentaire (?:est|sera|a été) (?:en attente|modéré|soumis|publié)|(?:les )?commentaires (?:sont )?(?:fermés|désactivés|clos)|(?:veuillez|vous devez) (?:vous connecter|être connecté|vous identifier)|merci pour votre (?:inscription|message|commentaire|vote)[.!]|(?:désolée?,? )?(?:cette |la |ce |le )?(?:vidéo|lecteur|contenu|direct|audio)(?: n['’]est| est)?(?: actuellement)? (?:pas disponible|indisponible|plus disponible|non disponible)[.!]|une erreur (?:est survenue|s['’]est produite)[.,!]? (?:veuillez|merci|lors))/u,
  () =>
    /^(?:(?:deja|dejar) un(?:a)? (?:comentario|respuesta)[.!]? ?(?=tu|su|los campos)|(?:tu|su) (?:dirección de )?(?:correo(?: electrónico)?|email|e-mail) no (?:será|se) (?:publicad|mostrad|publicará|mostrará)|(?:los )?campos (?:obligatorios|requeridos|marcados)|guardar? mi nombre|(?:tu|su) comentario (?:está|será|ha sido) (?:pendiente|en espera|moderado|enviado)|(?:los )?comentarios (?:están )?(?:cerrados|desactivados)|(?:debes|debe) (?:iniciar sesión|estar registrado|estar conectado)|gracias por (?:suscribir|su mensaje|tu mensaje|tu comentario|su comentario)|(?:lo sentimos[,.]? )?(?:este |el )?(?:vídeo|video|audio|contenido|directo)(?: está)? (?:no (?:está )?disponible|ya no está disponible)[.!]|se ha producido un error[.,!])/u,
  () =>
    /^(?:deix(?:e|ar) um comentário[.!]? ?(?=o seu|seu|os campos|campos)|(?:o )?(?:seu|teu) (?:endereço de )?(?:e-?mail|correio eletrónico) não será|(?:os )?campos (?:obrigatórios|marcados|assinalados)|(?:guardar|salvar) (?:o )?meu nome|(?:o )?seu comentário (?:está|será|foi) (?:a aguardar|aguardando|moderado|enviado)|(?:os )?comentários (?:estão )?(?:fechados|encerrados|desativados)|(?:tem de|você (?:precisa|deve)|é preciso) (?:iniciar sessão|fazer login|estar (?:logado|conectado))|obrigad[oa] por (?:subscrever|se inscrever|sua mensagem|seu comentário)|(?:lamentamos[,.]? |desculpe[,.]? )?(?:este |o )?(?:vídeo|áudio|conteúdo|direto)(?: está)? (?:indisponível|não (?:está )?disponível|já não está disponível)[.!]|ocorreu um erro[.,!])/u,
  () =>
    /^(?:(?:bir )?(?:yorum|yanıt) (?:yapın|yazın|bırakın)[.!]? ?(?=e-posta|gerekli|zorunlu)|e-?posta (?:adresiniz|hesabınız) (?:yayınlanma|yayımlanma|gösterilme|paylaşılma)|(?:gerekli|zorunlu) alanlar|adımı, |adımı ve e-posta|yorumunuz (?:onay|denetim|moderasyon)|yorumlar (?:kapalı|kapatıl)|yorum (?:yapabilmek|yapmak|yazmak|yazabilmek) için (?:giriş|üye|oturum)|(?:üzgünüz[,.]? )?(?:bu )?(?:video|ses|içerik|yayın|oynatıcı)(?: şu anda| artık)? (?:kullanılamıyor|oynatılamıyor|mevcut değil|görüntülenemiyor|yüklenemedi|desteklenmiyor)[.!]|(?:abone olduğunuz|mesajınız|yorumunuz) için teşekkür)/u,
  () =>
    /^(?:(?:dodaj|zostaw|pozostaw|napisz) (?:komentarz|odpowiedź)[.!]? ?(?=twój|wymagane|pola)|(?:twój )?adres e-?mail nie zostanie|(?:wymagane pola|pola (?:wymagane|obowiązkowe|oznaczone))|(?:zapamiętaj|zapisz) moje dane|(?:twój|ten) komentarz (?:oczekuje|czeka|został)|(?:możliwość komentowania|komentarze) (?:została |są |zostały )?(?:wyłączon|zamknięt)|musisz (?:być zalogowan|się zalogować)|(?:dziękujemy|dziękuję) za (?:zapisanie się|wiadomość|komentarz|zapis)|(?:przepraszamy[,.]? )?(?:ten |to )?(?:film|materiał|nagranie|wideo|odcinek)(?: jest| nie jest)?(?: obecnie)? (?:niedostępn[ye]|dostępn[ye])[.!]|wystąpił błąd[.,!])/u,
];

export const formNotices: readonly Notice[] = patterns.map((pattern, index) => ({
  openers: lists[index]!,
  pattern,
}));
