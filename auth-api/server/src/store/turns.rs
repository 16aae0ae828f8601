use super::{
    AuditEntry, CompanyEntry, SessionTerms, Store, StoreError, StoredJourney, StoredSession, TurnContext,
    browsers, companies, counters, recovery_codes, sessions, standing,
};
use crate::{
    journeys::{AccountId, AuditEvent, Block, Effect, JourneyState, PastLogIn},
    secrets::TokenHash,
};
use jiff::{SignedDuration, Timestamp};
use sqlx::AnyConnection;
use std::{future::Future, net::IpAddr};
use voordeur_contract::{Activity, CompanyId, JourneyId};

/// So long a registration goes on that begins with a log-in, and no longer: what was proven then is not worth more.
const A_DAY: SignedDuration = SignedDuration::from_hours(24);

/// Something that a journey of some kind wants done outside itself.
pub trait StoredEffect: Sync {
    /// The effect, when it is one that other kinds of journeys have too.
    fn common(&self) -> Option<&Effect>;

    /// What stands in the trail of a company, beside what is in [`Effect::Audit`].
    fn company_entry(&self, _: &TurnContext) -> Option<CompanyEntry> {
        None
    }

    /// The same for the metrics.
    fn activity(&self) -> Option<Activity> {
        None
    }

    /// Whose companies it changes, beside the account itself.
    fn companies_of(&self) -> Option<&AccountId> {
        match self.common()? {
            Effect::CreateSession { account, .. } => Some(account),
            // Their lists show who cannot get in.
            Effect::UpdateStanding { account, standing } if standing.block != Block::None => Some(account),
            _ => None,
        }
    }

    /// A company that it changes, to which the account may not belong yet.
    fn company(&self) -> Option<&CompanyId> {
        None
    }

    /// Does what only this kind of journey wants done.
    ///
    /// # Errors
    /// [`StoreError::Outdated`] when something changed since it was decided.
    fn carry_out(
        &self,
        store: &Store,
        transaction: &mut AnyConnection,
        journey: &JourneyId,
        context: &TurnContext,
    ) -> impl Future<Output = Result<(), StoreError>> + Send;
}

impl StoredEffect for Effect {
    fn common(&self) -> Option<&Effect> {
        Some(self)
    }

    async fn carry_out(
        &self,
        _: &Store,
        _: &mut AnyConnection,
        _: &JourneyId,
        _: &TurnContext,
    ) -> Result<(), StoreError> {
        Ok(())
    }
}

impl Store {
    /// Keeps a journey's next state and carries out the effects, all or nothing.
    ///
    /// # Errors
    /// [`StoreError::Outdated`] when the journey or what it was decided on changed since.
    pub async fn keep_turn<S: JourneyState, E: StoredEffect>(
        &self,
        journey: &StoredJourney<S>,
        effects: &[E],
        context: &TurnContext,
    ) -> Result<(), StoreError> {
        let mut transaction = self.begin().await?;
        // Companies before accounts, as their administrators' acts have it: so nobody who waits is waited for.
        let account = effects.iter().find_map(StoredEffect::companies_of);
        let company = effects.iter().find_map(StoredEffect::company);
        self.lock_companies(&mut transaction, account, company).await?;
        self.update_journey(&mut transaction, journey, &context.browser).await?;
        for effect in effects {
            match effect.common() {
                Some(common) => self.carry_out(&mut transaction, common, context).await?,
                None => effect.carry_out(self, &mut transaction, &journey.id, context).await?,
            }
        }
        let entered = self.entered_company(&mut transaction, effects, context).await?;
        // Last, because adding to the trail keeps everybody else from adding until the commit.
        self.write_trail(&mut transaction, journey.state.registration(), effects, context).await?;
        if let Some(entry) = &entered {
            self.audit_company(&mut transaction, entry).await?;
        }
        Ok(transaction.commit().await?)
    }

    async fn write_trail(
        &self,
        transaction: &mut AnyConnection,
        registration: Option<&str>,
        effects: &[impl StoredEffect],
        context: &TurnContext,
    ) -> Result<(), StoreError> {
        for entry in effects.iter().filter_map(|effect| effect.company_entry(context)) {
            self.audit_company(transaction, &entry).await?;
        }
        for effect in effects {
            if let Some(Effect::Audit { who, what }) = effect.common() {
                let (who, at, place) = (who.clone(), context.now, context.place);
                let registration = registration.map(str::to_owned);
                let entry = AuditEntry { who, registration, what: *what, at, place };
                self.audit(transaction, &entry).await?;
            }
        }
        Ok(())
    }

    /// A session begins at work for the company that the person usually is at work for.
    async fn entered_company(
        &self,
        transaction: &mut AnyConnection,
        effects: &[impl StoredEffect],
        context: &TurnContext,
    ) -> Result<Option<CompanyEntry>, StoreError> {
        let account = effects.iter().find_map(|effect| match effect.common() {
            Some(Effect::CreateSession { account, .. }) => Some(account),
            _ => None,
        });
        match account {
            Some(account) => {
                let (token, place) = (&context.session.new, context.place);
                companies::enter_usual_company(transaction, token, account, place, context.now).await
            }
            None => Ok(None),
        }
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
                standing::update(transaction, account, standing, decided_on).await
            }
            Effect::RememberUsedCode { account, digest, until } => {
                standing::remember_used_code(transaction, account, digest, *until).await
            }
            Effect::UseRecoveryCode { account, digest } => {
                recovery_codes::mark_used(transaction, account, digest, context.now).await
            }
            Effect::ForgiveAttempts => {
                if let Some(name) = &context.counters.email {
                    counters::reset(transaction, name).await?;
                }
                match &context.counters.address {
                    Some(name) => counters::discount(transaction, name).await,
                    None => Ok(()),
                }
            }
            Effect::CreateSession { account, previous } => {
                begin_session(transaction, account, *previous, context).await
            }
            Effect::RenewSession { account } => {
                let SessionTerms { new, old, idle, .. } = &context.session;
                let old = old.as_ref().ok_or(StoreError::Outdated)?;
                sessions::renew_session(transaction, account, (old, new), *idle, context.now).await
            }
            Effect::BeginRegistration { id, state, idle } => {
                let state = state.as_ref().clone();
                let begun = StoredJourney::beginning(id.clone(), state, *idle, A_DAY, context.now);
                self.insert_journey(transaction, &begun, &context.browser).await
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
            let what = AuditEvent::SessionsEndedByBlock;
            let entry = AuditEntry { who, registration: None, what, at: now, place };
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
            let (who, what) = (Some(account), AuditEvent::LoggedOut);
            let entry = AuditEntry { who, registration: None, what, at: now, place };
            self.audit(&mut transaction, &entry).await?;
        }
        Ok(transaction.commit().await?)
    }
}

async fn begin_session(
    transaction: &mut AnyConnection,
    account: &AccountId,
    previous: Option<PastLogIn>,
    context: &TurnContext,
) -> Result<(), StoreError> {
    let SessionTerms { new, old, idle, longest } = &context.session;
    if let Some(old) = old {
        sessions::end_session(transaction, old, context.now).await?;
    }
    let session = StoredSession::beginning(account.clone(), previous, *idle, *longest, context.now);
    sessions::insert_session(transaction, new, &session, context.now).await?;
    browsers::remember(transaction, &context.browser, account, context.now).await
}
