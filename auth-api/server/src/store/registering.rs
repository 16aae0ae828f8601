//! What a registration wants done outside itself.

use super::{
    Allowance, CompanyEntry, LetterAllowances, Store, StoreError, StoredAccount, StoredEffect, TurnContext,
    browsers, columns::milliseconds, companies, counters, journeys, recovery_codes, sessions, standing,
};
use crate::{
    journeys::{
        self as pure, AccountId, Standing,
        register::{Effect, NewAccount},
    },
    secrets::AuthenticatorSecret,
};
use jiff::Timestamp;
use sqlx::AnyConnection;
use voordeur_contract::{Activity, CompanyId, EmailAddress, JourneyId, SecondFactor};

/// The names of the counters of letters to a person.
const LETTERS_OF_YEAR: &str = "letters-person";
const LETTERS_OF_LATE: &str = "letters-person-lately";

impl StoredEffect for Effect {
    fn common(&self) -> Option<&pure::Effect> {
        match self {
            Self::Common(common) => Some(common),
            _ => None,
        }
    }

    fn company_entry(&self, context: &TurnContext) -> Option<CompanyEntry> {
        match self {
            Self::AcceptInvitation { invited, account, .. } => {
                Some(companies::accepted(invited, account, context))
            }
            Self::Note { account, within, activity } => {
                Some(companies::noted(account, within, *activity, context))
            }
            _ => None,
        }
    }

    fn activity(&self) -> Option<Activity> {
        match self {
            Self::AcceptInvitation { .. } => Some(Activity::InvitationAccepted),
            Self::Note { activity, .. } => Some(*activity),
            _ => None,
        }
    }

    fn companies_of(&self) -> Option<&AccountId> {
        match self {
            Self::Common(common) => common.companies_of(),
            Self::RenewSecondFactors { account, .. } | Self::AcceptInvitation { account, .. } => {
                Some(account)
            }
            _ => None,
        }
    }

    fn company(&self) -> Option<&CompanyId> {
        match self {
            Self::AcceptInvitation { invited, .. } => Some(&invited.company),
            _ => None,
        }
    }

    async fn carry_out(
        &self,
        store: &Store,
        transaction: &mut AnyConnection,
        journey: &JourneyId,
        context: &TurnContext,
    ) -> Result<(), StoreError> {
        let counted = &context.counters;
        match self {
            Self::Common(_) | Self::Note { .. } => Ok(()),
            Self::KeepReference(reference) => journeys::keep_reference(transaction, journey, reference).await,
            Self::CountCode => count(transaction, counted.codes.as_ref(), context.now).await,
            Self::CountWrongCode => count(transaction, counted.wrong_codes.as_ref(), context.now).await,
            Self::CountFailedTry => count(transaction, counted.failed_tries.as_ref(), context.now).await,
            Self::CountLetter { person } => {
                let allowances = counted.letters.ok_or(StoreError::Outdated)?;
                for (name, allowance) in store.letter_counters(person, allowances) {
                    counters::count_or_refuse(transaction, &name, allowance, context.now).await?;
                }
                Ok(())
            }
            Self::CreateAccount(new) => store.create_account(transaction, new, context).await,
            Self::ReplaceAccount { account, with } => {
                store.give_other_proofs(transaction, account, with, context).await
            }
            Self::RenewSecondFactors { account, with, standing } => {
                store.renew_second_factors(transaction, account, (with, standing), context).await
            }
            Self::AcceptInvitation { invited, account, with_session } => {
                companies::accept_invitation(transaction, invited, (account, *with_session), context).await
            }
            Self::EndSessions { account } => {
                sessions::end_sessions_of(transaction, account).await.map(|_| ())
            }
        }
    }
}

/// An effect whose counter nobody named was decided on other facts than those that were gathered.
pub(super) async fn count(
    transaction: &mut AnyConnection,
    counter: Option<&(String, Allowance)>,
    now: Timestamp,
) -> Result<(), StoreError> {
    let (name, allowance) = counter.ok_or(StoreError::Outdated)?;
    counters::count_or_refuse(transaction, name, *allowance, now).await
}

