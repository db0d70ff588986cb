// What an answer is worth: a table for each type of interaction, and what chance draws.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { itemParts, room } from "./support/load.mjs";

const within = room({ document: undefined });
const { grade, triedPoints, rubricPoints, countWords, drawQuiz, shuffledIds, countTry } = itemParts(within);
const { parseNumber, decimal } = within.window.lespakket;
const plain = (value) => JSON.parse(JSON.stringify(value));
const sides = (ids) => [...ids].map((id) => ({ id, text: id.toUpperCase() }));
const auto = { grading: "auto", scoring: "all", points: 1, negative: 0 };

/** Asserts [answer, fraction, outcome, marks?] rows; marks are written as "a+ b- c?" for right, wrong and missed. */
function rows(d, table) {
  for (const [answer, fraction, outcome, marks] of table) {
    const found = grade(d, answer);
    assert.deepEqual([found.fraction, found.outcome], [fraction, outcome], JSON.stringify(answer));
    const signs = { right: "+", wrong: "-", missed: "?" };
    if (marks !== undefined)
      assert.equal(found.parts.map(([part, mark]) => part + signs[mark]).join(" "), marks, JSON.stringify(answer));
  }
}

describe("marking", () => {
  const one = { ...auto, type: "choice", choices: sides("abc"), correct: ["b"], multiple: false };
  const some = { ...auto, type: "choice", choices: sides("abcd"), correct: ["a", "c"], multiple: true };

  test("choice, one", () =>
    rows(one, [
      ["b", 1, "correct", "b+"],
      ["a", 0, "incorrect", "a- b?"],
      ["", 0, "incorrect", "b?"],
    ]));
  test("choice, several, all or nothing", () =>
    rows(some, [
      ["a,c", 1, "correct", "a+ c+"],
      ["a", 0, "incorrect", "a+ c?"],
      ["a,b,c", 0, "incorrect", "a+ b- c+"],
    ]));
  test("choice, partial: right minus wrong, never below nothing", () =>
    rows({ ...some, scoring: "partial" }, [
      ["a,c", 1, "correct"],
      ["a", 0.5, "partial"],
      ["a,b,c", 0.5, "partial"],
      ["a,b", 0, "incorrect"],
      ["b,d", 0, "incorrect"],
      ["a,b,c,d", 0, "incorrect"],
    ]));
  test("choice, per option, with points lost", () =>
    rows({ ...some, scoring: "per_option", negative: 0.25 }, [
      ["a,c", 1, "correct"],
      ["a,b", 0.25, "partial"],
      ["a,b,c", 0.75, "partial"],
      ["b,d", 0, "incorrect"],
    ]));
  test("choice, per option, without points lost: everything ticked is not correct", () =>
    rows({ ...some, scoring: "per_option" }, [["a,b,c,d", 1, "partial"]]));
  test("true or false", () =>
    rows({ ...auto, type: "true_false", correct: false }, [
      ["f", 1, "correct", "false+"],
      ["t", 0, "incorrect", "true- false?"],
      ["", 0, "incorrect", "false?"],
    ]));

  const text = {
    type: "text",
    accepted: [
      { text: "hashtag", fraction: 1 },
      { text: "tag", fraction: 0.5 },
    ],
    case: false,
    diacritics: false,
  };
  test("text: white space, case, diacritics and quotes are the same unless they count; fractions count", () => {
    const d = { ...auto, type: "fill_in", gaps: [{ id: "g1", ...text }] };
    rows(d, [
      ["hashtag", 1, "correct", "g1+"],
      ["  HashTag ", 1, "correct"],
      ["háshtäg", 1, "correct"],
      ["tag", 0.5, "partial", "g1-"],
      ["hash tag", 0, "incorrect"],
      ["hashtags", 0, "incorrect"],
    ]);
    const strict = {
      ...auto,
      type: "fill_in",
      gaps: [{ id: "g1", type: "text", accepted: [{ text: "Café ’s", fraction: 1 }], case: true, diacritics: true }],
    };
    rows(strict, [
      ["Café 's", 1, "correct"],
      ["Cafe\u0301  ’s", 1, "correct"],
      ["café ’s", 0, "incorrect"],
      ["Cafe ’s", 0, "incorrect"],
    ]);
  });
  test("gaps: all or nothing, or the mean of the gaps", () => {
    const gaps = [
      { id: "g1", ...text },
      { id: "g2", type: "choice", choices: sides("ab"), correct: "a" },
      { id: "g3", type: "numeric", min: 2005, max: 2007 },
    ];
    const d = { ...auto, type: "fill_in", gaps };
    rows(d, [
      ["hashtag\na\n2006", 1, "correct", "g1+ g2+ g3+"],
      ["hashtag\nb\n2006", 0, "incorrect", "g1+ g2- g3+"],
    ]);
    rows({ ...d, scoring: "partial" }, [
      ["hashtag\nb\n2006", 0.6667, "partial"],
      ["tag\nb\n2004", 0.1667, "partial"],
      ["x\nb\n", 0, "incorrect"],
      ["hashtag", 0.3333, "partial"],
    ]);
    assert.deepEqual(plain(grade(d, "x\nb\n1").parts), [
      ["g1", "wrong", "hashtag"],
      ["g2", "wrong", "A"],
      ["g3", "wrong", "2005 – 2007"],
    ]);
  });
  test("numeric: comma or point, both ends in, open ends", () => {
    const d = { ...auto, type: "numeric", ranges: [[9.5, 10.5]] };
    rows(d, [
      ["9,5", 1, "correct", "g1+"],
      ["10.5", 1, "correct"],
      ["10,51", 0, "incorrect", "g1-"],
      ["tien", 0, "incorrect"],
      ["", 0, "incorrect"],
    ]);
    rows({ ...d, ranges: [[0.30000000000000004, 0.30000000000000004]] }, [["0,3", 1, "correct"]]);
    rows(
      {
        ...d,
        ranges: [
          [null, 0],
          [100, null],
        ],
      },
      [
        ["-5", 1, "correct"],
        ["−5", 1, "correct"],
        ["50", 0, "incorrect"],
        ["1.000,5", 1, "correct"],
      ],
    );
  });
  test("numbers are read as people write them", () => {
    const read = {
      12: 12,
      "3,5": 3.5,
      3.5: 3.5,
      "1.234,5": 1234.5,
      "1,234.5": 1234.5,
      "1 234": 1234,
      "1.500.000": 1500000,
      "1,500,000": 1500000,
      "+7": 7,
      ".5": 0.5,
      "−2": -2,
      "5.": 5,
    };
    for (const [text, value] of Object.entries(read)) assert.equal(parseNumber(text), value, text);
    for (const text of ["", "abc", "1e5", "0x10", "--1", "1-2", ",", "NaN", "Infinity"])
      assert.ok(Number.isNaN(parseNumber(text)), text);
  });
  test("matching: each source with its target; distractors match nothing", () => {
    const d = {
      ...auto,
      type: "matching",
      sources: sides("12"),
      targets: sides("abc"),
      pairs: [
        ["1", "b"],
        ["2", "a"],
      ],
    };
    rows(d, [
      ["1.b,2.a", 1, "correct", "1+ 2+"],
      ["1.b", 0, "incorrect", "1+ 2-"],
      ["1.c,2.a", 0, "incorrect", "1- 2+"],
    ]);
    rows({ ...d, scoring: "partial" }, [
      ["1.b", 0.5, "partial"],
      ["1.c,2.c", 0, "incorrect"],
    ]);
  });
  test("order: exact places, neighbours or the longest run", () => {
    const d = { ...auto, scoring: "partial", type: "sequencing", steps: sides("cadb"), order: [..."abcd"] };
    const part = (partial) => ({ ...d, partial });
    for (const partial of ["exact", "pairs", "run", null])
      rows(part(partial), [["a,b,c,d", 1, "correct", "a+ b+ c+ d+"]]);
    rows(part("exact"), [
      ["a,c,b,d", 0.5, "partial", "a+ c- b- d+"],
      ["d,c,b,a", 0, "incorrect"],
      ["b,c,d,a", 0, "incorrect"],
    ]);
    rows(part("pairs"), [
      ["b,c,d,a", 0.6667, "partial"],
      ["a,c,b,d", 0, "incorrect"],
      ["a,b,d,c", 0.3333, "partial"],
    ]);
    rows(part("run"), [
      ["b,c,d,a", 0.75, "partial"],
      ["a,b,d,c", 0.5, "partial"],
      ["d,c,b,a", 0, "incorrect"],
    ]);
    rows(part(null), [["a,b,d,c", 0, "incorrect"]]);
    rows({ ...part("exact"), scoring: "all" }, [["a,b,d,c", 0, "incorrect"]]);
  });
  test("what nobody or somebody else marks stays neutral", () => {
    for (const d of [
      { ...one, grading: "none" },
      { ...one, scoring: "none" },
      { ...auto, type: "likert", choices: sides("abc") },
      { ...auto, type: "long_fill_in", grading: "teacher" },
      { ...auto, type: "other" },
    ])
      assert.deepEqual(plain(grade(d, "a")), { fraction: null, outcome: "neutral", parts: [] });
  });
  test("a later try costs its penalty, and never more than all", () => {
    const d = { points: 2, penalty: 25 };
    assert.deepEqual(
      [1, 2, 3, 5, 9].map((n) => triedPoints(d, 1, n)),
      [2, 1.5, 1, 0, 0],
    );
    assert.equal(triedPoints({ points: 3 }, 0.3333, 4), 0.9999);
  });
  test("a rubric counts when every criterion is judged", () => {
    for (const rubric of [
      [
        ["sam", [0, 1, 2]],
        ["mot", [0, 1, 2]],
      ],
      [
        { id: "sam", levels: [0, 1, 2] },
        { id: "mot", levels: [0, 1, 2] },
      ],
    ]) {
      const d = { points: 4, rubric };
      assert.deepEqual(
        ["2,2", "1,0", "2,", "", null].map((picked) => rubricPoints(d, picked)),
        [4, 1, null, null, null],
      );
    }
    assert.equal(rubricPoints({ points: 4, rubric: [] }, ""), null);
  });
  test("words are counted as people count them", () => {
    for (const [text, n] of [
      ["", 0],
      ["een", 1],
      ["zo'n foto’s-map  café\nnaïef 24/7", 6],
      ["– … !", 0],
      ["日本", 1],
    ])
      assert.equal(countWords(text), n, text);
  });
});

