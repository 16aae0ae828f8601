use super::{JourneyContext, Kind};
use crate::i18n::I18n;
use leptos::prelude::*;

/// What lives as long as the application: a kind of journey whose code comes later is put there when it does.
#[derive(Clone)]
pub(crate) struct Lasting(Owner);

impl Lasting {
    /// The present owner, inside the router. Nothing outside any.
    pub(crate) fn here() -> Option<Self> {
        Owner::current().map(Self)
    }

    /// What `make` makes, the first time that it is asked for.
    pub(crate) fn kept<T: Clone + Send + Sync + 'static>(make: fn() -> T) -> Option<T> {
        use_context::<T>().or_else(|| {
            let Self(owner) = use_context::<Self>()?;
            Some(owner.with(|| {
                let made = make();
                provide_context(made.clone());
                made
            }))
        })
    }

    /// The journey of the kind `K`, made the first time that it is asked for.
    pub(crate) fn journey<K: Kind>() -> Option<JourneyContext<K>> {
        use_context::<JourneyContext<K>>().or_else(|| {
            let (Self(owner), i18n) = (use_context::<Self>()?, use_context::<I18n>()?);
            Some(owner.with(|| {
                let context = JourneyContext::<K>::new(i18n);
                provide_context(context);
                context
            }))
        })
    }
}
