use crate::{
    api::ApiError,
    browser::file,
    company::{CompanyContext, csv::CsvFile},
};
use leptos::{prelude::*, task::spawn_local};

/// How far it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) enum State {
    /// Nobody has asked for it.
    #[default]
    Idle,
    /// It is being fetched.
    UnderWay {
        /// So many are there.
        done: usize,
        /// Of so many, as far as is known.
        total: Option<usize>,
    },
    /// The browser has it.
    Done {
        /// So many stand in it.
        count: usize,
    },
    /// In words, why not.
    Failed(String),
}

impl State {
    pub(super) const fn is_under_way(&self) -> bool {
        matches!(self, Self::UnderWay { .. })
    }
}

/// The ids of the messages about a file.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Words {
    /// Its name, without its type.
    pub(crate) file: &'static str,
    /// It was downloaded; with `$count`.
    pub(crate) done: &'static str,
}

/// What the button is given.
#[derive(Clone, Copy)]
pub(crate) struct Export {
    pub(crate) state: Signal<State>,
    pub(crate) words: Words,
    pub(crate) on_export: Callback<()>,
}

impl Export {
    /// At a press, what `fetch` brings is saved as `write` writes it. To be called while the view is built.
    pub(crate) fn begin<T, F>(
        context: CompanyContext,
        words: Words,
        fetch: impl Fn(Progress) -> F + Send + Sync + 'static,
        write: fn(CompanyContext, &[T]) -> CsvFile,
    ) -> Self
    where
        T: 'static,
        F: Future<Output = Result<Vec<T>, ApiError>> + 'static,
    {
        let state = RwSignal::new(State::Idle);
        let on_export = Callback::new(move |()| {
            if state.with_untracked(State::is_under_way) {
                return;
            }
            state.set(State::UnderWay { done: 0, total: None });
            let fetched = fetch(Progress(state));
            spawn_local(async move {
                let outcome = fetched.await;
                if state.is_disposed() {
                    return;
                }
                state.set(match outcome {
                    Ok(all) => {
                        let name = [&context.i18n().text(words.file), ".csv"].concat();
                        file::save(&name, &write(context, &all).into_text());
                        State::Done { count: all.len() }
                    }
                    Err(error) => {
                        let items = context.say(&error).into_iter();
                        State::Failed(items.map(|item| item.message).collect::<Vec<_>>().join(" "))
                    }
                });
            });
        });
        Self { state: state.into(), words, on_export }
    }
}

/// How far it is, for what fetches it.
#[derive(Clone, Copy)]
pub(crate) struct Progress(RwSignal<State>);

impl Progress {
    /// So many are there, of so many where that is known.
    pub(crate) fn has(self, done: usize, total: Option<usize>) {
        self.0.try_set(State::UnderWay { done, total });
    }

    /// Whether somebody waits for the rest: not when the page is gone.
    pub(crate) fn is_awaited(self) -> bool {
        !self.0.is_disposed()
    }
}
