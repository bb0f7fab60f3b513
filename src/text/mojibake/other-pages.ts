import { once } from '../once.ts';
import { codePages, upperHalf, type CodePage } from './code-pages.ts';

/** Pages in which no UTF-8 was ever read, beside those in `codePages`. */
const otherPages: readonly Pick<CodePage, 'name' | 'decoder' | 'upperHalf'>[] = [
  {
    name: 'code page 852',
    decoder: '',
    upperHalf:
      'ÇüéâäůćçłëŐőîŹÄĆÉĹĺôöĽľŚśÖÜŤťŁ×čáíóúĄąŽžĘę¬źČş«»░▒▓│┤ÁÂĚŞ╣║╗╝Żż┐└┴┬├─┼Ăă╚╔╩╦╠═╬¤đĐĎËďŇÍÎě┘┌█▄ŢŮ▀ÓßÔŃńňŠšŔÚŕŰýÝţ´\u00AD˝˛ˇ˘§÷¸°¨˙űŘř■\u00A0',
  },
  {
    name: 'code page 857',
    decoder: '',
    upperHalf:
      'ÇüéâäàåçêëèïîıÄÅÉæÆôöòûùİÖÜø£ØŞşáíóúñÑĞğ¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ºªÊËÈ\u00D5ÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµ\u00E7×ÚÛÙìÿ¯´\u00AD±\u00F2¾¶§÷¸°¨·¹³²■\u00A0',
  },
  { name: 'code page 866', decoder: 'ibm866' },
  { name: 'KOI8-R', decoder: 'koi8-r' },
  { name: 'ISO-8859-5', decoder: 'iso-8859-5' },
  {
    name: 'Mac OS Central European',
    decoder: '',
    upperHalf:
      'ÄĀāÉĄÖÜáąČäčĆćéŹźĎíďĒēĖóėôöõúĚěü†°Ę£§•¶ß®©™ę¨≠ģĮįĪ≤≥īĶ∂∑łĻļĽľĹĺŅņŃ¬√ńŇ∆«»…\u00A0ňŐÕőŌ–—“”‘’÷◊ōŔŕŘ‹›řŖŗŠ‚„šŚśÁŤťÍŽžŪÓÔūŮÚůŰűŲųÝýķŻŁżĢˇ',
  },
  { name: 'Windows-1255', decoder: 'windows-1255' },
  { name: 'Windows-1256', decoder: 'windows-1256' },
  { name: 'Windows-1258', decoder: 'windows-1258' },
];

/** The upper half of every page by the page's name: code points 0x80 to 0xFF. */
export const upperHalves = once(
  (): ReadonlyMap<string, readonly number[]> =>
    new Map([...codePages, ...otherPages].map((page) => [page.name, upperHalf(page)])),
);
