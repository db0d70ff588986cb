//! Colours of a theme: kept as the author chose them for surfaces, moved to enough contrast where they are text
//! (WCAG 2.2, 1.4.3: 4.5 : 1, also on a paper that is tinted with the colour itself).

/// A colour in sRGB.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Color([u8; 3]);

/// The least contrast of text with what it stands on.
const ENOUGH: f64 = 4.5;
/// The least contrast with bare paper: what is left of it on the strongest tint (15 %) is still enough.
const ON_PAPER: f64 = 5.8;

impl Color {
    /// Reads `#0b5cad` or `#05a`; none for any other form.
    pub fn read(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#')?;
        let full = match digits.len() {
            3 => digits.chars().flat_map(|digit| [digit, digit]).collect(),
            6 => digits.to_owned(),
            _ => return None,
        };
        let number = u32::from_str_radix(&full, 16).ok()?;
        let [_, red, green, blue] = number.to_be_bytes();
        Some(Self([red, green, blue]))
    }

    /// The colour as text on a paper: itself, or moved away from the paper until it can be read.
    pub fn readable_on(self, paper: Self) -> Self {
        let ink = if paper.luminance() > 0.5 { BLACK } else { WHITE };
        let steps = (0..=20).map(|step| self.mix(ink, f64::from(step) / 20.0));
        steps.into_iter().find(|color| color.contrast(paper) >= ON_PAPER).unwrap_or(ink)
    }

    /// The colour of text on this one: white or black, whichever reads better.
    pub fn ink(self) -> Self {
        if WHITE.contrast(self) >= ENOUGH { WHITE } else { BLACK }
    }

    /// The contrast with another, 1–21.
    pub fn contrast(self, other: Self) -> f64 {
        let (a, b) = (self.luminance() + 0.05, other.luminance() + 0.05);
        a.max(b) / a.min(b)
    }

    fn luminance(self) -> f64 {
        let linear = self.0.map(|channel| {
            let channel = f64::from(channel) / 255.0;
            if channel <= 0.040_45 {
                channel / 12.92
            } else {
                ((channel + 0.055) / 1.055).powf(2.4)
            }
        });
        let [red, green, blue] = linear;
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    fn mix(self, other: Self, share: f64) -> Self {
        let mut mixed = self;
        for (channel, goal) in mixed.0.iter_mut().zip(other.0) {
            let value = f64::from(*channel) * (1.0 - share) + f64::from(goal) * share;
            #[allow(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "a mean of two bytes"
            )]
            {
                *channel = value.round() as u8;
            }
        }
        mixed
    }
}

/// White.
pub const WHITE: Color = Color([255; 3]);
/// Black.
pub const BLACK: Color = Color([0; 3]);

impl std::fmt::Display for Color {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let [red, green, blue] = self.0;
        write!(f, "#{red:02x}{green:02x}{blue:02x}")
    }
}
