// What the items of each objective brought. Of a bank, only what was drawn.
// `data` is that of the whole course, or of one page with how many items and points each objective has on the others.
function objectiveResults(state, data, { pass }, failedTry) {
  return data.objectives.map(({ id, text, items = 0, points = 0 }) => {
    let most = points,
      got = 0,
      open = items,
      count = items;
    const add = (item, record) => {
      if (!item.objectives?.includes(id)) return;
      count++;
      if (!record || !record.n) open++;
      if (counted(item)) {
        most += item.points;
        got += (record && record.s) || 0;
      }
    };
    for (const name in data.items) if (!data.items[name].bank) add(data.items[name], find(state.items, name));
    for (const name in state.items)
      if (name.includes(".")) add(own(data.items, name.split(".")[1]) || {}, state.items[name]);
    const done = count > 0 && !open,
      scaled = most && count > open ? round(Math.min(1, got / most)) : null;
    const success =
      !done || scaled == null || pass == null
        ? "unknown"
        : reaches(scaled, pass)
          ? "passed"
          : failedTry === "failed"
            ? "failed"
            : "unknown";
    return {
      id,
      text,
      scaled,
      success,
      completion: done ? "completed" : count > open ? "incomplete" : "not attempted",
    };
  });
}
