// What this part takes from the core.

const { bag, round, hash, own, counted, reaches, REQUIRED, FINAL, REVEALED, PASSED, OVER, SEEN, DONE, NEEDED } =
  window.lespakket;
