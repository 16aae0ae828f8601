use voordeur_contract::Activity;

/// The id of what an activity is called: what `Who` did to `Whom`.
pub(super) const fn activity_label(activity: Activity) -> &'static str {
    match activity {
        Activity::LoggedIn => "company-activity-logged-in",
        Activity::Invited => "company-activity-invited",
        Activity::InvitationResent => "company-activity-invitation-resent",
        Activity::InvitationWithdrawn => "company-activity-invitation-withdrawn",
        Activity::InvitationAccepted => "company-activity-invitation-accepted",
        Activity::NameChanged => "company-activity-name-changed",
        Activity::NewEmailAsked => "company-activity-new-email-asked",
        Activity::EmailChanged => "company-activity-email-changed",
        Activity::NewMobileAsked => "company-activity-new-mobile-asked",
        Activity::MobileChanged => "company-activity-mobile-changed",
        Activity::NewMobileDeclined => "company-activity-new-mobile-declined",
        Activity::RoleChanged => "company-activity-role-changed",
        Activity::AuthorisationsChanged => "company-activity-authorisations-changed",
        Activity::AuthorisedAgain => "company-activity-authorised-again",
        Activity::Blocked => "company-activity-blocked",
        Activity::Unblocked => "company-activity-unblocked",
        Activity::SecondFactorReset => "company-activity-second-factor-reset",
        Activity::SecondFactorSetUp => "company-activity-second-factor-set-up",
        Activity::SessionsEnded => "company-activity-sessions-ended",
        Activity::Removed => "company-activity-removed",
        Activity::Undone => "company-activity-undone",
    }
}
