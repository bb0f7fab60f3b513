// “Photo: Ann Lee”, “Foto von …”, “Fot. …”: the words that a credit opens with.
export const labels = new Set(
  `photo photos photograph photographs photography picture pictures image images credit credits illustration foto fotos
  fotografie bild bilder grafik fotoğraf fotoğraflar görsel imagen imágenes imagem crédito créditos crédit crédits
  fotografía fotografia screenshot screenshots screengrab bildschirmfoto zdjęcie zdjęcia fot ilustracja ilustração ilustración`.split(
    /\s+/u,
  ),
);
// “Handout”, “File photo”, “Archivbild”: a source that is nobody's name. They stand alone or before one.
export const sources = new Set(
  `handout file archive archives courtesy archiv archivbild symbolbild symbolfoto archivfoto arşiv archivo arquivo
  archiwum divulgação reprodução cortesía cortesia reproducción`.split(/\s+/u),
);
export const agencies = new Set(
  `reuters afp ap epa dpa aa dha iha getty xinhua bloomberg pa ansa efe lusa pap anadolu tass apa kna sid belga anp ntb tt
  cp aap pti ani upi`.split(/\s+/u),
);
export const agencyWords = new Set(
  `images press wire news pictures picture-alliance alliance photos photo pool agency agentur agence agencia agência
  ajansı agencja media foto`.split(/\s+/u),
);
// “Foto: privat”, “Foto cedida”, “fot. archiwum prywatne”: what stands for a name behind a label, in lower case.
export const nameless = new Set(
  `handout file archive archives archiv arşiv archivo arquivo archiwum archiwalne prywatne prywatna privat zvg private
  privé özel particular cedida divulgação reprodução cortesía cortesia d'archives d'illustration dr nn`.split(
    /\s+/u,
  ),
);
// “Town archive”, “Stadtmuseum”: who keeps pictures.
export const holders = new Set(
  `archive archives library museum collection album estate society archiv stadtarchiv privatarchiv familienarchiv bildarchiv
  stadtmuseum heimatmuseum sammlung privatsammlung nachlass bibliothèque musée fonds archivo biblioteca museo colección
  arquivo museu coleção acervo arşivi arşiv kütüphanesi müzesi koleksiyonu archiwum biblioteka muzeum zbiory`.split(
    /\s+/u,
  ),
);
// What stands between a label and a name: “Photo by …”, “Foto von …”, “Foto de …”.
export const prepositions = new Set('by von de por par courtesy of credit via'.split(' '));
// The small words of names and of lists of names.
export const particles = new Set(
  `de da do dos das del della di du la le les van von der den ten ter zu al el bin ibn y e i and und et ve of the for via
  für para pour dla`.split(/\s+/u),
);
