//! The Content-Security-Policy of a document: nothing but the package's own files, and a video host where a page has
//! such a video.

use crate::course::VideoSource;

/// What every document may load.
const OWN: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; \
    media-src 'self'; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; \
    frame-src 'self'";

/// Video hosts that a page frames after a click.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Hosts {
    you_tube: bool,
    vimeo: bool,
}

impl Hosts {
    /// Adds the host of a video.
    pub fn add(&mut self, source: &VideoSource) {
        match source {
            VideoSource::YouTube(_) => self.you_tube = true,
            VideoSource::Vimeo(_) => self.vimeo = true,
            VideoSource::File(_) | VideoSource::Find(_) => {}
        }
    }

    /// The policy of a document with these hosts.
    pub fn policy(self) -> String {
        let mut policy = String::from(OWN);
        if self.you_tube {
            policy.push_str(" https://www.youtube-nocookie.com");
        }
        if self.vimeo {
            policy.push_str(" https://player.vimeo.com");
        }
        policy
    }
}
