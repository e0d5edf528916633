// Keeps the live parts of a page fresh: asks for the page again at each change and every five seconds,
// and exchanges what differs. Without this script the page reloads itself instead.
"use strict";
(() => {
  const live = document.querySelector("[data-cursor]");
  if (!live) return;
  const pulse = document.querySelector("#pulse span");
  const usual = pulse.textContent;
  let cursor = live.dataset.cursor;
  let heard = Date.now();

  const pause = (seconds) => new Promise((done) => setTimeout(done, seconds * 1000));

  const say = (text) => {
    if (pulse.textContent !== text) pulse.textContent = text;
  };

  const read = async (path) => {
    const answer = await fetch(path, { credentials: "same-origin", signal: AbortSignal.timeout(15000) });
    if (answer.redirected) location.reload();
    if (!answer.ok) throw new Error(String(answer.status));
    return answer;
  };

  const exchange = (fresh) => {
    for (const part of document.querySelectorAll("[data-live]")) {
      const newer = fresh.querySelector(`[data-live="${part.dataset.live}"]`);
      // Whoever is about to press something in a part keeps it as it is.
      if (!newer || part.isEqualNode(newer) || part.contains(document.activeElement)) continue;
      part.replaceWith(document.adoptNode(newer));
    }
  };

  const watch = async () => {
    for (;;) {
      try {
        if (document.hidden) await new Promise((seen) => document.addEventListener("visibilitychange", seen, { once: true }));
        const { cursor: reached } = await (await read(`/console/changes?since=${cursor}`)).json();
        cursor = reached;
        const text = await (await read(location.href)).text();
        exchange(new DOMParser().parseFromString(text, "text/html"));
        heard = Date.now();
        say(usual);
        await pause(0.5);
      } catch {
        say(`No answer for ${Math.round((Date.now() - heard) / 1000)} s: these are the last known numbers`);
        await pause(3);
      }
    }
  };
  watch();
})();
