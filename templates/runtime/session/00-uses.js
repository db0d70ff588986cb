// What this part takes from the core.

const { bag, round, hash, decimal, reaches, REQUIRED, FINAL, REVEALED, OPEN, DROPPED, STARTED, PASSED, OVER, SEEN, DONE, NEEDED } = window.lespakket;
