use axum::{
    extract::{ConnectInfo, Request, State},
    http::HeaderMap,
    middleware::Next,
    response::Response,
};
use std::{
    net::{IpAddr, Ipv6Addr, SocketAddr},
    sync::Arc,
};

/// From which address a request came: the other end of the connection, or whom a trusted proxy names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClientAddress(pub IpAddr);

impl ClientAddress {
    /// What a log may hold: the network, not the machine (the last octet, and all but 48 bits of IPv6, are 0).
    pub fn masked(self) -> String {
        match self.0.to_canonical() {
            IpAddr::V4(address) => {
                let [a, b, c, _] = address.octets();
                format!("{a}.{b}.{c}.0")
            }
            IpAddr::V6(address) => {
                let [a, b, c, ..] = address.segments();
                Ipv6Addr::new(a, b, c, 0, 0, 0, 0, 0).to_string()
            }
        }
    }
}

/// Middleware: puts the [`ClientAddress`] among the request's extensions.
pub async fn find_client_address(
    State(trusted_proxies): State<Arc<[IpAddr]>>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    mut request: Request,
    next: Next,
) -> Response {
    let address = client_address(peer.ip(), request.headers(), &trusted_proxies);
    request.extensions_mut().insert(ClientAddress(address));
    next.run(request).await
}

/// Goes back through `X-Forwarded-For`, from the last hop, as long as each hop is one of ours: whatever stands
/// before a hop that is not ours was written by a stranger.
fn client_address(peer: IpAddr, headers: &HeaderMap, trusted_proxies: &[IpAddr]) -> IpAddr {
    let trusted = |address: &IpAddr| trusted_proxies.contains(address);
    let peer = peer.to_canonical();
    if !trusted(&peer) {
        return peer;
    }
    let hops: Vec<&str> = headers
        .get_all("x-forwarded-for")
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .map(str::trim)
        .collect();
    let mut nearest = peer;
    for hop in hops.into_iter().rev() {
        let Ok(address) = hop.parse::<IpAddr>() else { break };
        nearest = address.to_canonical();
        if !trusted(&nearest) {
            break;
        }
    }
    nearest
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(peer: &str, forwarded: &[&str], trusted: &[&str]) -> String {
        let mut headers = HeaderMap::new();
        for value in forwarded {
            headers.append("x-forwarded-for", value.parse().unwrap());
        }
        let trusted: Vec<IpAddr> = trusted.iter().map(|address| address.parse().unwrap()).collect();
        client_address(peer.parse().unwrap(), &headers, &trusted).to_string()
    }

    #[test]
    fn a_stranger_cannot_choose_an_address() {
        assert_eq!(found("203.0.113.7", &["198.51.100.1"], &[]), "203.0.113.7");
        assert_eq!(found("10.0.0.2", &["198.51.100.1, 203.0.113.7"], &["10.0.0.2"]), "203.0.113.7");
    }

    #[test]
    fn proxies_of_ours_are_passed_over() {
        assert_eq!(
            found("10.0.0.2", &["198.51.100.1, 203.0.113.7", "10.0.0.3"], &["10.0.0.2", "10.0.0.3"]),
            "203.0.113.7"
        );
        assert_eq!(found("10.0.0.2", &[], &["10.0.0.2"]), "10.0.0.2");
        assert_eq!(found("10.0.0.2", &["unknown"], &["10.0.0.2"]), "10.0.0.2");
        assert_eq!(found("::ffff:10.0.0.2", &["2001:db8::7"], &["10.0.0.2"]), "2001:db8::7");
    }

    #[test]
    fn a_log_holds_the_network_only() {
        assert_eq!(ClientAddress("203.0.113.7".parse().unwrap()).masked(), "203.0.113.0");
        assert_eq!(ClientAddress("2001:db8:1:2::7".parse().unwrap()).masked(), "2001:db8:1::");
    }
}
