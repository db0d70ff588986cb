// Seeded chance: the same seed gives the same draw on every machine, so a resumed quiz looks as it was left.

function generator(seed) {
  let a = hash(seed);
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), a | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function shuffled(items, random) {
  const out = [...items];
  for (let i = out.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [out[i], out[j]] = [out[j], out[i]];
  }
  return out;
}

// Ids of sides in a drawn order; what is fixed keeps its place.
function shuffledIds(sides, seed) {
  const free = shuffled(
    sides.filter((side) => !side.fixed),
    generator(seed),
  );
  return sides.map((side) => (side.fixed ? side : free.shift()).id);
}

// Draws from each section of a quiz; returns item ids in the order in which they are asked.
function drawQuiz(quiz, seed) {
  const random = generator(seed);
  return quiz.sections.flatMap(({ items, draw }) => {
    const picked = draw == null || draw >= items.length ? items : shuffled(items, random).slice(0, draw);
    return quiz.shuffle ? shuffled(picked, random) : items.filter((id) => picked.includes(id));
  });
}

// The score that counts after another try at a quiz of which `n` tries brought `s`.
function countTry({ n, s }, counts, fraction) {
  if (!n || counts === "last") return fraction;
  if (counts === "average") return round((s * n + fraction) / (n + 1));
  return counts === "first" ? s : Math.max(s, fraction);
}

// Puts nodes in another order, into the places that they hold together.
function arrange(nodes, order) {
  const spots = nodes.map((node) => {
    const spot = document.createComment("");
    node.replaceWith(spot);
    return spot;
  });
  order.forEach((node, i) => spots[i].replaceWith(node));
}
