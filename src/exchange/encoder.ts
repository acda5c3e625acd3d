/**
 * UTF-8 in memory that goes as soon as nobody holds it. What `encode` gives lies in the browser's own memory, which is
 * tidied up seldom: of a file of many rows a hundred megabytes lay about.
 */
export function makeEncoder(): (text: string) => Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  let room = new Uint8Array(0);
  return (text) => {
    // A letter takes three bytes at most
    if (room.length < 3 * text.length) room = new Uint8Array(6 * text.length);
    const { written } = encoder.encodeInto(text, room);
    return room.slice(0, written);
  };
}
