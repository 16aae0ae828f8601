//! The design system: one component a file, its style in `style/components/`.
//!
//! Texts come in as strings that are ready to be shown; what every screen says alike (back, show, one moment)
//! the components take from `locales/*/common.ftl` themselves. Fields are uncontrolled: they have a `name` and
//! the form reads them when it is sent.

mod action_button;
mod annotated_document;
mod arrival;
mod arrived;
mod aside;
mod breakable;
mod check_box;
mod code_field;
mod contact_panel;
mod contacts;
mod copy_button;
mod countdown;
mod details;
mod drawing;
mod error_summary;
mod field;
mod help_desk;
mod language_menu;
mod notice;
mod opening_hours;
mod page_frame;
mod page_loading;
mod password_field;
mod printed_code_field;
mod qr_code;
mod radios;
#[cfg(feature = "preview")]
pub(crate) mod samples;
mod scene;
mod screen;
mod status;
mod step_form;
mod submit_button;
mod summary_list;
mod text_area;
mod text_field;
mod ticking;
mod time_limit;
mod waiting;

pub(crate) use action_button::ActionButton;
pub(crate) use annotated_document::{AnnotatedDocument, AnnotatedDocuments};
pub(crate) use arrived::Arrived;
pub(crate) use aside::Aside;
pub(crate) use check_box::CheckBox;
pub(crate) use code_field::CodeField;
pub(crate) use contact_panel::ContactPanel;
pub(crate) use contacts::Contacts;
pub(crate) use copy_button::CopyButton;
pub(crate) use countdown::Countdown;
pub(crate) use details::Details;
pub(crate) use drawing::Drawing;
pub(crate) use error_summary::ErrorItem;
pub(crate) use notice::{Notice, NoticeKind};
pub(crate) use page_frame::PageFrame;
pub(crate) use password_field::PasswordField;
pub(crate) use printed_code_field::PrintedCodeField;
pub(crate) use qr_code::QrCode;
pub(crate) use radios::{RadioOption, Radios};
pub(crate) use scene::Scene;
pub(crate) use screen::{HEADING, Progress, Screen, focus_soon};
pub(crate) use status::Status;
pub(crate) use step_form::StepForm;
pub(crate) use submit_button::SubmitButton;
pub(crate) use summary_list::{Answered, Answers, SummaryItem, SummaryList};
pub(crate) use text_area::TextArea;
pub(crate) use text_field::TextField;
pub(crate) use time_limit::TimeLimit;
