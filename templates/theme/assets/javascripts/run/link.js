/* Code as part of an address: #code= and the text, packed. */
const MOST = 200_000;   // characters; a few letters can be unpacked to any length
const MARK = "#code=";

export async function pack(text) {
  const bytes = await new Response(new Blob([text]).stream().pipeThrough(new CompressionStream("deflate-raw"))).arrayBuffer();
  const plain = btoa(String.fromCharCode(...new Uint8Array(bytes)));
  return MARK + plain.replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

/* The code of an address, null if it has none; throws what is no code, or too much of it. */
export async function unpack(hash) {
  if (!hash.startsWith(MARK)) return null;
  const plain = atob(hash.slice(MARK.length).replaceAll("-", "+").replaceAll("_", "/"));
  const stream = new Blob([Uint8Array.from(plain, one => one.charCodeAt(0))]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let text = "";
  for (let reader = stream.getReader(), next; !(next = await reader.read()).done;) {
    text += decoder.decode(next.value, { stream: true });
    if (text.length > MOST) { reader.cancel(); throw new Error("too long"); }
  }
  return text + decoder.decode();
}
