/** Text with ANSI colours, drawn as the picture of a terminal: an SVG that scales and can be searched. */
export function terminal(title: string, text: string): string {
  const rows = text.trimEnd().split('\n');
  const columns = Math.max(...rows.map((row) => [...plain(row)].length));
  const [width, height] = [Math.round(columns * CELL + 2 * MARGIN), rows.length * LINE + 2 * MARGIN + BAR];
  const drawn = rows.map(
    (row, index) =>
      `<text xml:space="preserve" x="${MARGIN}" y="${BAR + MARGIN + index * LINE + 13}">${spans(row)}</text>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" role="img" aria-label="${escape(title)}">`,
    `<style>text{font:13px ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;fill:#d8dee9;white-space:pre}`,
    `.c31{fill:#ff7b72}.c33{fill:#e3b341}.c34{fill:#79c0ff}.c36{fill:#76e3ea}.c32{fill:#7ee787}.c1{font-weight:bold;fill:#fff}.c2{fill:#8b949e}</style>`,
    `<rect width="100%" height="100%" rx="8" fill="#161b22"/>`,
    ...['#ff5f57', '#febc2e', '#28c840'].map(
      (colour, index) => `<circle cx="${20 + index * 18}" cy="16" r="5" fill="${colour}"/>`,
    ),
    `<text x="${width / 2}" y="20" text-anchor="middle" class="c2">${escape(title)}</text>`,
    ...drawn,
    '</svg>',
    '',
  ].join('\n');
}

const [CELL, LINE, MARGIN, BAR] = [7.83, 18, 16, 28];

function spans(row: string): string {
  let open: string | undefined;
  let drawn = '';
  for (const part of row.split(/(\u001b\[\d+m)/)) {
    const code = /^\u001b\[(\d+)m$/.exec(part)?.[1];
    if (code === undefined)
      drawn += open && part !== '' ? `<tspan class="c${open}">${escape(part)}</tspan>` : escape(part);
    // 39 and 22 end a colour and a weight.
    else open = code === '39' || code === '22' ? undefined : code;
  }
  return drawn;
}

function plain(row: string): string {
  return row.replace(/\u001b\[\d+m/g, '');
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
