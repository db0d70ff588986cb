//! Faults of the ledger of releases.

use super::error;
use crate::finding::Code;

/// All of this family.
pub const CODES: &[&Code] = &[&LOST, &MERGE_CONFLICT, &NEWER_TOOL, &OUT_OF_ORDER, &RELEASED_TWICE];

/// A course that was released, without its ledger.
pub static LOST: Code = error(
    "ledger/lost",
    "In de map `releases` staat wat is uitgegeven, maar `releases.toml` is weg. Zonder die lijst weet niemand welke namen \
     vastliggen: een nieuwe uitgave zou het werk van cursisten kunnen kosten. Zet het bestand terug zoals het in git stond. Is \
     dit een kopie waar een nieuwe cursus van komt, verwijder dan ook de map `releases`, en geef de cursus een eigen `id` en `uuid`.",
    "The folder `releases` holds what was released, but `releases.toml` is gone. Without that ledger nobody knows which \
     identifiers are frozen: a new release might cost learners their work. Put the file back as it was in git. If this is a \
     copy that is to become a new course, delete the folder `releases` too, and give the course an `id` and `uuid` of its own.",
);

/// Marks of a merge that nobody settled.
pub static MERGE_CONFLICT: Code = error(
    "ledger/merge-conflict",
    "In `releases.toml` staan nog tekens van een samenvoeging in git. Meestal is op twee branches een uitgave gemaakt. Houd de \
     uitgave die al bij cursisten is, zet het bestand en de map `releases` terug zoals die branch ze had \
     (`git checkout --ours` of `--theirs`), en maak de andere wijzigingen daarna opnieuw tot een uitgave.",
    "`releases.toml` still holds marks of a merge in git. Most often a release was made on two branches. Keep the one that \
     learners have already, put the file and the folder `releases` back as that branch had them (`git checkout --ours` or \
     `--theirs`), and make the other changes a release again afterwards.",
);

/// A ledger of a form that this program does not know.
pub static NEWER_TOOL: Code = error(
    "ledger/newer-tool",
    "Deze lijst van uitgaven is door een nieuwere versie van lespakket geschreven. Deze versie kan niet zien wat vastligt, en \
     zou vaste namen opnieuw kunnen uitgeven; daarom doet zij niets. Werk lespakket bij.",
    "This ledger was written by a newer version of lespakket. This version cannot see what is frozen, and might give \
     identifiers away again; so it does nothing. Update lespakket.",
);

/// Releases that do not follow each other.
pub static OUT_OF_ORDER: Code = error(
    "ledger/out-of-order",
    "Uitgaven staan van oud naar nieuw: elke versie is hoger dan de vorige, en geen datum ligt voor de vorige. Staat het \
     anders, dan is het bestand met de hand veranderd of verkeerd samengevoegd. Zet het terug zoals het in git stond.",
    "Releases stand from old to new: each version is higher than the one before, and no date lies before the last. Where it \
     is otherwise, the file was changed by hand or merged wrongly. Put it back as it was in git.",
);

/// A version or an identifier that stands twice.
pub static RELEASED_TWICE: Code = error(
    "ledger/released-twice",
    "Dit staat twee keer in de lijst van uitgaven. Bij een versie: twee mensen hebben haar uitgegeven, en cursisten kunnen \
     twee verschillende pakketten met hetzelfde nummer hebben. Bij een naam: het is niet te zeggen welke van de twee vastligt.",
    "This stands twice in the ledger. A version: two people released it, and learners may have two different packages of one \
     number. An identifier: nobody can tell which of the two is frozen.",
);
