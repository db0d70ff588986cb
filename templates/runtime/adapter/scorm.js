// What both SCORM adapters share: finding the API, calls whose outcome is checked, and values as real LMSs accept them.
(function () {
  "use strict";
  const target = window.lespakketTarget,
    { decimal, list, parseNumber } = window.lespakket;

  // Up the parents, then up those of the opener; every hop may throw when a frame is of another origin.
  function findApi(name) {
    const reach = (win, property) => {
      try {
        return win[property];
      } catch (_) {
        return null;
      }
    };
    const climb = (win) => {
      for (let hop = 0; win && hop < 50; hop++) {
        const api = reach(win, name),
          up = reach(win, "parent");
        if (api) return api;
        win = up === win ? null : up;
      }
      return null;
    };
    return climb(window) || climb(reach(window, "opener")) || climb(reach(reach(window, "top"), "opener"));
  }

  // Calls of one API, by their names in SCORM 2004; `named` gives those of the edition. What fails is logged once.
  function calls(api, named, log) {
    const once = new Set();
    const call = (name, ...args) => {
      try {
        return api[named(name)](...args);
      } catch (error) {
        log(named(name), "exception", error && error.message, args[0]);
        return undefined;
      }
    };
    const fault = (name, args, quiet) => {
      const code = String(call("GetLastError") ?? "");
      if (quiet && quiet.includes(code)) return code;
      const line = [name, args[0], code].join();
      if (!once.has(line)) {
        once.add(line);
        log(
          named(name) + "(" + args.map((arg) => JSON.stringify(String(arg).slice(0, 80))).join(", ") + ")",
          code,
          call("GetErrorString", code),
          call("GetDiagnostic", code),
        );
      }
      return code;
    };
    const done = (name, ...args) => {
      const ok = String(call(name, ...args)) === "true";
      if (!ok) fault(name, args);
      return ok;
    };
    return {
      call,
      done,
      set: (element, value) => done("SetValue", element, String(value)),
      // An element without a value, or that is not there, reads as "".
      get: (element, quiet) => {
        const value = call("GetValue", element);
        if (value === "" || value == null) fault("GetValue", [element], ["0", "", ...(quiet || [])]);
        return value == null ? "" : String(value);
      },
    };
  }

  const two = (n) => String(n).padStart(2, "0");

  const chosen = (gap, id) => gap.choices.find((side) => side.id === id)?.text || "";

  const values = {
    decimal,
    two,
    list,
    number: parseNumber,
    clock: (date) => [date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(":"),
    // One line of at most `most` UTF-16 units, no half of a pair, nothing that reads as a prefix or delimiter.
    line(text, most) {
      let out = text
        .trim()
        .replace(/\s*\r?\n\s*/g, " \u23ce ")
        .replace(/[\u0000-\u001f\u007f]/g, " ")
        .replace(/\[([,.:])\]/g, "[ $1 ]");
      if (out[0] === "{") out = " " + out;
      out = out.slice(0, most);
      return /[\ud800-\udbff]$/.test(out) ? out.slice(0, -1) : out;
    },
    // The words in the gaps of a fill-in, for people.
    gaps: (d, answer) =>
      answer.split("\n").map((text, i) => {
        const gap = d.gaps[i] || {};
        return gap.type === "choice" ? chosen(gap, text) : text.trim();
      }),
    // One full answer for each gap.
    keys: (d) =>
      d.gaps.map((gap) => {
        if (gap.type === "choice") return chosen(gap, gap.correct);
        if (gap.type === "numeric") return decimal((gap.min + gap.max) / 2, 4);
        return (gap.accepted.find((a) => a.fraction >= 1) || gap.accepted[0] || { text: "" }).text;
      }),
  };

  // The life that both editions share; `edition` names elements and turns reports into calls.
  target.edition = (edition) => {
    target.connect = (log) => {
      const api = target.launches && findApi(edition.api);
      if (!api) return null;
      const { settings, codec, makeRoom } = target,
        { course } = window.lespakket;
      const lms = calls(api, edition.named, log),
        begun = Date.now(),
        told = {};
      const me = { settings, log, lms, told, next: 0, seconds: () => (Date.now() - begun) / 1000 };
      // Sets a value unless it is set already.
      me.put = (element, value) => {
        if (told[element] === String(value)) return true;
        const ok = lms.set(element, value);
        if (ok) told[element] = String(value);
        return ok;
      };
      // Pairs of element and value, in order; tells whether all were taken.
      me.all = (pairs) => pairs.reduce((ok, [element, value]) => me.put(element, value) && ok, true);
      me.probe = () => {
        const has = (name) => lms.get("cmi." + name + "._children", edition.missing) !== "";
        me.interactions = has("interactions");
        me.objectives = has("objectives");
        if (me.interactions) me.next = Number(lms.get("cmi.interactions._count", edition.missing)) || 0;
      };
      // Where an objective stands: the LMS may know it already.
      const goal = (id) => {
        me.goals =
          me.goals ||
          Array.from({ length: Number(lms.get("cmi.objectives._count", edition.missing)) || 0 }, (_, i) =>
            lms.get("cmi.objectives." + i + ".id", edition.missing),
          );
        if (!me.goals.includes(id) && lms.set("cmi.objectives." + me.goals.length + ".id", id)) me.goals.push(id);
        return "cmi.objectives." + me.goals.indexOf(id) + ".";
      };
      let writes = false;
      return {
        lms: true,
        open() {
          const opened = lms.done("Initialize", "") && edition.open(me);
          writes = opened && opened.mode === "normal";
          return opened;
        },
        encode: (state) => codec.encodeState(state, course, makeRoom(settings.limits.state)),
        decode: (text) => codec.decodeState(text, course),
        save({ text, at, report, goals, commit }) {
          const pairs = [[edition.state, text], ...(at ? [[edition.location, at]] : []), ...edition.report(me, report)];
          if (me.objectives)
            for (const one of goals)
              if (one.scaled != null || one.completion !== "not attempted")
                pairs.push(...edition.objective(one, goal(one.id)));
          const taken = me.all(pairs);
          return (!commit || lms.done("Commit", "")) && taken;
        },
        // A new index for every answer: the course of a learner's thinking stays.
        record(interaction) {
          const fields = me.interactions && edition.interaction(me, interaction);
          if (!fields) return;
          const at = "cmi.interactions." + me.next++ + ".";
          for (const [name, value] of fields) if (value !== "") lms.set(at + name, value);
        },
        canNavigate: (nav) => !!edition.canNavigate && edition.canNavigate(me, nav),
        hide() {
          edition.time(me);
          lms.done("Commit", "");
        },
        finish(done, nav) {
          if (!writes) return lms.done("Terminate", "");
          edition.leave(me, done, nav);
          const kept = lms.done("Commit", "");
          return lms.done("Terminate", "") && kept;
        },
      };
    };
  };
  target.values = values;
})();
