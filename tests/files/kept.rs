//! Texts that wait until they are asked for.

use std::sync::Arc;

use lespakket::files::Kept;

/// A text that is long enough for the disk, and like no other.
fn text(number: usize) -> String {
    format!("{number}: één lange tekst. ").repeat(4096)
}

#[test]
fn every_text_comes_back_from_memory_and_from_the_disk() {
    let spool = Arc::default();
    // 160 texts of about 100 kB: more than a spool keeps in memory.
    let kept: Vec<Kept> = (0..160).map(|number| Kept::new(text(number), &spool)).collect();
    for (number, one) in kept.iter().enumerate() {
        assert_eq!(one.read().unwrap(), text(number));
        assert_eq!(one.len(), text(number).len());
    }
    assert!(Kept::new(String::new(), &spool).is_empty());
    assert_eq!(Kept::new(String::from("kort"), &spool).read().unwrap(), "kort");
}

#[test]
fn a_copy_reads_the_same_after_the_first_is_gone() {
    let spool = Arc::default();
    let full: Vec<Kept> = (0..100).map(|number| Kept::new(text(number), &spool)).collect();
    let copy = full.last().cloned().unwrap();
    drop((full, spool));
    assert_eq!(copy.read().unwrap(), text(99));
}
