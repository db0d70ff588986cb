// Marks an answer. Answers are texts: "a", "a,b", "t", gaps joined by a new line, "1.a,2.b", "b,a,c", or the words themselves.

// White space, typographic quotes, and – unless they count – case and diacritics are the same.
function fold(text, gap) {
  let out = text
    .normalize("NFC")
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/\s+/g, " ")
    .trim();
  if (!gap.diacritics) out = out.normalize("NFD").replace(/\p{M}/gu, "").normalize("NFC");
  return gap.case ? out : out.toLowerCase();
}

// Ends of ranges come from decimal sources: 0.1 + 0.2 must hit 0.3.
const within = (value, min, max) => {
  const slack = 1e-9 * Math.max(1, Math.abs(value));
  return !isNaN(value) && (min == null || value >= min - slack) && (max == null || value <= max + slack);
};

function gapFraction(gap, text) {
  if (gap.type === "choice") return text === gap.correct ? 1 : 0;
  if (gap.type === "numeric") return within(parseNumber(text), gap.min, gap.max) ? 1 : 0;
  const given = fold(text, gap);
  return gap.accepted.reduce(
    (best, { text: t, fraction }) => (fold(t, gap) === given ? Math.max(best, fraction) : best),
    0,
  );
}

// The right answer of a gap, for people.
function gapKey(gap) {
  if (gap.type === "choice") return (gap.choices.find((c) => c.id === gap.correct) || {}).text || "";
  if (gap.type === "numeric") return range(gap.min, gap.max);
  return gap.accepted
    .filter((a) => a.fraction >= 1)
    .map((a) => a.text)
    .join(" / ");
}

function orderFraction(given, order, partial) {
  const follows = given.map((id, i) => i > 0 && order.indexOf(id) === order.indexOf(given[i - 1]) + 1);
  if (partial === "exact") return given.filter((id, i) => order[i] === id).length / order.length;
  if (partial === "pairs") return follows.filter(Boolean).length / (order.length - 1);
  let run = 1,
    longest = 0;
  for (const next of follows) if ((run = next ? run + 1 : 1) > Math.max(1, longest)) longest = run;
  return partial ? longest / order.length : 0;
}

const verdict = (right) => (right ? "right" : "wrong");
const range = (min, max) => (min === max ? String(min) : (min ?? "…") + " – " + (max ?? "…"));

// Each type gives its parts, [part, right|wrong|missed, key], and the fraction that partial credit brings.
// A record of an item that was not yet tried.
const untried = (d, f) => ({ n: 0, f, s: null, m: counted(d) ? d.points : 1, a: null, r: null, x: [] });

const MARKERS = {
  choice(d, answer) {
    const given = list(answer),
      hits = given.filter((id) => d.correct.includes(id)).length,
      wrong = given.length - hits;
    const parts = d.choices
      .filter(({ id }) => given.includes(id) || d.correct.includes(id))
      .map(({ id }) => [id, given.includes(id) ? verdict(d.correct.includes(id)) : "missed"]);
    return [
      parts,
      d.scoring === "partial"
        ? (hits - wrong) / d.correct.length
        : hits / d.correct.length - (wrong * d.negative) / (d.points || 1),
    ];
  },
  true_false(d, answer) {
    const key = String(d.correct),
      given = { t: "true", f: "false" }[answer];
    return [given === key ? [[key, "right"]] : [...(given ? [[given, "wrong"]] : []), [key, "missed"]], 0];
  },
  fill_in(d, answer) {
    const given = answer.split("\n"),
      got = d.gaps.map((gap, i) => gapFraction(gap, given[i] || ""));
    return [
      d.gaps.map((gap, i) => [gap.id, verdict(got[i] >= 1), gapKey(gap)]),
      got.reduce((sum, one) => sum + one, 0) / got.length,
    ];
  },
  numeric(d, answer) {
    return [[["g1", verdict(d.ranges.some((ends) => within(parseNumber(answer), ...ends))), range(...d.ranges[0])]], 0];
  },
  matching(d, answer) {
    const given = list(answer).map((pair) => pair.split("."));
    const parts = d.sources.flatMap(({ id }) => {
      const keys = d.pairs.filter(([source]) => source === id).map((pair) => pair[1]),
        pick = given.find(([source]) => source === id);
      return keys.length
        ? [[id, verdict(pick && keys.includes(pick[1])), (d.targets.find((side) => side.id === keys[0]) || {}).text]]
        : [];
    });
    return [parts, parts.filter((part) => part[1] === "right").length / parts.length];
  },
  sequencing(d, answer) {
    const given = list(answer).filter((id) => d.order.includes(id)); // what is gone was in an older release
    return [
      given.map((id, i) => [id, verdict(d.order[i] === id), d.order.indexOf(id) + 1]),
      orderFraction(given, d.order, d.partial),
    ];
  },
};

// Returns {fraction: 0–1 or null, outcome: correct|partial|incorrect|neutral, parts}.
function grade(d, answer) {
  if (!MARKERS[d.type] || d.grading !== "auto" || d.scoring === "none")
    return { fraction: null, outcome: "neutral", parts: [] };
  const [parts, some] = MARKERS[d.type](d, answer),
    right = parts.every((part) => part[1] === "right");
  const strict = d.scoring === "all" && !(d.gaps && d.gaps.length === 1);
  const fraction = right ? 1 : strict ? 0 : round(Math.min(1, Math.max(0, some || 0)));
  return { fraction, outcome: right ? "correct" : fraction > 0 ? "partial" : "incorrect", parts };
}

// Points of a try: the penalty takes a percentage for each try before it.
const triedPoints = (d, fraction, tries) =>
  round(d.points * fraction * Math.max(0, 1 - ((d.penalty || 0) / 100) * (tries - 1)));

const criteria = (d) => (d.rubric || []).map((row) => (Array.isArray(row) ? row : [row.id, row.levels]));

// Points by rubric from picked levels ("2,1"), or null while a criterion is open.
function rubricPoints(d, picked) {
  const rows = criteria(d),
    given = list(picked),
    values = rows.map((_, i) => (given[i] ? +given[i] : NaN));
  if (!rows.length || values.some(isNaN)) return null;
  const most = rows.reduce((sum, [, levels]) => sum + Math.max(...levels), 0);
  return most ? round((d.points * values.reduce((sum, v) => sum + v, 0)) / most) : 0;
}

const countWords = (text) => (text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'\u2019-]*/gu) || []).length;
