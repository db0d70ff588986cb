//! The engine of rules, and the rule families that are tied to no one format.
