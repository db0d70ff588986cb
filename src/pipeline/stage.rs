//! From packages in memory to the disk: begun while pages are made, written while they are judged, and put in their places
//! only when all of them are good.

use std::path::PathBuf;
use std::{panic, thread};

use rayon::prelude::*;

use super::build::{Made, Order, Place, Product};
use super::{Error, Step, Watch};
use crate::files::zip::{self, Begun, EntryDate, Staged};
use crate::files::{Blob, Files};
use crate::finding::Findings;

/// How many packages are begun before their pages are there: each holds some memory, and they share one disk.
const MOST_BEGUN: usize = 4;

/// Begins to write the media of packages, beside their places; `already` is how many others were begun. In which order a
/// package is written does not depend on whether it was begun here.
pub(super) fn begin(
    places: &[Place],
    date: EntryDate,
    order: &Order,
    already: usize,
) -> Vec<Option<Begun>> {
    let begin = |(number, place): (usize, &Place)| {
        let is_begun = already + number < MOST_BEGUN && !place.leading.is_empty();
        let begin = || zip::begin(place.leading.clone(), date, &beside(place, order), order.digest);
        is_begun.then(begin)
    };
    places.iter().enumerate().map(begin).collect()
}

/// The path beside which a package is written.
fn beside(place: &Place, order: &Order) -> PathBuf {
    let aside = order.aside.zip(place.path.file_name()).map(|(aside, name)| aside.join(name));
    aside.unwrap_or_else(|| place.path.clone())
}

/// Judges the packages, and brings them to the disk: there they wait for the judgement beside their place.
pub(super) fn judge_and_stage(
    made: Vec<Made>,
    begun: Vec<Option<Begun>>,
    date: EntryDate,
    order: &Order,
    watch: Watch,
) -> (Vec<Product>, Result<Vec<Staged>, Error>) {
    let judge = || made.par_iter().map(|one| one.judge(order.lms)).collect::<Vec<_>>();
    let (found, staged) = if streams(&made) {
        thread::scope(|scope| {
            // A thread of its own, since it waits for the disk while the pool judges.
            let staging = scope.spawn(|| stage(&made, begun, date, order, watch));
            let found = judge();
            (found, staging.join().unwrap_or_else(|cause| panic::resume_unwind(cause)))
        })
    } else {
        let found = judge();
        let refused = found.iter().any(Findings::has_errors);
        let staged = if refused { Ok(Vec::new()) } else { stage(&made, begun, date, order, watch) };
        (found, staged)
    };
    (made.into_iter().zip(found).map(|(one, found)| one.judged(found)).collect(), staged)
}

/// Whether so much is still on the disk that writing takes longer than judging. Where it does not, doing both at a time
/// would only take more memory.
fn streams(made: &[Made]) -> bool {
    const MUCH: u64 = 16 << 20;
    let files =
        made.iter().filter_map(|one| one.package.as_ref()).flat_map(|one| one.files.values());
    let media = files.filter(|blob| matches!(blob, Blob::Disk { .. }));
    media.map(Blob::len).sum::<u64>() >= MUCH
}

/// Writes every package, none of them in its place yet. Those of a format that could not be made are refused anyway.
fn stage(
    made: &[Made],
    begun: Vec<Option<Begun>>,
    date: EntryDate,
    order: &Order,
    watch: Watch,
) -> Result<Vec<Staged>, Error> {
    if made.iter().any(|one| one.findings.has_errors()) {
        return Ok(Vec::new());
    }
    let stage = |(one, begun): (&Made, Option<Begun>)| {
        watch(Step::Write(one.place.format.id));
        let none = Files::new();
        let files = one.package.as_ref().map_or(&none, |package| &package.files);
        let (path, leading) = (beside(&one.place, order), &one.place.leading);
        let staged = match begun {
            Some(begun) => begun.finish(files),
            None if leading.is_empty() => zip::stage(files, date, &path, order.digest),
            None => zip::begin(leading.clone(), date, &path, order.digest).finish(files),
        };
        Ok(staged?)
    };
    made.iter().zip(begun).map(stage).collect()
}

/// Puts the packages in their places.
pub(super) fn put(packages: &mut [Product], staged: Vec<Staged>) -> Result<(), Error> {
    for (package, staged) in packages.iter_mut().zip(staged) {
        package.written = Some(staged.put()?);
    }
    Ok(())
}
