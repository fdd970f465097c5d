/** A character of Han, Hiragana or Katakana: scripts that are written without blanks between words. */
const LETTER = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/gu;

/** The characters of scripts without blanks, apart, so that each can be looked up: "切 断"; empty where there are none. */
export function lettersApart(text: string): string {
  return (text.match(LETTER) ?? []).join(' ');
}

/** A search with such characters apart, as they stand in the index; all else stays as it is. */
export function partLetters(search: string): string {
  return search.replace(LETTER, ' $& ').replace(/ {2,}/g, ' ').trim();
}
