use super::ServeError;
use axum::Router;
use std::{io::ErrorKind, net::SocketAddr};
use tokio::{net::TcpListener, sync::watch, task::JoinSet};

/// Binds an address, or says in one sentence why it cannot be.
pub(super) async fn bind(address: SocketAddr) -> Result<TcpListener, ServeError> {
    TcpListener::bind(address).await.map_err(|source| match source.kind() {
        ErrorKind::AddrInUse => ServeError::AddressInUse { address },
        _ => ServeError::Listen { address, source },
    })
}

/// Answers at `listener` until `stop` holds true and the requests under way have been answered.
pub(super) fn answer(
    servers: &mut JoinSet<()>,
    listener: TcpListener,
    routes: Router,
    mut stop: watch::Receiver<bool>,
) {
    servers.spawn(async move {
        let service = routes.into_make_service_with_connect_info::<SocketAddr>();
        let end = async move { stopped(&mut stop).await };
        if let Err(error) = axum::serve(listener, service).with_graceful_shutdown(end).await {
            tracing::error!(%error, "a listener ended");
        }
    });
}

/// Waits until `stop` holds true, or nobody is left who could say so.
pub(super) async fn stopped(stop: &mut watch::Receiver<bool>) {
    let _ = stop.wait_for(|stop| *stop).await;
}
