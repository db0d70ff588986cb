// SCORM 1.2: one status for completion and success, one-character identifiers, 255 characters for an answer.
(function () {
  "use strict";
  const { edition, values } = window.lespakketTarget;

  // "other" and long texts are "fill-in" too; nothing for what is not answered.
  const typeOf = (type) => ({ none: "", other: "fill-in", long_fill_in: "fill-in" })[type] ?? type.replace("_", "-");

  // HHHH:MM:SS.cc
  values.timespan = (seconds) => {
    const cents = Math.min(Math.max(0, Math.round(seconds * 100)), 999999999),
      hours = Math.min(9999, Math.floor(cents / 360000));
    const parts = [hours, Math.floor(cents / 6000) % 60, Math.floor(cents / 100) % 60];
    return parts.map(values.two).join(":") + "." + values.two(cents % 100);
  };

  // Ids as they are when each is one character; else by their place in the source.
  function letters(sides) {
    const plain = sides.every(({ id }) => /^[0-9a-z]$/.test(id));
    return (id) =>
      plain ? id : "0123456789abcdefghijklmnopqrstuvwxyz"[(sides.findIndex((side) => side.id === id) + 10) % 36];
  }
  const pairs = (d, list) => {
    const source = letters(d.sources),
      target = letters(d.targets);
    return list.map(([s, t]) => source(s) + "." + target(t)).join(",");
  };

  // [type, response, patterns]
  const shapes = {
    choice(d, answer) {
      const letter = letters(d.choices),
        join = (ids) => ids.map(letter).join(",");
      const right = join(d.correct);
      return [join(values.list(answer)), d.multiple ? ["{" + right + "}"] : d.correct.map(letter)];
    },
    likert: (d, answer) => [letters(d.choices)(answer), []],
    true_false: (d, answer) => [answer, [d.correct ? "t" : "f"]],
    fill_in(d, answer) {
      const one = d.gaps.length === 1 && d.gaps[0].accepted;
      const keys = one ? one.filter((a) => a.fraction >= 1).map((a) => a.text) : [values.keys(d).join(", ")];
      return [values.gaps(d, answer).join(", "), keys];
    },
    numeric: (d, answer) => [
      values.decimal(values.number(answer), 4),
      d.ranges.filter(([min, max]) => min != null && min === max).map(([min]) => values.decimal(min, 4)),
    ],
    matching: (d, answer) => [
      pairs(
        d,
        values.list(answer).map((pair) => pair.split(".")),
      ),
      ["{" + pairs(d, d.pairs) + "}"],
    ],
    sequencing(d, answer) {
      const letter = letters(d.steps);
      return [values.list(answer).map(letter).join(","), [d.order.map(letter).join(",")]];
    },
  };

  edition({
    api: "API",
    state: "cmi.suspend_data",
    location: "cmi.core.lesson_location",
    missing: ["201", "301", "401", "402"],
    named: (name) => "LMS" + (name === "Terminate" ? "Finish" : name),

    open(me) {
      const get = (name) => me.lms.get("cmi.core." + name, ["401"]);
      const status = get("lesson_status"),
        lessonMode = get("lesson_mode"),
        over = status === "completed" || status === "passed";
      const review = lessonMode === "review" || lessonMode === "browse" || (get("credit") === "no-credit" && over);
      if (!review) {
        if (status === "not attempted" || status === "") me.put("cmi.core.lesson_status", "incomplete");
        else me.told["cmi.core.lesson_status"] = status;
        me.put("cmi.core.exit", "suspend");
        me.probe();
      }
      me.mastery = me.lms.get("cmi.student_data.mastery_score", ["401", "201", "301"]);
      const raw = get("score.raw");
      return {
        mode: review ? (lessonMode === "browse" ? "browse" : "review") : "normal",
        learner: { id: get("student_id"), name: get("student_name") },
        entry: get("entry"),
        location: get("lesson_location"),
        state: me.lms.get("cmi.suspend_data", ["401"]),
        done: over,
        success: status,
        best: raw === "" ? null : Number(raw) / 100,
      };
    },

    // An LMS with a mastery score makes its own verdict of a raw score, also of one in mid-course: wait for the end.
    report(me, { best, completion, success }) {
      const raw = best == null ? null : best * 100;
      const tell =
        raw != null &&
        (me.mastery === "" || (completion === "completed" && (raw >= Number(me.mastery) || success !== "unknown")));
      const score = tell
        ? [
            ["cmi.core.score.min", 0],
            ["cmi.core.score.max", 100],
            ["cmi.core.score.raw", values.decimal(raw, 2)],
          ]
        : [];
      return [...score, ["cmi.core.lesson_status", success === "unknown" ? completion : success]];
    },

    interaction(me, { id, d, answer, result, seconds, time }) {
      const type = typeOf(d.type);
      if (!type || !answer) return null;
      const [whole, patterns] = shapes[d.type] ? shapes[d.type](d, answer) : [answer, []];
      const response = values.line(whole, 255);
      if (values.line(whole, 1e6).length > 255)
        me.log("cmi.interactions." + me.next + ".student_response", "cut", "255", id);
      if (response === "" || response === "NaN") return null;
      return [
        ["id", id],
        ["type", type],
        ["time", values.clock(new Date(time))],
        ...(d.objectives || []).map((goal, i) => ["objectives." + i + ".id", goal]),
        ...patterns
          .filter((pattern) => pattern && pattern.length <= 255)
          .map((pattern, i) => ["correct_responses." + i + ".pattern", pattern]),
        ["weighting", values.decimal(d.points, 2)],
        ["student_response", response],
        ["result", typeof result === "number" ? values.decimal(result, 2) : result === "incorrect" ? "wrong" : result],
        ["latency", values.timespan(seconds)],
      ];
    },

    objective(goal, at) {
      const score =
        goal.scaled == null
          ? []
          : [
              [at + "score.min", 0],
              [at + "score.max", 100],
              [at + "score.raw", values.decimal(goal.scaled * 100, 2)],
            ];
      return [...score, [at + "status", goal.success === "unknown" ? goal.completion : goal.success]];
    },

    time: (me) => me.lms.set("cmi.core.session_time", values.timespan(me.seconds())),
    leave(me, done) {
      me.put("cmi.core.exit", done && me.settings.exit !== "suspend" ? "" : "suspend");
      this.time(me);
    },
  });
})();
