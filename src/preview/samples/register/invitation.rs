//! An invitation: its link, the invitation itself, and the end; and that of a second factor that is set up anew.

use super::{nothing, problem, quiet, refused, sample, under_way};
use crate::{
    preview::Sample,
    register::{
        Exchange,
        steps::{
            invitation::Invitation, invitation_accepted::InvitationAccepted, invitation_link::InvitationLink,
            second_factor_set_up::SecondFactorSetUp,
        },
    },
};
use leptos::prelude::*;
use voordeur_contract::{ProblemType, RegisterStep};

pub(in crate::preview::samples) const LINK: [Sample; 5] = [
    sample("register-invitation-link", "opening", || link(under_way(), false)),
    sample("register-invitation-link", "lost", || link(quiet(), true)),
    sample("register-invitation-link", "over", || refused_link(ProblemType::InvitationOver)),
    sample("register-invitation-link", "expired", || refused_link(ProblemType::InvitationExpired)),
    sample("register-invitation-link", "unavailable", || refused_link(ProblemType::Unavailable)),
];

pub(in crate::preview::samples) const INVITATION: [Sample; 5] = [
    sample("register-invitation", "new", || invitation(quiet(), false)),
    sample("register-invitation", "under-way", || invitation(under_way(), false)),
    sample("register-invitation", "account", || invitation(quiet(), true)),
    sample("register-invitation", "log-in-first", || refused_invitation(ProblemType::NotLoggedIn)),
    sample("register-invitation", "already-user", || refused_invitation(ProblemType::AlreadyUser)),
];

pub(in crate::preview::samples) const ACCEPTED: [Sample; 1] =
    [sample("register-invitation-accepted", "page", || {
        view! { <InvitationAccepted company=company()/> }.into_any()
    })];

pub(in crate::preview::samples) const RENEWED: [Sample; 1] =
    [sample("register-second-factor-set-up", "page", || view! { <SecondFactorSetUp/> }.into_any())];

fn company() -> String {
    "Voorbeeld Transport B.V.".to_owned()
}

fn step() -> RegisterStep {
    let (name, email) = (String::new(), String::new());
    RegisterStep::Invitation { company: company(), name, email, has_account: true }
}

fn link(exchange: Exchange, lost: bool) -> AnyView {
    view! { <InvitationLink exchange lost=Signal::stored(lost) on_retry=nothing()/> }.into_any()
}

fn refused_link(why: ProblemType) -> AnyView {
    link(refused(&step(), problem(why)), false)
}

fn invitation(exchange: Exchange, has_account: bool) -> AnyView {
    let (name, email) = ("Sam Peeters".to_owned(), "sam.peeters@example.com".to_owned());
    view! { <Invitation exchange company=company() name email has_account/> }.into_any()
}

fn refused_invitation(why: ProblemType) -> AnyView {
    invitation(refused(&step(), problem(why)), true)
}
