"""A browser for schemathesis: it keeps its cookies, and it is logged in where a session is asked for."""

import json
import re
import time
import urllib.request
from http.cookies import SimpleCookie

import schemathesis

EMAIL = "customer@example.com"
PASSWORD = "open the front door"
PATIENCE_SECONDS = 30

# What the names of cookies begin with in the description, and in reality unless the API is on plain http.
PREFIX = "__Host-"

# The cookie that binds journeys to this browser, under its name in the description, once the API has given it.
browser = {}


@schemathesis.hook
def before_call(context, case, kwargs):
    """Sends the browser's cookie along."""
    case.cookies = {**browser, **(case.cookies or {})}
    if case.operation.base_url.startswith("http://"):
        kwargs["auth"] = without_prefix


def without_prefix(request):
    """The checks add and remove cookies by the description's names: only what is sent has the other ones."""
    if "Cookie" in request.headers:
        request.headers["Cookie"] = request.headers["Cookie"].replace(PREFIX, "")
    return request


@schemathesis.hook
def after_call(context, case, response):
    """Keeps the browser's cookie."""
    for line in response.headers.get("set-cookie", []):
        for name, morsel in SimpleCookie(line).items():
            if name.endswith("voordeur-browser"):
                browser[PREFIX + name.removeprefix(PREFIX)] = morsel.value


@schemathesis.auth(refresh_interval=None).apply_to(path="/session", method="GET").apply_to(path="/session/extension")
class Session:
    """Logs in once, with the code that the development outbox shows."""

    cookies = None

    def get(self, case, context):
        if Session.cookies is None:
            Session.cookies = log_in(case.operation.schema.get_base_url().rstrip("/"))
        return Session.cookies

    def set(self, case, data, context):
        case.cookies = {**(case.cookies or {}), **data}


def log_in(api):
    journey, cookies = exchange(f"{api}/journeys", {"kind": "log-in", "language": "en"})
    answers = f"{api}/journeys/{journey['id']}/answers"

    def answer(given):
        body = {"revision": journey["revision"], "language": "en", "answer": given}
        return exchange(answers, body, cookies)

    journey, _ = answer({"type": "credentials", "email": EMAIL, "password": PASSWORD})
    code = code_from_outbox(re.sub("/api/v1$", "/outbox.json", api))
    _, session = answer({"type": "code", "code": code})
    return {PREFIX + name.removeprefix(PREFIX): value for name, value in session.items()}


def exchange(url, body=None, cookies=None):
    """One request; what it was answered, and the cookies that came along."""
    headers = {"content-type": "application/json", "x-requested-with": "voordeur"}
    headers["cookie"] = "; ".join(f"{name}={value}" for name, value in (cookies or {}).items())
    data = None if body is None else json.dumps(body).encode()
    with urllib.request.urlopen(urllib.request.Request(url, data, headers)) as answer:
        given = SimpleCookie()
        for line in answer.headers.get_all("set-cookie", []):
            given.load(line)
        return json.load(answer), {name: morsel.value for name, morsel in given.items()}


def code_from_outbox(url):
    """The newest code. The worker delivers it within a second or so."""
    until = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < until:
        messages, _ = exchange(url)
        if messages and messages[0]["kind"] == "sms":
            return messages[0]["text"].rsplit("#", 1)[1]
    raise TimeoutError("no code came to the outbox")
