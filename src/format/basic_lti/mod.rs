//! Links to LTI 1 tools, alone or in a cartridge: what both formats judge them by.

pub mod rules;
