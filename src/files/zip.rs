//! Archives: a tree of files as one zip, written in the order of its paths, and read back.
