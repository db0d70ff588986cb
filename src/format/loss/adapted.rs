//! What a package that is made for one LMS leaves out for it.

use std::borrow::Cow;

use crate::finding::Doc;
use crate::format::Order;
use crate::package::{FormatId, Loss};

const TITLE: (Doc, Doc) = (
    Doc {
        nl: "een titel is langer dan deze leeromgeving aanneemt",
        en: "a title is longer than this LMS takes",
    },
    Doc {
        nl: "in de leeromgeving eindigt hij op `…`; de cursus zelf toont hem heel",
        en: "it ends in `…` in the LMS; the course itself shows all of it",
    },
);

const FAILED: (Doc, Doc) = (
    Doc {
        nl: "deze leeromgeving maakt van een gemelde onvoldoende poging een 0",
        en: "this LMS turns a try that is reported as failed into a score of 0",
    },
    Doc {
        nl: "een onvoldoende poging wordt als onvoltooid gemeld, met haar score",
        en: "a failed try is reported as incomplete, with its score",
    },
);

/// What the adaptation to the LMS of an order costs; nothing where none is named.
pub(super) fn losses(format: FormatId, order: &Order) -> Vec<Loss> {
    let loss = |(what, instead)| Loss { format, item: None, what, instead };
    let failed = order.failed() != order.course.scorm.failed;
    let title = is_shortened(order);
    title.then(|| loss(TITLE)).into_iter().chain(failed.then(|| loss(FAILED))).collect()
}

fn is_shortened(order: &Order) -> bool {
    let course = order.course;
    let parts = course.pages().flat_map(|(unit, page)| [&unit.title, &page.title]);
    let mut titles = std::iter::once(&course.title).chain(parts);
    titles.any(|title| matches!(order.title(title), Cow::Owned(_)))
}
