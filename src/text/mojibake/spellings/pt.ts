/** Spellings that tell Portuguese: frequent words with accents, beginnings of words, and endings. */
export const pt = `
  não são é está estão até já só lá cá há pé fé nós vós avó avô avós mês três vês lês dá dás pá má más à às
  será* serão* terá* terão* poderá* poderão* fará* farão* dirá* dirão* virá* irá* irão* haverá* deverá* deverão*
  quê porquê você* também além aquém ninguém alguém porém armazém refém vintém mãe* pão* pães mão* irmã* manhã*
  amanhã* maçã* lã* rã* fã* cão* cães chão* grão* tão então verão* vão dão estação* coração* canção* educação*
  nação* ação* ações ção informação* situação* população* organização* administração* produção* construção*
  relação* atenção* direção* eleição* eleições edição* condição* tradição* posição* função* solução*
  instituição* constituição* razão* prisão* decisão* televisão* visão* divisão* comissão* missão* profissão*
  sessão* pressão* expressão* impressão* reunião* união* opinião* milhão* milhões região* religião* questão*
  gestão* sugestão* verões leão* balcão* avião* camião* caminhão* limão* melão* sabão* salão* feijão* algodão*
  cidadão* órfão* órgão* bênção* capitão* alemã* mamão* botão* cartão* padrão* patrão* ladrão* portão* violão*
  tubarão* falcão* vulcão* macarrão* não* põe* supõe* propõe* dispõe* compõe* corações limões botões cartões
  padrões aviões pensões nações razões questões lições canções condições instituições relações informações
  operações câmara* câmera* câmbio* âmbito* ânimo* âncora* ângulo* lâmpada* lâmina* pântano* trânsito* tráfego*
  tráfico* máquina* máximo* mínimo* página* pássaro* sábado* sábio* sátira* lágrima* árvore* área* água* águia*
  álbum* ácido* ágil* áspero* ânsia* época* êxito* êxodo* ética* étnic* índice* índio* ícone* ídolo* ótimo*
  ótica* ópera* óleo* ónibus* ônibus* ósseo* último* última* único* única* útil* úteis públic* república*
  polític* músic* número* túmulo* júri* júlio* júlia* fúria* dúvida* rústic* múltipl* núcle* título* típic*
  tímid* líder* líquid* límpid* lírica* línguist* língua* símbol* síntes* sítio* sílaba* sério* série* século*
  sétim* sésam* técnic* teléf* telefón* mérito* método* médi* métric* crédito* débito* débil* décim* décad*
  cédula* célula* célebr* cérebr* cético* gélid* génio* gênio* gêner* género* gémeo* gêmeo* fêmea* pêlo*
  pêssego* crê* lê* vê* têm vêm mantém contém mantêm contêm obtém detém três* francês* inglês* português*
  japonês* chinês* holandês* irlandês* escocês* cortês* burguês* freguês* convés través invés pôr pôs pôde
  pôsto* avô* robô* metrô* cômic* cômod* econômic* económic* histór* memória* vitória* glória* escritório*
  território* laboratório* relatório* obrigatóri* necessári* secretári* funcionári* aniversári* horári* operári*
  salári* voluntári* primári* secundári* comentári* proprietári* bibliotecári* calendári* cenári* dicionári*
  diári* milionári* usuári* vári* próxim* própri* tórax* tóxic* tónic* lógic* código* módul* fóssil* fórmula*
  pólo* pólvora* sólid* sócio* sóbri* ócio* óculos* óbvi* óbito* iníci* difícil* difíceis fácil* fáceis
  possível* possíveis impossível* disponível* disponíveis nível* níveis incrível* horrível* terrível* sensível*
  visível* compatível* combustível* automóvel* móvel* móveis imóvel* imóveis responsável* responsáveis
  agradável* amável* notável* saudável* estável* favorável* confortável* sustentável* inevitável* razoável*
  provável* ciência* experiência* consciência* paciência* presidência* residência* audiência* existência*
  assistência* emergência* agência* urgência* violência* frequência* consequência* sequência* influência*
  conferência* referência* diferência* preferência* concorrência* ocorrência* tendência* dependência*
  independência* importância* distância* infância* ambulância* circunstância* instância* substância* vigilância*
  tolerância* elegância* aparência* potência* falência* essência* província* matéria* féria* bactéria* mistério*
  ministério* critério* cemitério* império* prédio* remédio* tédio* comédia* tragédia* rádio* estádio* palácio*
  espaço* serviço* preço* almoço* começ* cabeç* forç* peça* praça* graça* raça* caça* laço* braço* aço* traço*
  pedaço* terraço* cansaço* março* bagaço* poço* moço* moça* pescoço* esforç* reforç* abraç* ameaç* aliança*
  criança* mudança* confiança* segurança* esperança* lembrança* herança* vizinhança* liderança* cobrança*
  diferença* doença* sentença* presença* crença* licença* nascença* justiça* notíci* políci* delícia* perícia*
  malícia* carícia* famíli* mobília* itália* brasília* são* joão* josé* antónio* antônio* maurício* patrícia*
  letícia* lúcia* sérgio* flávio* flávia* cláudio* cláudia* otávio* mário* inácio* conceição* assunção*
  guimarães* magalhães* araújo* simões* camões* évora* olhão* portimão* setúbal* covilhã* belém* santarém*
  ceará* pará* paraná* amapá* maranhão* goiás* goiânia* niterói* país* juíz* raíz* caído* saíd* saúde* conteúdo*
  miúdo* ciúme* viúva* viúvo* baú* egoísmo* heroína* heroísmo* cafeína* ruína* construíd* destruíd* incluíd*
  constituíd* possuí* café* jacaré* chalé* boné* maré* sofá* chá* sabiá* cipó* dominó* paletó* vovó* bebé* bebê*
  através inclusão* conclusão* extensão* dimensão* ascensão* suspensão* torrefação* anfitrião* além* aliás atrás
  trás *ção *ções *são *sões *ssão *xão *ão *ões *ães *ãos *ário *ária *ários *árias *ório *ória *órios *órias
  *ência *ências *ância *âncias *ível *íveis *ável *áveis *óvel *óveis *úvel *ático *ática *áticos *áticas
  *ístico *ística *ísticos *ísticas *ógico *ógica *ógicos *ógicas *ômico *ómico *ómica *ômica *ônico *ónico
  *ônica *ónica *ético *ética *éticos *éticas *ífico *ífica *ítico *ítica *íticos *íticas *íamos *ávamos
  *êssemos *ará *arão *erá *erão *irá *irão *arás *aríamos *ês *ço *ça *ços *ças *çar *çou *çado *çada *çados
  *çadas *çam *çava *çando *nça *nças *âneo *ânea *ício *ícia *ícios *ícias *íodo *íodos *éria *ério *érios
  *érias *édio *édia *édico *édica *éu *éus *óis *éis *íssimo *íssima *ímetro *ógrafo *ógrafa *álogo *ículo
  *ículos *áculo *áculos *ólico *ólica *ópico *órico *órica *órmula *úsica *ústria *ústrias
`;
