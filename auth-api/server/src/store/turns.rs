use super::{
    AuditEntry, Store, StoreError, StoredJourney, StoredSession, accounts, counters, journeys, sessions,
};
use crate::{
    journeys::{AccountId, AuditEvent, Effect},
    secrets::TokenHash,
};
use jiff::{SignedDuration, Timestamp};
use sqlx::AnyConnection;
use std::net::IpAddr;

/// What carrying out the effects of a turn takes, beside the turn itself.
#[derive(Clone, Debug)]
pub struct TurnContext {
    /// The account's revision in the facts that were decided on.
    pub account_revision: Option<u32>,
    /// Under which name failures for the e-mail address are counted.
    pub email_counter: Option<String>,
    /// Under which name failures from this place are counted.
    pub address_counter: Option<String>,
    /// The cookie of a session that begins.
    pub new_session: TokenHash,
    /// The cookie of the session that the browser had: it ends when another begins (OWASP ASVS 5.0, 7.2.4).
    pub old_session: Option<TokenHash>,
    /// How long a session goes on when nothing happens.
    pub session_idle: SignedDuration,
    /// How long a session goes on whatever happens.
    pub session_longest: SignedDuration,
    /// From which network address the answer came.
    pub place: IpAddr,
    /// When it was decided.
    pub now: Timestamp,
}

impl Store {
    /// Keeps a journey's next state and carries out the effects, all or nothing.
    ///
    /// # Errors
    /// [`StoreError::Outdated`] when the journey or the account changed since it was decided.
    pub async fn keep_turn(
        &self,
        journey: &StoredJourney,
        effects: &[Effect],
        context: &TurnContext,
    ) -> Result<(), StoreError> {
        let mut transaction = self.begin().await?;
        journeys::update_journey(&mut transaction, journey).await?;
        for effect in effects {
            self.carry_out(&mut transaction, effect, context).await?;
        }
        // Last, because adding to the trail keeps everybody else from adding until the commit.
        for effect in effects {
            if let Effect::Audit { who, what } = effect {
                let entry =
                    AuditEntry { who: who.clone(), what: *what, at: context.now, place: context.place };
                self.audit(&mut transaction, &entry).await?;
            }
        }
        Ok(transaction.commit().await?)
    }

    async fn carry_out(
        &self,
        transaction: &mut AnyConnection,
        effect: &Effect,
        context: &TurnContext,
    ) -> Result<(), StoreError> {
        match effect {
            Effect::Send(message) => self.enqueue(transaction, message, context.now).await,
            Effect::UpdateStanding { account, standing } => {
                let decided_on = context.account_revision.ok_or(StoreError::Outdated)?;
                accounts::update_standing(transaction, account, standing, decided_on).await
            }
            Effect::RememberUsedCode { account, digest, until } => {
                accounts::remember_used_code(transaction, account, digest, *until).await
            }
            Effect::ForgiveAttempts => {
                if let Some(name) = &context.email_counter {
                    counters::reset(transaction, name).await?;
                }
                match &context.address_counter {
                    Some(name) => counters::discount(transaction, name).await,
                    None => Ok(()),
                }
            }
            Effect::CreateSession { account, previous } => {
                if let Some(old) = &context.old_session {
                    sessions::end_session(transaction, old, context.now).await?;
                }
                let session = StoredSession::beginning(
                    account.clone(),
                    *previous,
                    context.session_idle,
                    context.session_longest,
                    context.now,
                );
                sessions::insert_session(transaction, &context.new_session, &session, context.now).await
            }
            Effect::Audit { .. } => Ok(()),
        }
    }

    /// Ends every session of an account that somebody has blocked (OWASP ASVS 5.0, 7.4.2).
    ///
    /// # Errors
    /// When the store cannot be asked.
    pub async fn end_blocked_sessions(
        &self,
        account: &AccountId,
        place: IpAddr,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let mut transaction = self.begin().await?;
        if sessions::end_sessions_of(&mut transaction, account).await? > 0 {
            let who = Some(account.clone());
            let entry = AuditEntry { who, what: AuditEvent::SessionsEndedByBlock, at: now, place };
            self.audit(&mut transaction, &entry).await?;
        }
        Ok(transaction.commit().await?)
    }

    /// Ends a session, if it had not ended before.
    ///
    /// # Errors
    /// When the store cannot be asked.
    pub async fn log_out(&self, token: &TokenHash, place: IpAddr, now: Timestamp) -> Result<(), StoreError> {
        let mut transaction = self.begin().await?;
        if let Some(account) = sessions::end_session(&mut transaction, token, now).await? {
            let entry = AuditEntry { who: Some(account), what: AuditEvent::LoggedOut, at: now, place };
            self.audit(&mut transaction, &entry).await?;
        }
        Ok(transaction.commit().await?)
    }
}
