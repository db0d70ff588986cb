// The adapter for plain web: the state as JSON in localStorage, or in memory where the browser refuses that.
(function () {
  "use strict";
  const VERSION = 1;

  window.lespakketTarget.web = function (log, course) {
    const { bag, parse, freshState, MAPS } = window.lespakket,
      name = "lespakket:" + course.id;
    let memory = "",
      kept = true;
    const read = () => {
      if (kept)
        try {
          memory = localStorage.getItem(name) || "";
        } catch (_) {
          kept = false;
        }
      return memory;
    };
    return {
      lms: false,
      read,
      open: () => ({ mode: "normal", state: read(), problem: kept ? "" : "memory" }),
      encode: (state) => ({ text: JSON.stringify({ v: VERSION, ...state }) }),
      decode(text) {
        const { v, ...kept } = parse(text || "{}"),
          state = Object.assign(freshState(course), kept);
        if (v !== VERSION) return { problem: !text ? "" : v > VERSION ? "newer" : "fresh" };
        for (const kind in MAPS) state[MAPS[kind]] = Object.assign(bag(), kept[MAPS[kind]]);
        return { state };
      },
      save({ text }) {
        memory = text;
        if (kept)
          try {
            localStorage.setItem(name, text);
          } catch (error) {
            log("localStorage", error.name);
            return false;
          }
        return true;
      },
    };
  };
})();
