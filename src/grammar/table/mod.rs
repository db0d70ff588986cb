//! The tables: one file a namespace.

pub mod adlcp_1_2;
pub mod adlcp_2004;
pub mod adlnav;
pub mod adlseq;
pub mod cmi5;
pub mod common_cartridge;
mod common_cartridge_documents;
mod common_cartridge_lom;
mod imscp;
pub mod imscp_1_1_2;
pub mod imscp_1_1_4;
pub mod imsmd;
pub mod imsss;
pub mod lom;
pub mod lom_loose;
pub mod lti;
pub mod qti;
pub mod qti_1_2;
pub mod xml;
