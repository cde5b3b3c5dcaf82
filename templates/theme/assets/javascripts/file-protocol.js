/* Pages opened straight from disk: browsers refuse Worker on file:, and a link
   to a directory shows a listing. Does nothing on http(s). */
(function () {
  "use strict";
  if (location.protocol !== "file:") return;

  /* A Worker whose script runs in a hidden, same-origin frame. */
  window.Worker = class extends EventTarget {
    constructor(url) {
      super();
      this.waiting = [];
      const frame = this.frame = document.createElement("iframe");
      frame.hidden = true;
      frame.title = "Search worker";
      document.body.append(frame);
      const scope = frame.contentWindow;
      scope.postMessage = data => this.emit("message", structuredClone(data));
      const script = scope.document.createElement("script");
      script.src = new URL(url, document.baseURI);
      script.onload = () => {
        const waiting = this.waiting;
        this.waiting = null;
        waiting.forEach(data => this.deliver(data));
      };
      script.onerror = () => this.emit("error");
      scope.document.head.append(script);
    }
    postMessage(data) {
      if (this.waiting) this.waiting.push(data);
      else this.deliver(data);
    }
    deliver(data) {
      const scope = this.frame.contentWindow;
      setTimeout(() => scope.dispatchEvent(
        new scope.MessageEvent("message", { data: scope.structuredClone(data) })));
    }
    emit(type, data) {
      setTimeout(() => {
        const event = new MessageEvent(type, { data });
        if (typeof this["on" + type] === "function") this["on" + type](event);
        this.dispatchEvent(event);
      });
    }
    terminate() { this.frame.remove(); }
  };

  /* "../shutil/?q#x" -> "../shutil/index.html?q#x" */
  function point(a) {
    if (!(a instanceof HTMLAnchorElement) || a.protocol !== "file:") return;
    if (a.pathname.endsWith("/")) a.pathname += "index.html";
  }
  addEventListener("DOMContentLoaded", () => document.querySelectorAll("a[href]").forEach(point));
  ["click", "auxclick", "contextmenu"].forEach(type =>
    addEventListener(type, event => event.composedPath().forEach(point), true));
})();
