import type { Notice } from './notices.ts';

/** What a page asks for, or tells of itself: a price for one article, leave for its partners, an app, a gift. */
export const requestNotices: readonly Notice[] = [
  [
    'unlock',
    () =>
      /^unlock (?:this|the (?:full|whole|rest of the)) (?:article|story|page|piece|interview) (?:for|with|from|now)(?!\p{L})/u,
  ],
  [
    'we',
    () =>
      /^we (?:and|&) our (?:\d[\d,.]* )?(?:trusted |advertising |technology )?(?:partners|vendors) (?:store|use|process|access)/u,
  ],
  ['newsletters our', () => /^(?:our )?newsletters may contain (?:info|information|ads|adverts)/u],
  ['open read', () => /^(?:open|read) (?:this )?in (?:the|our) app for (?:a|the) (?:better|best)/u],
  ['support', () => /^support [^.!?]{3,40} (?:from|for) (?:as little as |just |only )?[£$€]\d/u],
  ['schalten schalte', () => /^schalte(?:n sie)? diesen (?:artikel|beitrag|text) (?:für|ab|jetzt)(?!\p{L})/u],
  [
    'wir',
    () =>
      /^wir und unsere (?:\d[\d.]* )?(?:partner|drittanbieter) (?:speichern|nutzen|verarbeiten|verwenden)/u,
  ],
  ['unterstützen unterstütze', () => /^unterstütze(?:n sie)? [^.!?]{3,40} ab \d[\d,]* ?(?:€|euro|cent)/u],
  ['débloquez', () => /^débloquez (?:cet article|cet entretien) (?:pour|dès|à partir)(?!\p{L})/u],
  ['nous', () => /^nous et nos (?:\d[\d .]* )?partenaires (?:stockons|utilisons|traitons|conservons)/u],
  ['soutenez', () => /^soutenez [^.!?]{3,40} (?:dès|à partir de|pour) \d[\d,]* ?(?:€|euro)/u],
  [
    'desbloquea desbloquee',
    () => /^desbloque[ae] (?:este|el) artículo (?:completo )?(?:por|desde|con)(?!\p{L})/u,
  ],
  [
    'nosotros',
    () =>
      /^nosotros y nuestros (?:\d[\d.]* )?(?:socios|proveedores) (?:almacenamos|usamos|utilizamos|tratamos)/u,
  ],
  ['apoya apoye', () => /^apoy[ae] [^.!?]{3,40} desde (?:solo |sólo )?\d[\d,]* ?(?:€|euro)/u],
  ['desbloqueie', () => /^desbloqueie (?:este|o) artigo (?:completo )?(?:por|desde|com)(?!\p{L})/u],
  [
    'nós',
    () =>
      /^nós e (?:os )?nossos (?:\d[\d.]* )?(?:parceiros|fornecedores) (?:armazenamos|usamos|utilizamos|tratamos)/u,
  ],
  ['apoie', () => /^apoie [^.!?]{3,40} (?:a partir de|desde) (?:apenas )?(?:r\$ ?)?\d/u],
  ['biz', () => /^biz ve (?:\d[\d.]* )?(?:iş )?ortaklarımız(?!\p{L})/u],
  ['odblokuj', () => /^odblokuj (?:ten|cały) (?:artykuł|tekst) (?:za|już)(?!\p{L})/u],
  [
    'my',
    () => /^my i nasi (?:\d[\d ]* )?(?:zaufani )?partnerzy (?:przechowuj|wykorzystuj|przetwarza|używa)/u,
  ],
  ['wspieraj wesprzyj', () => /^(?:wspieraj|wesprzyj) [^.!?]{3,40} (?:już )?od \d/u],
];
