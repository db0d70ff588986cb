// One item, one page, and an answer to it: what the stories of a launch are made of.

const d = {
  id: "een",
  type: "choice",
  prompt: "?",
  points: 1,
  objectives: [],
  grading: "auto",
  choices: [
    { id: "a", text: "A" },
    { id: "b", text: "B" },
  ],
  correct: ["a"],
  multiple: false,
};

/** As it reads from outside: a copy without the prototypes of another window. */
export const plain = (value) => JSON.parse(JSON.stringify(value));

/** Answers the one item with a score, and does the one page. */
export function answer(session, within, score, { done = true } = {}) {
  const { REQUIRED, SEEN, DONE, NEEDED } = within.window.lespakket;
  session.put("items", "een", { n: 1, f: REQUIRED, s: score, m: 1, a: score ? "a" : "b", r: null, x: [] });
  if (done) session.put("pages", "p", { f: SEEN | DONE | NEEDED, x: [] });
  session.record({
    id: "een",
    d,
    answer: score ? "a" : "b",
    result: score ? "correct" : "incorrect",
    seconds: 3,
    time: Date.now(),
    lang: "nl",
  });
  session.save(true);
}
