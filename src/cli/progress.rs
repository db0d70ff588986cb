//! What is being done, on standard error: only on a terminal, and only when it takes more than a second.

use std::sync::mpsc::{self, Sender};
use std::thread::JoinHandle;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::console::Console;
use super::messages;
use crate::pipeline::Step;

/// How long a command may take before it says what it does.
const PATIENCE: Duration = Duration::from_secs(1);

/// A line that says what is being done; it goes away when this is dropped.
pub struct Progress<'a> {
    console: &'a Console,
    spinner: ProgressBar,
    /// Dropped first, which wakes the thread that waits to show the line.
    done: Option<Sender<()>>,
    waiter: Option<JoinHandle<()>>,
}

impl<'a> Progress<'a> {
    /// Begins; nothing shows yet.
    pub fn start(console: &'a Console) -> Self {
        let spinner = ProgressBar::with_draw_target(None, ProgressDrawTarget::hidden())
            .with_style(ProgressStyle::default_spinner());
        let (done, waiting) = mpsc::channel();
        let later = spinner.clone();
        let waiter = console.is_watched().then(|| {
            std::thread::spawn(move || {
                if waiting
                    .recv_timeout(PATIENCE)
                    .is_err_and(|end| end == mpsc::RecvTimeoutError::Timeout)
                {
                    later.set_draw_target(ProgressDrawTarget::stderr());
                    later.enable_steady_tick(Duration::from_millis(100));
                }
            })
        });
        Self { console, spinner, done: Some(done), waiter }
    }

    /// Says what is done from now on.
    pub fn step(&self, step: &Step) {
        let words = messages::step(step);
        self.spinner.set_message(words.in_language(self.console.language).to_owned());
        self.console.detail(&words);
    }
}

impl Drop for Progress<'_> {
    fn drop(&mut self) {
        drop(self.done.take());
        if let Some(waiter) = self.waiter.take() {
            // A thread that cannot be joined has nothing more to show.
            let _ = waiter.join();
        }
        self.spinner.finish_and_clear();
    }
}
