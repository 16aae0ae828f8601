use super::{
    super::{Store, StoreError},
    locked::{self, Locked},
    outcome::Doing,
};
use crate::{
    companies::{self, ActDigest, CompanyRules, FreshToken, MailsLeft, Others, Outcome, Refusal, Situation},
    journeys::AccountId,
    secrets::Token,
};
use jiff::Timestamp;
use sqlx::AnyConnection;
use std::net::IpAddr;
use voordeur_contract::{CompanyId, ParsedNewUser, UserId};

/// Whom an administrator invites.
#[derive(Clone, Copy)]
pub struct AskedInvitations<'a> {
    /// To which company.
    pub company: &'a CompanyId,
    /// Whose account.
    pub account: &'a AccountId,
    /// Whom. Mobile numbers are in E.164 by now.
    pub users: &'a [ParsedNewUser],
    /// What the portal decides.
    pub rules: &'a CompanyRules,
    /// From which network address.
    pub place: IpAddr,
    /// When.
    pub now: Timestamp,
}

impl Store {
    /// Invites one after the other, as far as the limit of accounts goes: for each the new user, or why there is none.
    ///
    /// # Errors
    /// When the store cannot be asked: then nobody is invited.
    pub async fn invite(
        &self,
        asked: AskedInvitations<'_>,
    ) -> Result<Result<Vec<Result<UserId, Refusal>>, Refusal>, StoreError> {
        let mut transaction = self.begin().await?;
        let locked = match locked::lock(&mut transaction, asked.company, asked.account).await? {
            Ok(locked) => locked,
            Err(refusal) => return Ok(Err(refusal)),
        };
        let doing = Doing { locked: &locked, account: asked.account, place: asked.place, now: asked.now };
        let whose = (asked.company, asked.account);
        let mut mails = self.mails_left(&mut transaction, whose, asked.rules, asked.now).await?;
        let mut others = locked::others(&mut transaction, asked.company, None, asked.now).await?;
        let (mut invited, mut entries) = (Vec::new(), Vec::new());
        for new in asked.users {
            let decided =
                self.decide_invitation(&mut transaction, &locked, (new, others, mails), asked).await?;
            invited.push(match decided {
                Ok(outcome) => {
                    mails.left = mails.left.saturating_sub(outcome.typed_mails());
                    let id = outcome.user.id.clone();
                    entries.extend(self.keep_outcome(&mut transaction, outcome, doing).await?);
                    others.accounts = others.accounts.saturating_add(1);
                    Ok(id)
                }
                // All of them wait, so that nobody has to find out who was invited and who was not.
                Err(refusal @ Refusal::TooManyMails { .. }) => return Ok(Err(refusal)),
                Err(refusal) => Err(refusal),
            });
        }
        if entries.is_empty() {
            return Ok(Ok(invited));
        }
        let sent = u32::try_from(entries.len()).unwrap_or(u32::MAX);
        self.count_mails(&mut transaction, whose, (sent, asked.rules), asked.now).await?;
        for entry in &entries {
            self.audit_company(&mut transaction, entry).await?;
        }
        transaction.commit().await?;
        Ok(Ok(invited))
    }

    async fn decide_invitation(
        &self,
        transaction: &mut AnyConnection,
        locked: &Locked,
        (new, others, mails): (&ParsedNewUser, Others, MailsLeft),
        asked: AskedInvitations<'_>,
    ) -> Result<Result<Outcome, Refusal>, StoreError> {
        let email = Self::email_facts(transaction, asked.company, (None, None), &new.email).await?;
        let fresh = FreshToken::of(Token::generate(&self.random));
        let digest = ActDigest(String::new());
        let situation = Situation {
            company: &locked.company,
            others,
            actor: &locked.actor,
            account: None,
            mails,
            email: &email,
            fresh: &fresh,
            act: &digest,
            rules: asked.rules,
            now: asked.now,
        };
        let id = super::user_id(self.random.id(asked.now).to_string())?;
        Ok(companies::invite(new, id, &situation))
    }
}
