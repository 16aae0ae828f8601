//! The client is a Wasm chunk of its own: nobody needs it before the first field is touched.

use super::ApiError;
use leptos::wasm_split::SplitLoaderError;
use std::pin::Pin;

/// An answer that is on its way.
pub(super) type Coming<T> = Result<Pin<Box<dyn Future<Output = Result<T, ApiError>>>>, ApiError>;

/// Defines functions of the client whose code is fetched when the first of them is called. A chunk that cannot be
/// fetched is an API that cannot be reached; the next call fetches it again.
macro_rules! client_functions {
    ($($(#[doc = $doc:literal])+ async fn $name:ident($($argument:ident: $type:ty),*) -> $answer:ty $body:block)+) => {$(
        $(#[doc = $doc])+
        pub(crate) async fn $name($($argument: $type),*) -> Result<$answer, $crate::api::ApiError> {
            #[cfg_attr(feature = "split", ::leptos::wasm_split::wasm_split(api, fallible, wasm_split_path = ::leptos::wasm_split))]
            fn $name($($argument: $type),*) -> $crate::api::chunk::Coming<$answer> {
                Ok(Box::pin(async move { $body.await }))
            }

            #[cfg(feature = "split")]
            let coming = $name($($argument),*).await?;
            #[cfg(not(feature = "split"))]
            let coming = $name($($argument),*)?;
            coming.await
        }
    )+};
}
pub(super) use client_functions;

impl From<SplitLoaderError> for ApiError {
    fn from(_: SplitLoaderError) -> Self {
        Self::Unreachable
    }
}
