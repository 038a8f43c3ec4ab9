/** A number already written, with `+` before a gain; zero and losses stay as they are. */
export function signed(text: string): string {
  return /^[−-]/.test(text) || !/[1-9]/.test(text) ? text : `+${text}`;
}
