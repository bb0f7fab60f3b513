import { WordSet } from '#text';

/** Surnames that so many people have that two of them in one text need not be related, or be one. */
export const commonSurnames = new WordSet(`
  smith jones taylor brown williams wilson johnson davies davis robinson wright thompson evans walker white roberts
  green hall wood jackson clarke clark miller moore martin lee king hill scott young adams baker carter murphy kelly
  ryan campbell anderson thomas harris lewis allen cook bell morgan cooper edwards james ward watson morris phillips
  turner parker collins stewart murray fox hughes price bennett gray reid ross patel khan singh ahmed ali müller
  schmidt schneider fischer weber meyer maier mayer wagner becker schulz hoffmann schäfer koch bauer richter klein
  wolf schröder neumann schwarz zimmermann braun hofmann hartmann lange krüger werner krause lehmann köhler huber
  bernard petit robert richard durand dubois moreau laurent simon michel lefebvre leroy roux david bertrand morel
  fournier girard bonnet dupont lambert fontaine rousseau vincent lefèvre mercier blanc faure garcía rodríguez
  gonzález fernández lópez martínez sánchez pérez gómez martín jiménez ruiz hernández díaz moreno muñoz álvarez
  romero alonso gutiérrez navarro torres domínguez vázquez ramos gil ramírez serrano blanco molina castro ortiz
  silva santos ferreira pereira oliveira costa rodrigues martins sousa souza fernandes gonçalves gomes lopes marques
  alves almeida ribeiro pinto carvalho teixeira moreira correia mendes nunes soares vieira monteiro cardoso rocha
  lima araújo yılmaz kaya demir çelik şahin yıldız yıldırım öztürk aydın özdemir arslan doğan kılıç aslan çetin kara
  koç kurt özkan polat şimşek erdoğan aksoy güneş nowak kowalski kowalska wiśniewski wiśniewska wójcik kowalczyk
  kamiński kamińska lewandowski lewandowska zieliński zielińska szymański szymańska woźniak dąbrowski dąbrowska
  kozłowski kozłowska mazur krawczyk nowakowski nowakowska kim park choi nguyen wang li zhang liu chen yang tran
`);

/** Given names of which any text may have two, and words that begin the names of places and houses. */
export const commonGivenNames = new WordSet(`
  john james robert michael william david richard joseph thomas charles christopher daniel matthew mark paul steven
  andrew george peter simon stephen alan jack harry tom ben sam joe jim bob bill mike dave chris nick tony martin
  kevin brian mary anna anne ann sarah elizabeth susan linda emma laura jane emily alice kate lucy helen margaret
  rachel julia karen hans wolfgang klaus jürgen andreas stefan christian frank jan max felix karl heinz maria sabine
  petra monika claudia andrea susanne katharina christine eva jean pierre michel andré philippe jacques françois
  nicolas louis marc luc alain marie nathalie isabelle sophie catherine françoise claire camille julie josé juan
  antonio manuel francisco luis carlos javier jesús miguel pedro pablo jorge ángel carmen ana isabel maría elena
  marta lucía rosa pilar teresa joão paulo luís rui nuno tiago fernando ricardo bruno sara inês joana rita mehmet
  mustafa ahmet ali hüseyin hasan ibrahim murat yusuf fatma ayşe emine hatice zeynep elif andrzej piotr krzysztof
  stanisław tomasz paweł marcin michał marek grzegorz józef adam katarzyna małgorzata agnieszka barbara ewa krystyna
  magdalena joanna saint sainte san santa santo são st new old great north south east west upper lower port fort
  mount lake hotel bad nouveau grand petit saint-jean los las la le
`);
