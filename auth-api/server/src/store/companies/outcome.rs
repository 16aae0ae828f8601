//! Keeps what an act leads to.

use super::{
    super::{Store, StoreError, columns::milliseconds, sessions},
    locked::Locked,
    rows,
    trail::{CompanyEntry, Named},
};
use crate::{
    companies::{Effect, Outcome, User},
    journeys::AccountId,
};
use jiff::Timestamp;
use sqlx::AnyConnection;
use std::net::IpAddr;

/// By whom, from where, when.
#[derive(Clone, Copy)]
pub(super) struct Doing<'a> {
    pub(super) locked: &'a Locked,
    pub(super) account: &'a AccountId,
    pub(super) place: IpAddr,
    pub(super) now: Timestamp,
}

impl Store {
    /// Keeps the user and carries out the effects; the entries for the trail come back, to be written last.
    pub(super) async fn keep_outcome(
        &self,
        transaction: &mut AnyConnection,
        mut outcome: Outcome,
        doing: Doing<'_>,
    ) -> Result<Vec<CompanyEntry>, StoreError> {
        let mut entries = Vec::new();
        let mut held_back = Vec::new();
        for effect in &outcome.effects {
            match effect {
                Effect::Tell(message) | Effect::TellTyped(message) => {
                    self.enqueue(transaction, message, doing.now).await?;
                }
                Effect::TellLater(message) => {
                    let due = outcome.user.undo.as_ref().map_or(doing.now, |undo| undo.until);
                    held_back.push(self.enqueue_for(transaction, message, doing.now, due).await?);
                }
                Effect::Drop(messages) => drop_messages(transaction, messages).await?,
                Effect::EndSessions(account) => {
                    sessions::end_sessions_of(transaction, account).await?;
                }
                Effect::EndWork(account) => {
                    sessions::end_work(transaction, account, &doing.locked.company.id).await?;
                }
                Effect::ResetSecondFactors(account) => {
                    reset_second_factors(transaction, account, doing.now).await?;
                }
                Effect::Note { activity, reason } => {
                    entries.push(entry(&outcome.user, doing, *activity, reason.clone()));
                }
            }
        }
        if let Some(undo) = &mut outcome.user.undo {
            undo.messages.extend(held_back);
        }
        let locked = doing.locked;
        rows::keep(transaction, &locked.company.id, &outcome.user, locked.change).await?;
        Ok(entries)
    }
}

fn entry(
    user: &User,
    doing: Doing<'_>,
    activity: voordeur_contract::Activity,
    reason: Option<String>,
) -> CompanyEntry {
    let actor = &doing.locked.actor;
    CompanyEntry {
        account: doing.account.clone(),
        company: doing.locked.company.id.clone(),
        by: Named { user: actor.user.clone(), name: actor.name.clone() },
        to: (user.id != actor.user).then(|| Named { user: user.id.clone(), name: user.name.clone() }),
        activity,
        reason,
        at: doing.now,
        place: doing.place,
    }
}

/// What nobody has begun to send is thrown away.
async fn drop_messages(transaction: &mut AnyConnection, messages: &[String]) -> Result<(), StoreError> {
    for id in messages {
        sqlx::query("DELETE FROM outbox WHERE id = $1 AND state = 'waiting' AND claimed_by IS NULL")
            .bind(id.as_str())
            .execute(&mut *transaction)
            .await?;
    }
    Ok(())
}

async fn reset_second_factors(
    transaction: &mut AnyConnection,
    account: &AccountId,
    now: Timestamp,
) -> Result<(), StoreError> {
    sqlx::query("UPDATE accounts SET second_factors_reset_at = $1, revision = revision + 1 WHERE id = $2")
        .bind(milliseconds(now))
        .bind(account.0.as_str())
        .execute(transaction)
        .await?;
    Ok(())
}