impl Store {
    /// How many letters went to this person within a year.
    ///
    /// # Errors
    /// When the store cannot be asked.
    pub async fn letters_sent(&self, person: &str, now: Timestamp) -> Result<u32, StoreError> {
        let counted = self.counted(&self.key.counter_name(LETTERS_OF_YEAR, person), now).await?;
        Ok(counted.map_or(0, |(count, _)| count))
    }

    /// Enough letters went to this person: from when on another may go. `None`: now.
    ///
    /// # Errors
    /// When the store cannot be asked.
    pub async fn no_letter_before(
        &self,
        person: &str,
        allowances: LetterAllowances,
        now: Timestamp,
    ) -> Result<Option<Timestamp>, StoreError> {
        let mut last = None;
        for (name, allowance) in self.letter_counters(person, allowances) {
            last = last.max(self.next_free(&name, allowance, now).await?);
        }
        Ok(last)
    }

    fn letter_counters(&self, person: &str, allowances: LetterAllowances) -> [(String, Allowance); 2] {
        let LetterAllowances { year, wait } = allowances;
        [(LETTERS_OF_YEAR, year), (LETTERS_OF_LATE, wait)]
            .map(|(counter, allowance)| (self.key.counter_name(counter, person), allowance))
    }

    async fn create_account(
        &self,
        transaction: &mut AnyConnection,
        new: &NewAccount,
        context: &TurnContext,
    ) -> Result<(), StoreError> {
        let account = stored(new, Standing::default(), 1)?;
        if !self.insert_account(transaction, &account).await? {
            return Err(StoreError::Outdated);
        }
        keep_beside(transaction, new, context).await
    }

    /// What happened to the account before stays with it; what it was opened with does not.
    async fn give_other_proofs(
        &self,
        transaction: &mut AnyConnection,
        account: &AccountId,
        with: &NewAccount,
        context: &TurnContext,
    ) -> Result<(), StoreError> {
        let decided_on = context.account_revision.ok_or(StoreError::Outdated)?;
        let standing = standing::of(transaction, account, decided_on).await?;
        self.replace_account(transaction, &stored(with, standing, decided_on)?).await?;
        browsers::forget_all_of(transaction, account).await?;
        keep_beside(transaction, with, context).await
    }
}

fn stored(new: &NewAccount, standing: Standing, revision: u32) -> Result<StoredAccount, StoreError> {
    let unreadable = |what: &str| StoreError::Unreadable(format!("the {what} of a registration"));
    let (secret, last_time_step) = new.authenticator.clone().unzip();
    let authenticator = secret
        .map(|secret| AuthenticatorSecret::from_base32(&secret))
        .transpose()
        .map_err(|_| unreadable("authenticator"))?;
    Ok(StoredAccount {
        id: new.id.clone(),
        email: EmailAddress::parse(&new.email).map_err(|_| unreadable("e-mail address"))?,
        name: new.name.clone(),
        language: new.language,
        person: new.person.clone(),
        mobile: new.mobile.clone(),
        sms_is_factor: new.second_factors.contains(&SecondFactor::Sms),
        password_hash: new.password_hash.clone(),
        authenticator,
        renewal: None,
        // The code by which the app was linked is used (RFC 6238, 5.2).
        standing: Standing { last_time_step, ..standing },
        revision,
    })
}

/// Consent, recovery codes and the browser.
async fn keep_beside(
    transaction: &mut AnyConnection,
    new: &NewAccount,
    context: &TurnContext,
) -> Result<(), StoreError> {
    sqlx::query("UPDATE accounts SET consented_at = $1 WHERE id = $2")
        .bind(new.consent.then(|| milliseconds(context.now)))
        .bind(new.id.0.as_str())
        .execute(&mut *transaction)
        .await?;
    recovery_codes::replace(transaction, &new.id, &new.recovery_codes).await?;
    browsers::remember(transaction, &context.browser, &new.id, context.now).await
}
