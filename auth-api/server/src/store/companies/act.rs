use super::{
    super::{Store, StoreError},
    locked::{self, Locked},
    outcome::Doing,
};
use crate::{
    companies::{self, ActDigest, CompanyRules, EmailFacts, FreshToken, Refusal, Situation, User},
    journeys::AccountId,
};
use jiff::Timestamp;
use sqlx::AnyConnection;
use std::net::IpAddr;
use voordeur_contract::{Activity, CompanyId, ParsedAct, UserId};

/// An act that an administrator asks for.
#[derive(Clone, Copy)]
pub struct AskedAct<'a> {
    /// In which company.
    pub company: &'a CompanyId,
    /// Whose account.
    pub account: &'a AccountId,
    /// To which user.
    pub user: &'a UserId,
    /// The revision of the user that the administrator saw.
    pub revision: u32,
    /// What. A mobile number is in E.164 by now.
    pub act: &'a ParsedAct,
    /// Names the same, with what was typed in it.
    pub digest: &'a ActDigest,
    /// For a link that may be mailed.
    pub fresh: &'a FreshToken,
    /// What the portal decides.
    pub rules: &'a CompanyRules,
    /// From which network address.
    pub place: IpAddr,
    /// When.
    pub now: Timestamp,
}

impl Store {
    /// Decides on an act and keeps what it leads to, all or nothing: what stands in the trail of it.
    ///
    /// # Errors
    /// [`StoreError::Outdated`] when somebody else's transaction stood in the way: ask again.
    pub async fn act(&self, asked: AskedAct<'_>) -> Result<Result<Vec<Activity>, Refusal>, StoreError> {
        let mut transaction = self.begin().await?;
        let locked = match locked::lock(&mut transaction, asked.company, asked.account).await? {
            Ok(locked) => locked,
            Err(refusal) => return Ok(Err(refusal)),
        };
        let Some(user) = locked::user(&mut transaction, asked.company, asked.user).await? else {
            return Ok(Err(Refusal::UserNotFound));
        };
        let done = self.decide_and_keep(&mut transaction, &locked, &user, asked).await?;
        // What changes nothing, and so leaves nothing in the trail, is not kept either.
        if done.as_ref().is_ok_and(|activities| !activities.is_empty()) {
            transaction.commit().await?;
        }
        Ok(done)
    }

    async fn decide_and_keep(
        &self,
        transaction: &mut AnyConnection,
        locked: &Locked,
        user: &User,
        asked: AskedAct<'_>,
    ) -> Result<Result<Vec<Activity>, Refusal>, StoreError> {
        let found = match &user.account {
            Some(account) => locked::account(transaction, account).await?,
            None => None,
        };
        let situation = Situation {
            company: &locked.company,
            others: locked::others(transaction, asked.company, Some(&user.id), asked.now).await?,
            actor: &locked.actor,
            account: found.as_ref(),
            mails: self
                .mails_left(transaction, (asked.company, asked.account), asked.rules, asked.now)
                .await?,
            email: &email_facts(transaction, user, asked).await?,
            fresh: asked.fresh,
            act: asked.digest,
            rules: asked.rules,
            now: asked.now,
        };
        let outcome = match companies::act(user, asked.revision, asked.act, &situation) {
            Ok(outcome) if outcome.effects.is_empty() => return Ok(Ok(Vec::new())),
            Ok(outcome) => outcome,
            Err(refusal) => return Ok(Err(refusal)),
        };
        let whose = (asked.company, asked.account);
        self.count_mails(transaction, whose, (outcome.typed_mails(), asked.rules), asked.now).await?;
        let doing = Doing { locked, account: asked.account, place: asked.place, now: asked.now };
        let entries = self.keep_outcome(transaction, outcome, doing).await?;
        for entry in &entries {
            self.audit_company(transaction, entry).await?;
        }
        Ok(Ok(entries.iter().map(|entry| entry.activity).collect()))
    }
}

/// Of the address that the user is to have: the one that was typed, or the present one.
async fn email_facts(
    transaction: &mut AnyConnection,
    user: &User,
    asked: AskedAct<'_>,
) -> Result<EmailFacts, StoreError> {
    let email = match asked.act {
        ParsedAct::Edit { email, .. } => email,
        _ => &user.email,
    };
    let whose = (Some(&user.id), user.account.as_ref());
    Store::email_facts(transaction, asked.company, whose, email).await
}
