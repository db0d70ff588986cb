//! Rules over the SCOs of a package.
