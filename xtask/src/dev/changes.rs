//! Which sources were saved.

use anyhow::{Context, Result};
use notify::{Event, RecommendedWatcher, RecursiveMode, Watcher as _};
use std::{
    path::{Path, PathBuf},
    sync::mpsc::{Receiver, channel},
    time::Duration,
};

/// Where sources are.
const SOURCES: [&str; 7] = ["src", "style", "public", "locales", "portals", "auth-api", "Cargo.toml"];
/// What the auth API is made from, or reads when it starts.
const OF_SERVER: [&str; 4] = ["locales", "portals", "auth-api", "Cargo.toml"];
/// An editor saves in several steps; so long nothing else may follow.
const SETTLED_AFTER: Duration = Duration::from_millis(60);

/// What the saved files concern.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Changes {
    any: bool,
    /// The auth API has to be started again.
    pub(super) concern_server: bool,
}

/// Looks at the sources.
pub(super) struct Watcher {
    /// Stops looking when it is dropped.
    _watcher: RecommendedWatcher,
    events: Receiver<Vec<PathBuf>>,
    root: PathBuf,
}

impl Changes {
    pub(super) fn everything() -> Self {
        Self { any: true, concern_server: true }
    }

    pub(super) fn is_empty(self) -> bool {
        !self.any
    }

    fn add(&mut self, path: &Path) {
        self.any = true;
        self.concern_server |= OF_SERVER.iter().any(|source| path.starts_with(source));
    }
}

impl Watcher {
    /// Looks from now on.
    pub(super) fn start() -> Result<Self> {
        let root = std::env::current_dir().context("there is no current directory")?;
        let (sender, events) = channel();
        let listener = move |event: notify::Result<Event>| {
            if let Ok(event) = event
                && !event.kind.is_access()
            {
                // Nobody listens any more when the program ends.
                _ = sender.send(event.paths);
            }
        };
        let mut watcher = notify::recommended_watcher(listener).context("files cannot be watched")?;
        for source in SOURCES {
            let watched = watcher.watch(&root.join(source), RecursiveMode::Recursive);
            watched.with_context(|| format!("{source} cannot be watched"))?;
        }
        Ok(Self { _watcher: watcher, events, root })
    }

    /// What was saved since the last time.
    pub(super) fn changes(&self) -> Changes {
        let mut changes = Changes::default();
        let Ok(first) = self.events.try_recv() else { return changes };
        let mut saved = first;
        while let Ok(more) = self.events.recv_timeout(SETTLED_AFTER) {
            saved.extend(more);
        }
        for path in &saved {
            changes.add(path.strip_prefix(&self.root).unwrap_or(path));
        }
        changes
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_server_is_started_again_for_what_it_reads() {
        let of = |path: &str| {
            let mut changes = Changes::default();
            changes.add(Path::new(path));
            changes.concern_server
        };
        assert!(of("locales/nl/delivery.ftl") && of("auth-api/server/src/main.rs"));
        assert!(!of("style/base.css") && !of("src/app.rs"));
    }
}
