//! The companies that everybody may try looking after colleagues with. Development mode only.

mod people;

use super::{AUTHENTICATOR_SECRET, PASSWORD, SAMPLES, SamplesError, id};
use crate::{
    companies::{AdministratorsBlock, Company, SentInvitation, User},
    http::Services,
    journeys::{AccountId, Standing, earlier, later},
    secrets::{AuthenticatorSecret, Token},
    store::StoredAccount,
};
use jiff::{SignedDuration, Timestamp};
use people::{Colleague, colleague};
use voordeur_contract::{CompanyId, EmailAddress, Language, Password, Role, UserId, UserStatus};

/// Who administers the first company: one of the sample accounts, by its place in [`SAMPLES`].
const ADMINISTRATOR: usize = 5;

/// So many users the first company has unless it is said.
const USERS: u32 = 25;

/// The same where the number of accounts is limited: some are left.
const USERS_OF_LIMITED: u32 = 3;

/// The first company; its administrator is `administrator@example.com`.
pub const FIRST: &str = "00000000-0000-4000-b000-000000000001";

/// The second company: the administrator of the first is a plain user there.
pub const SECOND: &str = "00000000-0000-4000-b000-000000000002";

/// Writes the sample companies, where the portal has companies; the first gets so many users, as far as it may have them.
/// Those that are there already are left as they are.
///
/// # Errors
/// When the store does not take them.
pub async fn write(services: &Services, users: Option<u32>) -> Result<(), SamplesError> {
    let Some(rules) = &services.companies else { return Ok(()) };
    let usual = if rules.companies.accounts.is_some() { USERS_OF_LIMITED } else { USERS };
    let users = users.unwrap_or(usual).min(rules.companies.accounts.unwrap_or(u32::MAX));
    let writer = Writer {
        services,
        hash: services.passwords.hash(&Password::parse_new(PASSWORD)?).await?,
        now: services.clock.now(),
    };
    let first = company(FIRST, "Voorbeeld Transport B.V.", "90000001")?;
    writer.write(&first, 1, (0..users).map(first_company)).await?;
    let second = company(SECOND, "Tweede Voorbeeld B.V.", "90000002")?;
    writer.write(&second, 2, [boss(), administrator(Role::User)].into_iter()).await
}

fn company(id: &str, name: &str, number: &str) -> Result<Company, SamplesError> {
    Ok(Company { id: CompanyId::parse(id)?, name: name.to_owned(), number: number.to_owned() })
}

fn first_company(number: u32) -> Colleague {
    if number == 0 { administrator(Role::Administrator) } else { colleague(number) }
}

/// Who administers the first company.
fn administrator(role: Role) -> Colleague {
    let sample = SAMPLES.get(ADMINISTRATOR - 1);
    Colleague {
        account: Some(id(ADMINISTRATOR)),
        name: sample.map_or("", |sample| sample.name).to_owned(),
        email: sample.map_or("", |sample| sample.email).to_owned(),
        mobile: sample.and_then(|sample| sample.mobile).unwrap_or_default().to_owned(),
        role,
        status: UserStatus::Active,
        authenticator: false,
    }
}

/// Who administers the second.
fn boss() -> Colleague {
    Colleague {
        account: None,
        name: "Quirine de Graaf".to_owned(),
        email: "other-administrator@example.com".to_owned(),
        mobile: "+32460000006".to_owned(),
        role: Role::Administrator,
        status: UserStatus::Active,
        authenticator: false,
    }
}

struct Writer<'a> {
    services: &'a Services,
    hash: String,
    now: Timestamp,
}

impl Writer<'_> {
    async fn write(
        &self,
        company: &Company,
        number: u32,
        colleagues: impl Iterator<Item = Colleague>,
    ) -> Result<(), SamplesError> {
        let (mut users, mut accounts) = (Vec::new(), Vec::new());
        for (colleague, place) in colleagues.zip(0_u32..) {
            let name = |kind: char| format!("00000000-0000-4000-{kind}000-{number:04}{place:08}");
            let own = AccountId(name('9'));
            if colleague.account.is_none() && colleague.has_account() {
                accounts.push(self.account(&own, &colleague)?);
            }
            let account = colleague.account.clone().unwrap_or(own);
            users.push(self.user(UserId::parse(&name('a'))?, account, &colleague, place)?);
        }
        self.services.store.add_company(company, &users, &accounts).await?;
        Ok(())
    }

    fn account(&self, id: &AccountId, colleague: &Colleague) -> Result<StoredAccount, SamplesError> {
        let secret = colleague.authenticator.then(|| AuthenticatorSecret::from_base32(AUTHENTICATOR_SECRET));
        Ok(StoredAccount {
            id: id.clone(),
            email: EmailAddress::parse(&colleague.email)?,
            name: colleague.name.clone(),
            language: Language::En,
            person: None,
            mobile: (!colleague.authenticator).then(|| colleague.mobile.clone()),
            sms_is_factor: !colleague.authenticator,
            password_hash: self.hash.clone(),
            authenticator: secret.transpose()?,
            renewal: None,
            standing: Standing::default(),
            revision: 1,
        })
    }

    fn user(
        &self,
        id: UserId,
        account: AccountId,
        colleague: &Colleague,
        place: u32,
    ) -> Result<User, SamplesError> {
        let ago = |hours: u32| earlier(self.now, SignedDuration::from_hours(i64::from(hours)));
        let (status, has_account) = (colleague.status, colleague.has_account());
        let mut authorisations =
            self.services.companies.iter().flat_map(|rules| rules.companies.authorisations.clone());
        Ok(User {
            id,
            account: has_account.then_some(account),
            name: colleague.name.clone(),
            email: EmailAddress::parse(&colleague.email)?,
            mobile: Some(colleague.mobile.clone()),
            language: Language::En,
            role: colleague.role,
            authorisations: authorisations.by_ref().take(1 + place as usize % 2).collect(),
            invitation: (!has_account).then(|| self.invitation(status)),
            activated_at: has_account.then(|| ago(1000)),
            block: (status == UserStatus::Blocked).then(|| AdministratorsBlock {
                at: ago(30),
                reason: "Long leave".to_owned(),
                by: "Ada Willems".to_owned(),
            }),
            last_log_in_at: colleague.has_logged_in().then(|| ago(1 + place * 7 % 900)),
            new_email: None,
            new_mobile: None,
            removed_at: None,
            undo: None,
            newest_act: None,
            revision: 1,
        })
    }

    fn invitation(&self, status: UserStatus) -> SentInvitation {
        let sent_at = match status {
            UserStatus::Invited => earlier(self.now, SignedDuration::from_hours(2)),
            _ => earlier(self.now, SignedDuration::from_hours(24 * 20)),
        };
        let rules = self.services.companies.as_ref();
        SentInvitation {
            sent_at,
            expires_at: rules.map_or_else(
                || later(sent_at, SignedDuration::from_hours(24)),
                |rules| rules.link_expires_at(sent_at),
            ),
            token: Token::generate(&self.services.random).hash().as_str().to_owned(),
        }
    }
}
