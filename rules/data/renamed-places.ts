/** Two or more names of one place, the older or foreign ones first. */
export interface RenamedPlace {
  readonly names: readonly string[];
  /** Both are in good use side by side, so that one text may have both: a weak sign. */
  readonly loose?: boolean;
}

const strict = `
  Turkey|Türkiye
  Kiev|Kyiv
  Kharkov|Kharkiv
  Lvov|Lviv
  Odessa|Odesa
  Chernobyl|Chornobyl
  Dnepropetrovsk|Dnipropetrovsk
  Burma|Myanmar
  Rangoon|Yangon
  Swaziland|Eswatini
  Upper Volta|Burkina Faso
  Byelorussia|Belarus
  Kirghizia|Kyrgyzstan
  Turkmenia|Turkmenistan
  Bombay|Mumbai
  Calcutta|Kolkata
  Madras|Chennai
  Bangalore|Bengaluru
  Mysore|Mysuru
  Mangalore|Mangaluru
  Trivandrum|Thiruvananthapuram
  Poona|Pune
  Cawnpore|Kanpur
  Gurgaon|Gurugram
  Allahabad|Prayagraj
  Orissa|Odisha
  Pondicherry|Puducherry
  Peking|Beijing
  Nanking|Nanjing
  Chungking|Chongqing
  Tientsin|Tianjin
  Sinkiang|Xinjiang
  Dacca|Dhaka
  Cracow|Kraków
  Salonika|Thessaloniki
  Piraeus|Pireas
  Djakarta|Jakarta
  Astana|Nur-Sultan
  Rumania|Romania
  Roumania|Romania
  Kishinev|Chișinău
  Alma-Ata|Almaty
  Frunze|Bishkek
  Ceylon|Sri Lanka
  Siam|Thailand
  Rhodesia|Zimbabwe
  Lourenço Marques|Maputo
  Leopoldville|Kinshasa
  Tananarive|Antananarivo
  Türkei|Türkiye
  Kiew|Kyjiw
  Charkow|Charkiw
  Weißrussland|Belarus
  Birma|Myanmar
  Swasiland|Eswatini
  Kalkutta|Kolkata
  Turquie|Türkiye
  Biélorussie|Bélarus
  Birmanie|Myanmar
  Pékin|Beijing
  Turquía|Türkiye
  Bielorrusia|Belarús
  Birmania|Myanmar
  Pekín|Beijing
  Suazilandia|Esuatini
  Turquia|Türkiye
  Bielorrússia|Belarus
  Birmânia|Myanmar
  Suazilândia|Essuatíni
  Bombaim|Mumbai
  Pequim|Beijing
`;

const loose = `
  Czech Republic|Czechia
  Ivory Coast|Côte d'Ivoire
  East Timor|Timor-Leste
  Cape Verde|Cabo Verde
  Holland|Netherlands
  Saigon|Ho Chi Minh City
  Macedonia|North Macedonia
  Macau|Macao
  Moldavia|Moldova
  Moldawien|Moldau
  Port Elizabeth|Gqeberha
  Grahamstown|Makhanda
`;

export const renamedPlaces: readonly RenamedPlace[] = [
  ...lines(strict).map((names) => ({ names })),
  ...lines(loose).map((names) => ({ names, loose: true })),
];

/** What keeps the old name when the place has a new one: Peking duck, Madras curry, Turkey oak. */
export const keepsakes: ReadonlySet<string> = new Set(
  'duck opera man curry mix oak red tea teak torpedo cake potatoes gin cotton rice pepper rugs carpets'.split(
    ' ',
  ),
);

function lines(page: string): string[][] {
  return page
    .trim()
    .split('\n')
    .map((line) => line.trim().split('|'));
}
