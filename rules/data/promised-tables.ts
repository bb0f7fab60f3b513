/** What speaks of a table that stands below. */
export const promisedTables: readonly string[] = [
  ...[
    'the table below',
    'table below shows',
    'the following table',
    'table that follows',
    'table below lists',
  ],
  ...['folgende tabelle', 'folgenden tabelle', 'nachstehende tabelle', 'nachstehenden tabelle'],
  ...['untenstehende tabelle', 'untenstehenden tabelle', 'die tabelle unten', 'der tabelle unten'],
  ...['le tableau ci-dessous', 'tableau suivant', 'le tableau ci-après'],
  ...['tabla siguiente', 'siguiente tabla', 'la tabla de abajo', 'cuadro siguiente', 'siguiente cuadro'],
  ...[
    'tabela abaixo',
    'quadro abaixo',
    'tabela a seguir',
    'quadro a seguir',
    'tabela seguinte',
    'quadro seguinte',
  ],
  ...['aşağıdaki tablo', 'aşağıdaki tabloda', 'aşağıdaki tabloya', 'aşağıdaki çizelgede'],
  ...['poniższa tabela', 'poniższej tabeli', 'tabela poniżej', 'tabeli poniżej', 'poniższe zestawienie'],
];
