// The adapter for plain web: the state in localStorage, or in memory where the browser refuses that.
(function () {
  "use strict";
  window.lespakketTarget.web = function (settings, log, course) {
    const name = "lespakket:" + course.id;
    let memory = "", kept = true;
    const read = () => {
      if (kept) try { return localStorage.getItem(name) || ""; } catch (_) { kept = false; }
      return memory;
    };
    const save = (text) => {
      memory = text;
      if (kept) try { localStorage.setItem(name, text); } catch (error) { log("localStorage", error.name, error.message); return false; }
      return true;
    };
    return { lms: false, read, save, open: () => ({ mode: "normal", state: read(), location: "", problem: kept ? "" : "memory" }) };
  };
})();
