import { pairs, phrases, type Furniture } from './furniture.ts';

/** The furniture of Portuguese pages. */
export const pt: Furniture = {
  advertisement: {
    signs: phrases(`
    publicidade; anúncio; anúncios; patrocinado; conteúdo patrocinado; propaganda
  `),
    words: `
    seguir seguida siga continuação a baixo mais prossiga prossegue
    continua continue continuar lendo a ler leitura após depois da do de o abaixo notícia artigo matéria
    conteúdo por patrocinado fechar pular para esta este role segue texto rolar em
  `,
  },
  newsletter: {
    signs: phrases(`
    newsletter; newsletters; boletim; inscreva-se; assine; subscreva; caixa de entrada; no seu e-mail; no seu email; em seu e-mail; nosso aplicativo;
    nosso app; nosso canal
  `),
    openers: `
    assine inscreva-se subscreva receba cadastre-se baixe não siga entre registe-se descarregue participe
  `,
    words: `
    assine inscreva-se subscreva receba a o nossa nosso newsletter boletim diário semanal grátis gratuita
    gratuitamente gratuito e não perca nenhuma notícia notícias as os no na seu sua e-mail email caixa de
    entrada cada toda todas manhã dia semana por principais em aplicativo app baixe aqui do da das cadastre-se
    para nada com canal whatsapp telegram melhores diariamente
  `,
    strangers: 0.3,
    least: 3,
  },
  cookies: {
    signs: phrases(`
    cookies
  `),
    openers: `
    utilizamos usamos este nosso nós aceitar ao gerir gerenciar configurar o
  `,
    words: `
    utilizamos usamos utiliza usa nós cookies para oferecer lhe a melhor experiência possível este site nosso
    melhorar aceitar todos tudo rejeitar recusar gerir gerenciar configurar preferências definições
    configurações ao continuar navegar navegando concorda aceita com o uso de mais saiba política privacidade
    os sua e em no garantir que você
  `,
    strangers: 0.25,
    least: 3,
  },
  comments: {
    signs: phrases(`
    comentário; comentários; comentar
  `),
    openers: `
    comentários comentário deixe faça inicie ver mostrar adicionar escreva publicar seja comentar carregar
    participe entre todos
  `,
    words: `
    inicie sessão faça login entre para um uma o a os deixe deixar publicar comentário comentários comentar
    seu sua ver mostrar todos mais carregar adicionar escreva seja primeiro cadastre-se fechados estão
    participe da conversa esta este notícia artigo em ou
  `,
    least: 2,
  },
  leads: phrases(`
    leia também; leia mais; ler mais; ler também; veja também; saiba mais; continue lendo; continue a ler;
    você também pode gostar; você pode gostar; você pode se interessar; talvez goste; também pode interessar;
    também lhe pode interessar; pode interessar-lhe; recomendado para você; recomendamos;
    mais sobre este assunto; sobre o mesmo tema
  `),
  labels: [
    ...pairs(
      'mais; também; ainda; leia também; leia ainda; outros artigos; outras notícias',
      'desta edição; deste número; desta secção; desta seção; desta série; nesta edição; neste número; nesta secção; nesta seção; nesta série; nesta revista; neste site; do mesmo autor; da mesma secção; da mesma série; do nosso arquivo',
    ),
    ...phrases(`
    etiquetas; palavras-chave; tópicos relacionados;
    produtos relacionados; produtos semelhantes; produtos recomendados; também pode gostar de; você também pode gostar; receitas relacionadas;
    próximo artigo; artigo anterior; próxima notícia; notícia anterior;
    notícias relacionadas; artigos relacionados; matérias relacionadas; relacionadas; relacionados;
    conteúdo relacionado; mais lidas; mais lidos; mais lidas hoje; mais lidas de hoje; mais lidas da semana; as mais lidas do dia; mais lidas do dia; mais lidas do mês; as mais lidas da semana; mais vistas; mais comentadas; as mais lidas; mais notícias; recomendados
  `),
  ],
  lines: phrases(`
    ver todas as notícias; todas as notícias;
    esta notícia foi útil; esta informação foi útil; esta resposta foi útil; este conteúdo foi útil;
    encontrou um erro; viu algum erro; viu um erro; encontrou algum erro nesta página;
    informar erro; sugerir correção; dê a sua opinião; deixe a sua opinião;
    este artigo é lido por uma voz automática; ouvir este artigo; ouvir notícia; ouça a notícia;
    a carregar vídeo; carregando vídeo; a carregar mapa; carregando mapa; carregando comentários;
    ver resultados; ver os resultados; ver resultado; sondagem encerrada; enquete encerrada;
    votação encerrada; obrigado pelo seu voto; já votou; baixe o aplicativo; baixe o app;
    descarregue a aplicação; abrir na aplicação; abrir no app; disponível no google play;
    disponível na app store; valorizamos a sua privacidade; a sua privacidade é importante; rejeitar tudo;
    gerir cookies; configurar cookies; aceitar e continuar; continuar sem aceitar;
    atingiu o limite de artigos gratuitos; exclusivo para assinantes; artigo exclusivo para assinantes;
    artigo só para assinantes; já é assinante faça login; já sou assinante;
    cancele quando quiser; continuar a ler; desbloquear artigo; adicionar ao carrinho;
    adicionar ao cesto; adicionar aos favoritos; adicionar à lista de desejos; ver carrinho;
    escolha o tamanho; selecionar tamanho; avise-me quando disponível;
    avise-me quando chegar; escrever avaliação; escrever uma avaliação; imagem anterior;
    próxima imagem; imagem seguinte; foto anterior; próxima foto; foto seguinte; 
     deslize para ver mais;   toque para ampliar;
      sair da tela cheia; copiado para a área de transferência; citar este artigo;
    seguir autor; seguir este autor; seguir este tema; ver perfil; mais artigos deste autor;
    todos os artigos do autor; por que estou vendo este anúncio;
    porque estou a ver este anúncio; ocultar anúncio; fechar anúncio; pular anúncio; saltar anúncio;
    fechar publicidade; apoie o jornalismo independente; apoie o nosso jornalismo;
       publicar comentário;
    ver respostas; mostrar menos; ver mais; ver menos; ler artigo completo; ler a notícia completa;
    usar a minha localização; usar minha localização; mudar idioma; alterar idioma; traduzir esta página;
       aumentar letra; diminuir letra; aumentar texto; diminuir texto;
    aumentar fonte; diminuir fonte; tamanho da fonte; este direto terminou; a cobertura ao vivo foi encerrada;
    atualizar página; atualização automática; ativar notificações; receber alertas; tempo estimado de leitura;
    seja o primeiro a comentar; seja o primeiro a avaliar; denunciar abuso; denunciar este comentário; clique para atualizar; clique aqui para atualizar;
    ir para a receita; imprimir receita; abrir na app; abrir no aplicativo; ler na app; voltar aos resultados; adicionar como fonte preferida no google;
    voltar ao topo; voltar para o topo; carregar mais comentários; o que achou deste artigo;
    voltar à página inicial; voltar ao início;
    gostou deste artigo; gostou desta notícia; gostou desta matéria; gostou da matéria;
    este artigo foi útil; esta página foi útil; clique aqui para ler mais; clique aqui para continuar lendo;
    clique aqui para continuar a ler; conteúdo exclusivo para assinantes;
    ver esta publicação no instagram; ver essa foto no instagram; ver este post no instagram;
    compartilhar no facebook; compartilhar no twitter; compartilhar no whatsapp; compartilhar por e-mail;
    compartilhar; compartilhe; compartilhe esta notícia; partilhar; partilhar no facebook;
    partilhe este artigo; partilhar artigo; imprimir artigo; imprimir esta página; enviar por e-mail;
    copiar link; link copiado; voltar ao topo; ir para o topo; pular para o conteúdo; ir para o conteúdo;
    saltar para o conteúdo; clique para ampliar; clique na imagem para ampliar; 
     assista ao vídeo;  este vídeo não está disponível; vídeo indisponível;
     ouça este artigo; ouvir artigo; min de leitura; minutos de leitura; tempo de leitura;
    siga-nos; carregar mais; mostrar mais; tamanho da letra; tamanho do texto; reportar erro; comunicar erro;
    próximo artigo; artigo anterior; conteúdo exclusivo para assinantes; já é assinante; assine já;
    ative o javascript
  `),
  beside: phrases(`
    guia de tamanhos; frete grátis; portes grátis; fazer uma pergunta; faça uma doação; doe agora;
    seja um apoiador; sobre o autor; modo escuro; modo leitura; alto contraste; sem fidelização; corrigir;
    ecrã inteiro; tela cheia; vote agora; votar agora; experimente grátis; isto foi útil; pequeno médio grande;
    pequeno; médio; grande; normal;
    sim não; não sei; talvez; diga-nos; avise-nos; escreva-nos; fale connosco; fale conosco; agora não;
    mais tarde; permitir; bloquear; votar; vote; enquete; sondagem; resultados; abrir; fechar; seguir;
    reproduzir; pausa; silenciar; doar; obrigado pela sua opinião; obrigado pelo seu feedback;
    obrigado pelo feedback; anterior; seguinte; próximo; voltar; início; pesquisar; buscar; menu;
    a carregar; carregando; aguarde; por favor aguarde; responder; denunciar; patrocinado; ao vivo; em direto;
    sim não; compartilhe; compartilhe com seus amigos; partilhe com os seus amigos;
    imprimir; compartilhar; partilhar; seu e-mail; digite seu e-mail; insira o seu e-mail; insira seu e-mail;
    aceitar; aceitar todos; aceitar tudo; rejeitar; rejeitar todos; gerir preferências;
    gerenciar preferências; entrar; cadastre-se; saiba mais; comentários; enviar
  `),
  published: phrases('publicado; publicado em; publicada em; criado em'),
  updated: phrases(
    'atualizado; atualizado em; atualizada em; última atualização; modificado em; actualizado',
  ),
};
