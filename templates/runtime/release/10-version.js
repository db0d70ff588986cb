// The order of versions: numbers by size, a pre-release before its release, numbers in it before words.

const VERSION = /^([^-+]*)(?:-([^+]*))?/;
const fields = (text) => (text ? text.split(".") : []);
const isNumber = (field) => /^\d+$/.test(field);

// Below zero when `one` comes first, above when it comes last. What is not there comes before what is.
function compareFields(one, other) {
  for (let i = 0; i < Math.max(one.length, other.length); i++) {
    const [a, b] = [one[i], other[i]];
    if (a === b) continue;
    if (a == null || b == null) return a == null ? -1 : 1;
    if (isNumber(a) !== isNumber(b)) return isNumber(a) ? -1 : 1;
    const [x, y] = isNumber(a) ? [+a, +b] : [a, b];
    if (x !== y) return x < y ? -1 : 1;
  }
  return 0;
}

// Whether a version comes before another.
function isOlder(one, other) {
  const [[, a, before], [, b, after]] = [VERSION.exec(one), VERSION.exec(other)],
    order = compareFields(fields(a), fields(b));
  if (order || before === after) return order < 0;
  return before && after ? compareFields(fields(before), fields(after)) < 0 : !!before;
}
