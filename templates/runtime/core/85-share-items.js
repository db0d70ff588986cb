// What questions and the results take too; a page that is a SCO of its own has its questions in the same function.

Object.assign(lespakket, {
  isOpen,
  reaches,
  later,
  FINAL,
  REVEALED,
  STARTED,
  PASSED,
  OVER,
  one,
  action,
  number,
  percent,
  counting,
  hidden,
  show,
  focusOn,
  announce,
  dim,
  pageUrl,
});
