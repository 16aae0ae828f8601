use crate::Language;
use serde::{Deserialize, Serialize};

/// Body of `POST /journeys/{id}/answers`.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct AnswerRequest<A> {
    /// The `revision` of the journey that this answers. Another one is a replayed or late answer: it changes
    /// nothing and comes back as the problem `answer-out-of-date`.
    #[cfg_attr(feature = "openapi", schema(maximum = 4294967295.0))]
    #[serde(deserialize_with = "crate::whole_number::deserialize")]
    pub revision: u32,
    /// The language the visitor reads now; messages that follow are in it.
    pub language: Language,
    /// What is answered.
    pub answer: A,
}
