/** TCVN 5712 (ABC) fonts: `.VnTime` shows these codes as Vietnamese, `.VnTimeH` the same in capitals. */
const CODES = `A1Ă A2Â A3Ê A4Ô A5Ơ A6Ư A7Đ A8ă A9â AAê ABô ACơ ADư AEđ
B5à B6ả B7ã B8á B9ạ BBằ BCẳ BDẵ BEắ C6ặ C7ầ C8ẩ C9ẫ CAấ CBậ CCè CEẻ CFẽ D0é D1ẹ D2ề D3ể D4ễ D5ế D6ệ
D7ì D8ỉ DCĩ DDí DEị DFò E1ỏ E2õ E3ó E4ọ E5ồ E6ổ E7ỗ E8ố E9ộ EAờ EBở ECỡ EDớ EEợ
EFù F1ủ F2ũ F3ú F4ụ F5ừ F6ử F7ữ F8ứ F9ự FAỳ FBỷ FCỹ FDý FEỵ`;

const toCode = new Map(
  CODES.split(/\s+/).map((pair): [string, string] => [
    pair.slice(2).normalize('NFC'),
    String.fromCharCode(Number.parseInt(pair.slice(0, 2), 16)),
  ]),
);
const fromCode = new Map([...toCode].map(([letter, code]): [string, string] => [code, letter]));

export interface FontRun {
  readonly font: '.VnTime' | '.VnTimeH';
  readonly text: string;
}

/** One run for each change of font; each letter stays one character. */
export function encodeTcvn3(text: string, capitals = false): FontRun[] {
  const runs: { font: FontRun['font']; text: string }[] = [];
  for (const letter of text.normalize('NFC')) {
    const [font, code] = encodeLetter(letter, capitals);
    const last = runs.at(-1);
    if (last?.font === font) last.text += code;
    else runs.push({ font, text: code });
  }
  return runs;
}

function encodeLetter(letter: string, capitals: boolean): [FontRun['font'], string] {
  const lower = letter.toLocaleLowerCase('vi');
  const isCapital = lower !== letter;
  if (capitals && (isCapital || lower === lower.toLocaleUpperCase('vi')))
    return ['.VnTimeH', toCode.get(lower) ?? lower];
  const code = toCode.get(letter);
  if (code !== undefined) return ['.VnTime', code];
  if (letter.charCodeAt(0) < 0x80) return ['.VnTime', letter];
  const small = toCode.get(lower);
  if (small === undefined) throw new Error(`TCVN3 has no ${letter} (${letter.charCodeAt(0)})`);
  return ['.VnTimeH', small];
}

export function decodeTcvn3(text: string, font: string): string {
  const letters = Array.from(text, (code) => fromCode.get(code) ?? code).join('');
  return font.endsWith('H') ? letters.toLocaleUpperCase('vi') : letters;
}
