// A data model as a table, shared by both strict players: which elements there are, who may read and write them, and what they take.

/** An element that takes any value that `check` finds no fault in. `check` returns a fault or nothing. */
export const open = (check) => ({ read: true, write: true, check });
/** An element that the LMS fills in. */
export const readOnly = () => ({ read: true, write: false });
/** An element that only the content knows. */
export const writeOnly = (check) => ({ read: false, write: true, check });

/** A value of a fixed list. */
export const oneOf =
  (...words) =>
  (value) =>
    words.includes(value) ? null : `not one of ${words.join(", ")}`;
/** At most so many UTF-16 units. */
export const text = (most) => (value) => (value.length <= most ? null : `${value.length} characters, at most ${most}`);
/** A value of a form. */
export const form = (pattern, name) => (value) => (pattern.test(value) ? null : `not ${name}`);
/** A number of a form, between two bounds. */
export const between = (least, most, pattern, name) => (value) =>
  !pattern.test(value)
    ? `not ${name}`
    : Number(value) < least || Number(value) > most
      ? `not from ${least} to ${most}`
      : null;

/** `cmi.interactions.3.objectives.0.id` → the element of the table, with the collections and indexes that it stands in. */
export function locate(name, table) {
  const indexes = [];
  const key = name.replace(/\.(0|[1-9]\d*)(?=\.)/g, (_, index) => (indexes.push(Number(index)), ".n"));
  const collections = [];
  let path = "";
  let next = 0;
  for (const part of key.split(".")) {
    if (part === "n") {
      collections.push({ path, index: indexes[next] });
      path += `.${indexes[next++]}`;
    } else path += path ? `.${part}` : part;
  }
  return { key, element: table[key], collections };
}

/** How many members a collection has. */
export function count(data, collection) {
  const members = Object.keys(data)
    .filter((name) => name.startsWith(`${collection}.`))
    .map((name) => Number(name.slice(collection.length + 1).split(".")[0]));
  return members.length ? Math.max(...members) + 1 : 0;
}
