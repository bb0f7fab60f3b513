import { phrases } from './furniture.ts';

/** Networks, the same on every page. */
export const platforms = `
  facebook twitter whatsapp linkedin instagram telegram pinterest reddit flipboard messenger threads bluesky mastodon xing
  tumblr pocket viber vk vkontakte youtube tiktok snapchat skype signal weibo wechat x facebook'ta twitter'da whatsapp'ta
  x'te instagram'da linkedin'de telegram'da facebooku twitterze instagramie linkedinie whatsappie
`;

/** What is looked for in a text to find a share bar. */
export const platformSigns = phrases(`
  facebook; twitter; whatsapp; linkedin; instagram; telegram; pinterest; reddit; flipboard; bluesky; mastodon; xing; tumblr;
  viber; tiktok; snapchat; youtube; facebook'ta; twitter'da; whatsapp'ta; x'te; instagram'da; facebooku; twitterze; instagramie;
  share; tweet; share this; share on; share via; follow us; teilen; partager; compartir; compartilhar; compartilhe; partilhar; paylaş;
  udostępnij; podziel się
`);

/** What a share bar tells the reader to do. */
export const shareVerbs = `
  like find save share shares sharing tweet pin follow teilen teile folgen twittern partager partagez tweeter suivez-nous suivez
  compartir comparte comparta compartilhar compartilhe partilhar partilhe siga siga-nos síguenos síganos paylaş paylaşın
  tweetle takip twittear tuitear tweetar tuitar udostępnij podziel tweetnij obserwuj polub send gönder wyślij envoyer enviar senden
`;

export const shareObjects = `
  article story post page artikel beitrag artículo noticia artigo notícia matéria haberi haber yazıyı artykuł wpis l'article
  publication this diesen cet esta este bu ten
`;

/** The other words of share bars. */
export const shareWords = `
  on via by with friends friend a to in new window tab opens click copy link url print save email e-mail mail sms rss feed
  see view watch photos photo videos video posts profile account page gallery pictures
  fotos videos profil ansehen sehen beiträge photos vidéos voir profil le
  ver más fotos vídeos perfil publicaciones mais publicações gör fotoğraf fotoğraflar daha fazla videolar profili gör
  zobacz więcej zdjęć zdjęcia filmów profil
  more bookmark it us our pdf 0 the social media button buttons and or comment comments me for stories like this news updates latest our
  auf per drucken merken mailen kopieren uns bei weiterleiten ausdrucken fenster neuem öffnet mehr und oder den sie ihr
  sur par cette imprimer courriel copier le lien messagerie nous un ami à dans une nouvelle fenêtre et ou
  en por correo electrónico imprimir copiar enlace nos al con y o
  no na pelo mais pela nas em e ou
  e-posta yazdır ile kopyala bağlantıyı linki bizi edin ve veya
  przez drukuj wydrukuj skopiuj kopiuj się artykułem nas mailem e-mailem i lub
`;

/** The end of a page. */
export const copyrights = phrases(`
  all rights reserved; alle rechte vorbehalten; tous droits réservés; todos los derechos reservados;
  reservados todos los derechos; todos os direitos reservados; tüm hakları saklıdır; her hakkı saklıdır;
  wszelkie prawa zastrzeżone; wszystkie prawa zastrzeżone
`);
