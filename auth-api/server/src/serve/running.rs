use super::{Application, Plan, ServeError, application, housekeeping, listeners};
use crate::{
    clock::Clock,
    config::{DatabaseUrl, Options},
    deliver::{Carrier, CarrierError, Lanes, Printer, Worker},
    development::{Outbox, SampleInsurer},
    http::{AppState, Services},
    observe::{Vitals, metrics},
    random::Random,
    records::Records,
    samples,
    secrets::{PasswordCosts, Passwords},
    store::Store,
};
use std::{path::Path, sync::Arc, time::Duration};
use tokio::{net::TcpListener, sync::watch, task::JoinSet};

/// Says in time that holidays have to be added: letters would be promised for days on which the post does not work.
fn warn_of_holidays(plan: &Plan, clock: &Clock) {
    let registering = plan.registering.as_ref().filter(|registering| registering.rules.is_open());
    let calendar = registering.map(|registering| &registering.calendar);
    if let Some(last) = calendar.and_then(|calendar| calendar.runs_out(clock.now())) {
        tracing::warn!(%last, "the public holidays of the portal end within a year");
    }
}

/// How long requests and deliveries that are under way may go on after the signal to stop.
const PATIENCE: Duration = Duration::from_secs(10);

/// A server that answers.
pub(super) struct Running {
    addresses: String,
    stop: watch::Sender<bool>,
    tasks: JoinSet<()>,
    lanes: Lanes,
    store: Store,
}

impl Running {
    /// Binds the addresses, opens the store, starts the worker and answers.
    pub(super) async fn start(
        options: &Options,
        plan: Plan,
        clock: Clock,
        random: Random,
    ) -> Result<Self, ServeError> {
        let listeners = Listeners::bind(options).await?;
        warn_of_holidays(&plan, &clock);
        let measured = metrics::install()?;
        let services = services(options, &plan, &listeners, (clock.clone(), random.clone())).await?;
        let store = services.store.clone();
        let (stop, stopped) = watch::channel(false);
        let lanes = start_worker(&plan, &services, options, &stopped)?;
        let worker_alive = Arc::new(lanes.pulse());
        let vitals =
            Vitals { store: store.clone(), clock: clock.clone(), worker_alive, metrics: measured.clone() };
        let mut tasks = JoinSet::new();
        tasks.spawn(housekeeping::keep_house(store.clone(), clock, measured, stopped.clone()));
        if let Some(listener) = listeners.operations {
            let routes = application::operations(vitals.clone(), random);
            listeners::answer(&mut tasks, listener, routes, stopped.clone());
        }
        let outbox = options.development.then(|| outbox(&store, &plan)).transpose()?;
        let trusted_proxies = options.trusted_proxy.clone().into();
        let (sample_insurer, site) = (plan.sample_insurer, plan.site);
        let routes = Application { services, vitals, outbox, sample_insurer, site, trusted_proxies }.router();
        let addresses = addresses(&listeners.visitors);
        for listener in listeners.visitors {
            listeners::answer(&mut tasks, listener, routes.clone(), stopped.clone());
        }
        tracing::info!(addresses, "listening");
        Ok(Self { addresses, stop, tasks, lanes, store })
    }

    /// Where it answers, as addresses for a browser.
    pub(super) fn addresses(&self) -> &str {
        &self.addresses
    }

    /// Lets what is under way end; what takes too long is broken off, and a message then waits for another
    /// instance.
    pub(super) async fn stop(self) {
        tracing::info!("stopping");
        let Self { stop, mut tasks, lanes, store, .. } = self;
        stop.send_replace(true);
        let all = async {
            while tasks.join_next().await.is_some() {}
            lanes.ended().await;
        };
        if tokio::time::timeout(PATIENCE, all).await.is_err() {
            broken_off();
        }
        store.close().await;
    }
}

struct Listeners {
    visitors: Vec<TcpListener>,
    operations: Option<TcpListener>,
}

