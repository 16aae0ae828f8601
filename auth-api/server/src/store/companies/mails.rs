//! How many mails go to addresses that administrators type: so many an administrator in an hour, and a company in a day. Both are
//! counted under the company's lock, so that many at once are counted as many.

use super::super::{Store, StoreError, counters};
use crate::{
    companies::{CompanyRules, MailsLeft},
    journeys::{AccountId, later},
};
use jiff::{SignedDuration, Timestamp};
use sqlx::AnyConnection;
use voordeur_contract::CompanyId;

const AN_HOUR: SignedDuration = SignedDuration::from_hours(1);
const A_DAY: SignedDuration = SignedDuration::from_hours(24);

/// What is counted: under which name, how many may go, and for how long they count.
struct Counter {
    name: String,
    allowed: u32,
    window: SignedDuration,
}

impl Store {
    /// How many more may go.
    pub(super) async fn mails_left(
        &self,
        transaction: &mut AnyConnection,
        (company, account): (&CompanyId, &AccountId),
        rules: &CompanyRules,
        now: Timestamp,
    ) -> Result<MailsLeft, StoreError> {
        let mut fewest = MailsLeft { left: u32::MAX, more_at: now };
        for Counter { name, allowed, window } in self.mail_counters(company, account, rules) {
            let counted = counters::counted(&mut *transaction, &name, now).await?;
            let (count, more_at) = counted.unwrap_or((0, later(now, window)));
            let left = allowed.saturating_sub(count);
            if (left, fewest.more_at) < (fewest.left, more_at) {
                fewest = MailsLeft { left, more_at };
            }
        }
        Ok(fewest)
    }

    /// So many go.
    pub(super) async fn count_mails(
        &self,
        transaction: &mut AnyConnection,
        (company, account): (&CompanyId, &AccountId),
        (mails, rules): (u32, &CompanyRules),
        now: Timestamp,
    ) -> Result<(), StoreError> {
        if mails == 0 {
            return Ok(());
        }
        for Counter { name, window, .. } in self.mail_counters(company, account, rules) {
            counters::add(transaction, &name, (mails, window), now).await?;
        }
        Ok(())
    }

    fn mail_counters(&self, company: &CompanyId, account: &AccountId, rules: &CompanyRules) -> [Counter; 2] {
        let companies = &rules.companies;
        let of_one = [company.as_str(), " ", &account.0].concat();
        let counter = |what, subject: &str, allowed, window| Counter {
            name: self.key.counter_name(what, subject),
            allowed,
            window,
        };
        [
            counter("mails-administrator", &of_one, companies.mails_per_administrator_per_hour, AN_HOUR),
            counter("mails-company", company.as_str(), companies.mails_per_company_per_day, A_DAY),
        ]
    }
}
