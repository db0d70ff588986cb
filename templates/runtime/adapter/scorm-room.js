// What goes when the state does not fit, and in which order: what is retired, drafts of open answers, open answers, what
// is not understood, other answers, long ids; last the records become sums. Scores, completion and position never go.
(function () {
  "use strict";

  // The longest that the bars, the letters, the folded sums and the check sum can be.
  const FRAME = 80;

  window.lespakketTarget.makeRoom = (limit) => (rows, sums, used) => {
    const { SUMS, shortId, OPEN, DROPPED, round } = window.lespakket,
      { RECORDS } = window.lespakketTarget.codec;
    const lost = { drafts: [], answers: [], rest: 0 },
      folded = [...sums];
    let size = used + FRAME + rows.reduce((sum, row) => sum + row.text.length + 2, 0);
    // Row by row, the oldest first, until it fits. `change` returns whether it changed the row; without it the row goes.
    const shrink = (kinds, change, note = () => lost.rest++) => {
      for (const row of rows) {
        if (size <= limit) return;
        const before = row.text.length;
        if (row.gone || !kinds.includes(row.kind) || (change && !change(row))) continue;
        note(row);
        row.gone = !change;
        if (change) row.text = RECORDS[row.kind](row.id, row.record);
        size -= change ? before - row.text.length : before + 2;
      }
    };
    const edit = (row, part) => (row.record = { ...row.record, ...part });
    const drop = (row) => row.record.a && edit(row, { a: null, f: row.record.f | DROPPED });
    const records = ["i", "q", "p"];
    shrink(["x"]);
    shrink(["d"], null, (row) => lost.drafts.push(row.id));
    shrink(
      ["i"],
      (row) => row.record.f & OPEN && drop(row),
      (row) => lost.answers.push(row.id),
    );
    shrink([""]);
    shrink(["i"], drop);
    shrink(records, (row) => edit(row, { r: null, x: [] }));
    shrink(records, (row) => (row.id = shortId(row.id)));
    for (const kind of records)
      shrink([kind], null, (row) =>
        SUMS[kind](row.id, row.record).forEach((sum, at) => (folded[at] = round(folded[at] + sum))),
      );
    return { rows: rows.filter((row) => !row.gone), lost, folded };
  };
})();
