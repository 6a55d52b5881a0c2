/**
 * The text of a table's file. Sheets save as UTF-8 or UTF-16, with a mark at the beginning or without; older ones on Windows
 * save as Windows-1252, which no UTF-8 can be taken for as soon as one letter lies beyond ASCII.
 */
export function tableText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
