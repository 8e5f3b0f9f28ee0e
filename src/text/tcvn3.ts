/**
 * TCVN3 (TCVN 5712:1993, "ABC") is the single-byte code of the `.Vn…` fonts: text typed with them
 * is stored as Latin-1 letters that only those fonts draw as Vietnamese.
 */
const CODES =
  'µà¶ả·ã¸á¹ạ¨ă»ằ¼ẳ½ẵ¾ắÆặ©âÇầÈẩÉẫÊấËậ®đÌèÎẻÏẽÐéÑẹªêÒềÓểÔễÕếÖệ×ìØỉÜĩÝíÞị' +
  'ßòáỏâõãóäọ«ôåồæổçỗèốéộ¬ơêờëởìỡíớîợïùñủòũóúôụ\u00adưõừöử÷ữøứùựúỳûỷüỹýýþỵ' +
  '¡Ă¢Â£Ê¤Ô¥Ơ¦Ư§Đ';

const UNICODE: ReadonlyMap<string, string> = new Map(
  Array.from({ length: CODES.length / 2 }, (_, index) => [
    CODES.charAt(2 * index),
    CODES.charAt(2 * index + 1),
  ]),
);

/** How a font's text is stored: `capitals` fonts (`.VnTimeH`) draw small letters as capitals. */
export type Tcvn3Font = 'plain' | 'capitals';

/** Whether a font holds TCVN3 text, by its name (`.VnTime`, `.VnArialH`); null for any other. */
export function tcvn3Font(name: string): Tcvn3Font | null {
  if (!name.startsWith('.') || !/^\.vn/i.test(name)) return null;
  return /h$/i.test(name) ? 'capitals' : 'plain';
}

/** TCVN3 text as Unicode. Every character becomes one character, so offsets stay. */
export function fromTcvn3(text: string, font: Tcvn3Font): string {
  let converted = '';
  for (let index = 0; index < text.length; index++) {
    const char = text.charAt(index);
    const letter = UNICODE.get(char) ?? char;
    const capital = font === 'capitals' ? letter.toUpperCase() : letter;
    converted += capital.length === 1 ? capital : letter;
  }
  return converted;
}
