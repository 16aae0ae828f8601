use super::super::{ApiProblem, AppState, session};
use crate::{
    companies::CompanyRules,
    journeys::AccountId,
    observe::ClientAddress,
    store::{Member, StoredSession},
};
use axum::{
    extract::{FromRequestParts, Query, RawPathParams},
    http::request::Parts,
};
use jiff::Timestamp;
use serde::de::DeserializeOwned;
use std::net::IpAddr;
use voordeur_contract::{CompanyId, ProblemType, Role, UserId};

/// Whoever asks something of a company: somebody who is logged in and may look after its users.
pub(crate) struct Administrator {
    /// Of which company, and as whom.
    pub(super) member: Member,
    /// The session.
    pub(super) session: StoredSession,
    /// What the portal decides about its companies.
    pub(super) rules: CompanyRules,
    /// From which network address.
    pub(super) place: IpAddr,
    /// When.
    pub(super) now: Timestamp,
}

impl Administrator {
    /// The company.
    pub(super) fn company(&self) -> &CompanyId {
        &self.member.company.id
    }

    /// Whose session it is.
    pub(super) fn account(&self) -> &AccountId {
        &self.session.account
    }

    /// What hurts others asks for a proof of who does it that is not old (RFC 9470).
    pub(super) fn proved_lately(&self) -> Result<(), ApiProblem> {
        if self.rules.needs_step_up(self.session.proven_at, self.now) {
            return Err(ApiProblem::step_up(self.rules.step_up.as_secs()));
        }
        Ok(())
    }
}

impl FromRequestParts<AppState> for Administrator {
    type Rejection = ApiProblem;

    /// Whoever does not belong to the company is told nothing about it, not even that it is there.
    async fn from_request_parts(parts: &mut Parts, services: &AppState) -> Result<Self, ApiProblem> {
        let rules = rules(services)?.clone();
        let (place, now) = (place(parts)?, services.clock.now());
        let token = session::token(services, &parts.headers)?.hash();
        let (session, account) = session::logged_in(services, &token, place, now).await?;
        let unknown = || ApiProblem::new(ProblemType::CompanyNotFound);
        let company = named(parts, "company").await.and_then(|id| CompanyId::parse(&id).ok());
        let company = company.ok_or_else(unknown)?;
        let member = services.store.member(&company, &account.id).await?.ok_or_else(unknown)?;
        if member.user.block.is_some() {
            return Err(ApiProblem::new(ProblemType::AccessBlocked));
        }
        if member.user.role != Role::Administrator {
            return Err(ApiProblem::new(ProblemType::NotAdministrator));
        }
        Ok(Self { member, session, rules, place, now })
    }
}

/// What the portal decides about its companies; without any there is nothing here.
pub(super) fn rules(services: &AppState) -> Result<&CompanyRules, ApiProblem> {
    services.companies.as_ref().ok_or_else(|| ApiProblem::new(ProblemType::NotFound))
}

fn place(parts: &Parts) -> Result<IpAddr, ApiProblem> {
    let address = parts.extensions.get::<ClientAddress>();
    address.map(|ClientAddress(place)| *place).ok_or_else(|| ApiProblem::new(ProblemType::Internal))
}

/// A part of the address by its name in the route.
async fn named(parts: &mut Parts, name: &str) -> Option<String> {
    let parameters = RawPathParams::from_request_parts(parts, &()).await.ok()?;
    parameters.iter().find(|(key, _)| *key == name).map(|(_, value)| value.to_owned())
}

/// The user that the address names. What is no id names nobody.
pub(crate) struct NamedUser(pub(crate) UserId);

impl<S: Send + Sync> FromRequestParts<S> for NamedUser {
    type Rejection = ApiProblem;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, ApiProblem> {
        let id = named(parts, "user").await.and_then(|id| UserId::parse(&id).ok());
        id.map(Self).ok_or_else(|| ApiProblem::new(ProblemType::UserNotFound))
    }
}

/// A query, read strictly.
pub(crate) struct Asked<T>(pub(crate) T);

impl<S: Send + Sync, T: DeserializeOwned> FromRequestParts<S> for Asked<T> {
    type Rejection = ApiProblem;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, ApiProblem> {
        let Query(asked) = Query::try_from_uri(&parts.uri).map_err(|_| malformed())?;
        Ok(Self(asked))
    }
}

/// The query is not what the contract describes.
pub(super) fn malformed() -> ApiProblem {
    ApiProblem::new(ProblemType::RequestMalformed).with_detail("the query does not follow the schema")
}
