//! The only place that touches the browser's own interfaces.
//!
//! Nothing here runs on the machine that prerenders: call it from effects and event handlers only.

pub(crate) mod broadcast;
pub(crate) mod chosen;
pub(crate) mod clipboard;
pub(crate) mod clock;
pub(crate) mod dialog;
pub(crate) mod digest;
pub(crate) mod file;
pub(crate) mod form;
pub(crate) mod last_focus;
pub(crate) mod mailed_link;
pub(crate) mod one_time_code;
pub(crate) mod page;
pub(crate) mod pause;
pub(crate) mod storage;
pub(crate) mod typed;
pub(crate) mod writing;

pub(crate) use page::{focus, set_title};