impl Listeners {
    async fn bind(options: &Options) -> Result<Self, ServeError> {
        let mut visitors = Vec::new();
        for address in &options.listen {
            visitors.push(listeners::bind(*address).await?);
        }
        let operations = match options.operations_listen {
            Some(address) => Some(listeners::bind(address).await?),
            None => None,
        };
        Ok(Self { visitors, operations })
    }
}

fn addresses(listeners: &[TcpListener]) -> String {
    let addresses = listeners.iter().filter_map(|listener| listener.local_addr().ok());
    addresses.map(|address| format!("http://{address}")).collect::<Vec<_>>().join(", ")
}

async fn services(
    options: &Options,
    plan: &Plan,
    listeners: &Listeners,
    (clock, random): (Clock, Random),
) -> Result<AppState, ServeError> {
    let key = plan.configuration.secret_key.clone();
    let store = open_store(options, plan, random.clone()).await?;
    let passwords = Passwords::new(PasswordCosts::OWASP, random.clone())?;
    let origin = options.public_origin.clone();
    let mut services = Services::new(&plan.portal, origin, store, (key, passwords), (clock, random));
    services.registering = plan.registering.clone();
    services.records = records(plan, listeners)?;
    if options.development {
        samples::write(&services).await?;
        samples::companies::write(&services, options.sample_users).await?;
    } else {
        refuse_samples(&services.store, &options.database_url).await?;
    }
    Ok(Arc::new(services))
}

/// The insurer whom the configuration names, or the one of development mode, at our own address.
fn records(plan: &Plan, listeners: &Listeners) -> Result<Option<Records>, ServeError> {
    let own_address = || listeners.visitors.first()?.local_addr().ok();
    let sample = || plan.sample_insurer.as_ref().and_then(|_| SampleInsurer::settings(own_address()?));
    let settings = plan.configuration.records.clone().or_else(sample);
    Ok(settings.as_ref().map(Records::new).transpose()?)
}

/// No account that everybody knows gets out of development mode (OWASP ASVS 5.0, 6.3.2).
async fn refuse_samples(store: &Store, database: &DatabaseUrl) -> Result<(), ServeError> {
    let database = database.to_string();
    match samples::are_in(store).await {
        Ok(false) => Ok(()),
        Ok(true) => Err(ServeError::SampleAccounts { database }),
        Err(source) => Err(ServeError::Store { database, source }),
    }
}

async fn open_store(options: &Options, plan: &Plan, random: Random) -> Result<Store, ServeError> {
    let database = &options.database_url;
    if let Some(folder) = database.sqlite_file().as_deref().and_then(Path::parent) {
        std::fs::create_dir_all(folder)
            .map_err(|source| ServeError::Folder { folder: folder.to_owned(), source })?;
    }
    Store::open(database.expose(), plan.configuration.secret_key.clone(), random)
        .await
        .map_err(|source| ServeError::Store { database: database.to_string(), source })
}

fn start_worker(
    plan: &Plan,
    services: &AppState,
    options: &Options,
    stopped: &watch::Receiver<bool>,
) -> Result<Lanes, ServeError> {
    let sender = &plan.portal.sender;
    let delivery = &plan.configuration.delivery;
    let carrier = Carrier::new(delivery, sender, &options.public_origin, &services.store)?;
    let worker = Worker {
        store: services.store.clone(),
        clock: services.clock.clone(),
        random: services.random.clone(),
        texts: Arc::clone(&plan.texts),
        carrier,
        instance: services.random.id(services.clock.now()).to_string(),
    };
    Ok(Lanes::start(worker, &services.wake_up, stopped))
}

/// The page of development mode.
fn outbox(store: &Store, plan: &Plan) -> Result<Outbox, ServeError> {
    let sender = &plan.portal.sender.mail_from;
    let desk = plan.portal.registration.as_ref().map(|registration| &registration.desk_email);
    Ok(Outbox {
        store: store.clone(),
        texts: Arc::clone(&plan.texts),
        printer: Arc::new(Printer::new().map_err(CarrierError::from)?),
        desk_email: desk.unwrap_or(sender).as_str().into(),
    })
}

fn broken_off() {
    tracing::warn!("what was under way took too long and was broken off");
}
