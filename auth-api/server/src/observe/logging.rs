use tracing::Level;
use tracing_subscriber::{filter::Targets, fmt::MakeWriter, layer::SubscriberExt, registry::Registry};

/// A log of one JSON object a line: time, level, message, fields, and in `span` the reference of the request.
///
/// `level` is for this program's own lines. Libraries are heard from `warn` up only, whatever the level: their
/// finer lines may hold what was sent over the wire.
pub fn subscriber<W>(level: Level, writer: W) -> impl tracing::Subscriber + Send + Sync
where
    W: for<'a> MakeWriter<'a> + Send + Sync + 'static,
{
    let own = env!("CARGO_CRATE_NAME");
    let targets = Targets::new().with_default(level.min(Level::WARN)).with_target(own, level);
    let lines = tracing_subscriber::fmt::layer()
        .json()
        .flatten_event(true)
        .with_current_span(true)
        .with_span_list(false)
        .with_writer(writer);
    Registry::default().with(lines).with(targets)
}
