//! The one place where the rooms are strung together: check, build and validate.