describe("chance", () => {
  const quiz = {
    shuffle: true,
    sections: [
      { items: [..."abcdefgh"], draw: 3 },
      { items: [..."xyz"], draw: null },
    ],
  };
  test("the same seed draws the same, another seed another, and never outside its section", () => {
    const draws = new Set();
    for (let seed = 0; seed < 50; seed++) {
      const drawn = drawQuiz(quiz, `zaad ${seed}`);
      assert.deepEqual(plain(drawQuiz(quiz, `zaad ${seed}`)), plain(drawn));
      assert.equal(new Set(drawn).size, 6);
      assert.ok(drawn.slice(0, 3).every((id) => "abcdefgh".includes(id)));
      assert.equal([...drawn.slice(3)].sort().join(""), "xyz");
      draws.add(drawn.join());
    }
    assert.ok(draws.size > 40);
  });
  test("without shuffle the order of the bank stays, and a draw takes every candidate now and then", () => {
    const seen = new Set();
    for (let seed = 0; seed < 60; seed++) {
      const drawn = plain(drawQuiz({ ...quiz, shuffle: false }, `${seed}`));
      assert.deepEqual(drawn, [...drawn.slice(0, 3)].sort().concat([..."xyz"]));
      drawn.forEach((id) => seen.add(id));
    }
    assert.equal(seen.size, 11);
  });
  test("a fixed choice keeps its place", () => {
    const choices = [...sides("abc"), { id: "d", text: "D", fixed: true }];
    const orders = new Set(Array.from({ length: 30 }, (_, seed) => shuffledIds(choices, `${seed}`).join("")));
    for (const order of orders) assert.match(order, /^[abc]{3}d$/);
    assert.equal(orders.size, 6);
  });
  test("which try counts", () => {
    const after = (counts) =>
      [0.5, 0.25, 1].reduce((quiz, f) => ({ n: quiz.n + 1, s: countTry(quiz, counts, f) }), { n: 0, s: null }).s;
    assert.deepEqual(["best", "last", "first", "average"].map(after), [1, 1, 0.5, 0.5833]);
  });
});

test("decimals are fixed: no exponent, no trailing zeros, never -0", () => {
  for (const [value, places, text] of [
    [0.1 + 0.2, 4, "0.3"],
    [1e-9, 4, "0"],
    [-1e-9, 4, "0"],
    [100, 2, "100"],
    [83.3333, 2, "83.33"],
    [1e5, 0, "100000"],
    [2.5, 4, "2.5"],
  ])
    assert.equal(decimal(value, places), text);
});
