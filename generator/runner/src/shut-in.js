/* Takes from the worker what a script has no use for. The policy and the origin of the worker keep it from the
   network, from storage and from the page anyhow; this keeps it from filling the page's queue of messages,
   the browser's console or the machine's memory, and makes what is refused look refused. */
const GONE = [
  "postMessage", "Worker", "SharedWorker", "BroadcastChannel", "fetch", "XMLHttpRequest", "WebSocket", "WebSocketStream",
  "WebTransport", "EventSource", "importScripts", "indexedDB", "caches", "Notification", "close", "reportError",
];
const PAGE = 65_536;
const MOST = 1024 * 1024 * 1024;   // bytes of memory, after which Python raises MemoryError

export function shutIn() {
  for (const name of GONE)
    for (let place = self; place; place = Object.getPrototypeOf(place)) delete place[name];
  self.fetch = () => Promise.reject(new TypeError("there is no network here"));
  self.console = new Proxy({}, { get: () => () => {} });   // what is written there is kept outside
  const { grow } = WebAssembly.Memory.prototype;
  WebAssembly.Memory.prototype.grow = function (pages) {
    if (this.buffer.byteLength + pages * PAGE > MOST) throw new RangeError("no more memory");
    return grow.call(this, pages);
  };
}
