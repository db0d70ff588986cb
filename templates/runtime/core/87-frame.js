// A page in a frame: what keeps its session is around it.

lespakket.outer = () => {
  try {
    return parent !== window && parent.lespakket.session ? parent.lespakket : null;
  } catch (_) {
    return null;
  }
};
