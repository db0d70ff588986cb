// SCORM 2004: completion and success apart, scaled scores, longer answers, navigation requests.
(function () {
  "use strict";
  const { edition, values } = window.lespakketTarget;

  // PT1H2M3.45S
  values.duration = (seconds) => {
    const cents = Math.max(0, Math.round(seconds * 100)),
      h = Math.floor(cents / 360000),
      m = Math.floor(cents / 6000) % 60;
    return "PT" + (h ? h + "H" : "") + (m ? m + "M" : "") + values.decimal((cents % 6000) / 100, 2) + "S";
  };
  values.timestamp = (date) =>
    [date.getFullYear(), date.getMonth() + 1, date.getDate()].map(values.two).join("-") + "T" + values.clock(date);

  const short = (id) => id.replace(/[^\w.]/g, "_").slice(0, 250);
  const inRange = (value) => value != null && Math.abs(value) < 100000;
  const lang = (tag) => (/^[a-z]{2,3}(-[a-z0-9-]{2,8})?$/i.test(tag || "") ? "{lang=" + tag + "}" : "");

  const ids = (list) => list.map(short).join("[,]");
  // [response, patterns]
  const sides = (answer, right) => [ids(values.list(answer)), right.length <= 36 ? [ids(right)] : []];
  const shapes = {
    choice: (d, answer) => sides(answer, d.correct),
    likert: (d, answer) => [short(answer), []],
    true_false: (d, answer) => [answer === "t" ? "true" : "false", [String(d.correct)]],
    fill_in(d, answer) {
      const texts = values.gaps(d, answer),
        gap = d.gaps[0];
      const one = d.gaps.length === 1 && gap.accepted;
      const cases = d.gaps.some((g) => g.case);
      const keys = one ? one.filter((a) => a.fraction >= 1).map((a) => [a.text]) : [values.keys(d)];
      const prefix = "{case_matters=" + cases + "}{order_matters=true}";
      const join = (list) =>
        list
          .slice(0, 10)
          .map((text) => values.line(text, 250))
          .join("[,]");
      return [join(texts), d.gaps.length > 10 ? [] : keys.map((list) => prefix + join(list))];
    },
    numeric(d, answer) {
      const value = values.number(answer);
      return [
        inRange(value) ? values.decimal(value, 4) : "",
        d.ranges
          .filter(([min, max]) => inRange(min) && inRange(max))
          .map((range) => range.map((n) => values.decimal(n, 4)).join("[:]")),
      ];
    },
    matching(d, answer) {
      const join = (pairs) => pairs.map((pair) => pair.map(short).join("[.]")).join("[,]");
      return [join(values.list(answer).map((pair) => pair.split("."))), d.pairs.length <= 36 ? [join(d.pairs)] : []];
    },
    sequencing: (d, answer) => sides(answer, d.order),
  };

  // The scaled score stays away while it would make the LMS judge too early.
  const scores = (at, best, tell) =>
    best == null
      ? []
      : [
          ...(tell ? [[at + "score.scaled", values.decimal(best, 4)]] : []),
          [at + "score.raw", values.decimal(best * 100, 2)],
          [at + "score.min", 0],
          [at + "score.max", 100],
        ];

  edition({
    api: "API_1484_11",
    state: "cmi.suspend_data",
    location: "cmi.location",
    missing: ["401", "402", "403"],
    named: (name) => name,

    open(me) {
      const get = (name) => me.lms.get("cmi." + name, ["403"]);
      const completion = get("completion_status"),
        success = get("success_status"),
        mode = get("mode"),
        over = completion === "completed";
      const review =
        mode === "review" || mode === "browse" || (get("credit") === "no-credit" && (over || success === "passed"));
      if (!review) {
        if (!over) me.put("cmi.completion_status", "incomplete");
        else me.told["cmi.completion_status"] = "completed";
        me.put("cmi.success_status", success === "passed" || success === "failed" ? success : "unknown");
        me.put("cmi.exit", "suspend");
        me.probe();
      }
      me.passing = get("scaled_passing_score");
      const scaled = get("score.scaled"),
        raw = get("score.raw");
      return {
        mode: review ? (mode === "browse" ? "browse" : "review") : "normal",
        learner: { id: get("learner_id"), name: get("learner_name") },
        entry: get("entry"),
        location: get("location"),
        state: get("suspend_data"),
        done: over,
        success,
        best: scaled !== "" ? Number(scaled) : raw !== "" ? Number(raw) / 100 : null,
      };
    },

    // An LMS with a passing score makes its own verdict of a scaled score, also of one in mid-course: wait for the end.
    report(me, { best, completion, success, progress }) {
      const tell =
        me.passing === "" || (completion === "completed" && (best >= Number(me.passing) || success !== "unknown"));
      return [
        ...scores("cmi.", best, tell),
        ["cmi.completion_status", completion],
        ["cmi.success_status", success],
        ["cmi.progress_measure", values.decimal(progress, 4)],
      ];
    },

    interaction(me, { id, d, answer, result, seconds, time, lang: tag }) {
      let type = d.type.replaceAll("_", "-");
      if (type === "none" || !answer) return null;
      let [response, patterns] = shapes[d.type] ? shapes[d.type](d, answer) : [values.line(answer, 4000), []];
      if (d.type === "numeric" && response === "") {
        type = "other";
        response = values.line(answer, 4000);
        patterns = [];
      }
      if (!shapes[d.type] && values.line(answer, 1e6).length > 4000)
        me.log("cmi.interactions." + me.next + ".learner_response", "cut", "4000", id);
      if (response === "") return null;
      const date = new Date(time);
      return [
        ["id", id],
        ["type", type],
        ...(d.objectives || []).map((goal, i) => ["objectives." + i + ".id", goal]),
        ["timestamp", date.getFullYear() <= 2038 ? values.timestamp(date) : ""],
        ...[...new Set(patterns)]
          .filter((pattern) => pattern && pattern.length <= 4000)
          .map((pattern, i) => ["correct_responses." + i + ".pattern", pattern]),
        ["weighting", values.decimal(d.points, 2)],
        ["learner_response", response],
        ["result", typeof result === "number" ? values.decimal(result, 4) : result],
        ["latency", values.duration(seconds)],
        ["description", lang(tag) + values.line(d.prompt || "", 230)],
      ];
    },

    objective(goal, at) {
      return [
        ...scores(at, goal.scaled, true),
        [at + "success_status", goal.success],
        [at + "completion_status", goal.completion],
        [at + "description", values.line(goal.text || "", 250)],
      ];
    },

    canNavigate: (me, nav) => me.lms.get("adl.nav.request_valid." + nav, ["301", "401", "402", "403"]) === "true",

    time: (me) => me.lms.set("cmi.session_time", values.duration(me.seconds())),
    leave(me, done, nav) {
      me.put("cmi.exit", done && me.settings.exit === "normal" ? "normal" : "suspend");
      this.time(me);
      if (nav) me.lms.set("adl.nav.request", nav);
    },
  });
})();
