/** Highlights: a text cut at the stretches that match, which come as UTF-16 offsets. */

/** A stretch of a text. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** Cuts a text at its marks. Marks that overlap, run backwards or past the end do no harm. */
export function pieces(text: string, marks: readonly (readonly [number, number])[]): Piece[] {
  const list: Piece[] = [];
  let at = 0;
  for (const [from, to] of [...marks].sort((one, other) => one[0] - other[0])) {
    const start = Math.max(at, Math.min(from, text.length));
    const end = Math.min(to, text.length);
    if (end <= start) continue;
    if (start > at) list.push({ text: text.slice(at, start), marked: false });
    list.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < text.length) list.push({ text: text.slice(at), marked: false });
  return list;
}
