/* What a script prints, on its way to the page: at once while it is little, in larger pieces when it is much,
   and no more than a page can hold. */
const AT_ONCE = 500;           // messages
const PIECE = 8192, PAUSE = 40;   // characters, and milliseconds, that are held back after those
const MOST = 200_000;          // characters, after which the page ends the run

/* Returns a function that gives the writer of a stream, with `end` to send what is held back. */
export function lines(tell) {
  let sent = 0, total = 0, held = "", kindHeld = "", last = 0;
  const flush = () => {
    if (held) tell({ text: held, kind: kindHeld });
    held = "";
    sent += 1;
    last = performance.now();
  };
  const add = (text, kind) => {
    if (!text || total > MOST) return;
    if (kind !== kindHeld) { flush(); kindHeld = kind; }
    held += text.slice(0, MOST - total + 1);
    total += text.length;
    if (total > MOST) { flush(); tell({ tooMuch: MOST }); }
    else if (sent < AT_ONCE || held.length > PIECE || performance.now() - last > PAUSE) flush();
  };
  const writer = kind => {
    const decoder = new TextDecoder();
    return bytes => { add(decoder.decode(bytes, { stream: true }), kind); return bytes.length; };
  };
  return Object.assign(writer, { end: flush });
}
