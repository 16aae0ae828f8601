use super::{
    Arrow, page,
    register::arrows_from,
    situations::{Situation, rules, situations},
};
use crate::journeys::{
    AccountId,
    register::{Facts, InvitationFacts, Invited, Link, Registration},
};
use std::collections::BTreeSet;
use voordeur_contract::{CompanyId, EmailAddress, IdError, ParsedRegisterAnswer as Answer, UserId};

/// Accepting an invitation as a page in Markdown with a Mermaid diagram.
pub fn invitation_diagram() -> String {
    let about = [
        "Generated from the journey itself by `voordeur-auth-api diagram invitation`: every answer was tried in every state, by a",
        "link that works, for an address without an account and for one that has one, logged in or not. It is a registration that",
        "begins with the token of a mailed link. An arrow names the answer and, in brackets, the problem it is answered with. A",
        "link that no longer works is answered with `invitation-over` or `invitation-expired` at every step; it is drawn at the",
        "first. Not drawn: `more-time` and `return-to`, as while registering.",
    ];
    page("Accepting an invitation", &about, &["invitation"], &arrows(), &["invitation_accepted"])
}

/// Every arrow there is.
fn arrows() -> BTreeSet<Arrow> {
    match (invited(), found()) {
        (Ok(begin), [works, ..]) => {
            let by_link = |mut it: Situation| {
                it.facts.invitation = Some(works.clone());
                it
            };
            let mut all: Vec<_> = situations().into_iter().map(by_link).collect();
            let like = all.first().map(|first| (first.facts.clone(), first.at));
            all.extend(like.into_iter().flat_map(|(facts, at)| {
                found().map(|invitation| Situation {
                    name: "accept-invitation",
                    answer: Answer::AcceptInvitation,
                    facts: Facts { invitation: Some(invitation), ..facts.clone() },
                    at,
                })
            }));
            arrows_from(begin, &all, &rules())
        }
        (Err(_), _) => BTreeSet::new(),
    }
}

/// How it may stand with the link and the address.
fn found() -> [InvitationFacts; 6] {
    let account = Some(AccountId("account".to_owned()));
    let works = InvitationFacts { link: Link::Works, account: None, is_user: false, session_of: None };
    let has_account = InvitationFacts { account: account.clone(), ..works.clone() };
    let logged_in = InvitationFacts { session_of: account, ..has_account.clone() };
    [
        works.clone(),
        has_account,
        logged_in.clone(),
        InvitationFacts { is_user: true, ..logged_in },
        InvitationFacts { link: Link::Expired, ..works.clone() },
        InvitationFacts { link: Link::Over, ..works },
    ]
}

fn invited() -> Result<Registration, IdError> {
    let invited = Invited {
        company: CompanyId::parse("00000000-0000-4000-8000-000000000001")?,
        company_name: "Voorbeeld Transport B.V.".to_owned(),
        user: UserId::parse("00000000-0000-4000-8000-000000000002")?,
        name: "Sam Peeters".to_owned(),
        mobile: None,
        token: "token".to_owned(),
        has_account: false,
        accepted: false,
    };
    let email = EmailAddress::parse("sam@example.com").map_err(|_| IdError)?;
    Ok(Registration::invited(invited, &email))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_in_the_documentation_is_up_to_date() {
        let page = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/journeys/invitation.md");
        let checked_in = std::fs::read_to_string(page).unwrap_or_default();
        assert_eq!(
            checked_in,
            invitation_diagram(),
            "write it anew: voordeur-auth-api diagram invitation > docs/journeys/invitation.md"
        );
    }

    #[test]
    fn nothing_leads_to_the_end_but_the_last_proof_or_an_account_that_is_there() {
        let arrows = arrows();
        let into = arrows.iter().filter(|(_, to, _)| to == "invitation_accepted");
        let into: Vec<_> = into.map(|(from, _, label)| [from.as_str(), label.as_str()]).collect();
        assert_eq!(
            into,
            [
                ["invitation", "accept-invitation"],
                ["mobile_code", "code"],
                ["recovery_codes", "recovery-codes-saved"]
            ]
        );
    }
}
