"""The workbench over HTTP: who is signed in, forms, and the sound of single utterances.

Whoever is not signed in gets the form for signing in and nothing else. A form that comes from
another site is refused. What somebody has written into a form is in the address or in the answer,
so that no fault and no expired session loses it.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING
from urllib.parse import urlencode

import anyio.to_thread
from starlette.exceptions import HTTPException
from starlette.middleware.gzip import GZipMiddleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, RedirectResponse, Response
from starlette.routing import Route, Router

from audio_leaflet import approvals
from audio_leaflet.errors import AudioLeafletError, JournalError, LexiconError
from audio_leaflet.lexicon import writer
from audio_leaflet.markup import Site
from audio_leaflet.model import Problem
from audio_leaflet.outputs import workbench as page
from audio_leaflet.web import forms
from audio_leaflet.web.headers import PAGE
from audio_leaflet.web.review import FIELDS, ROOT, Review, sentence
from audio_leaflet.web.sessions import COOKIE, LIFETIME, LONGEST_NAME, Sessions

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from starlette.types import Message, Receive, Scope, Send

    from audio_leaflet.service import Service
    from audio_leaflet.web.audio import Narrations

log = logging.getLogger(__name__)

SIGN_IN = f"{ROOT}/sign-in"

LONGEST_NOTE = 500
"""Characters of a note."""

HEADERS = {
    **PAGE,
    "cache-control": "no-store",
    # With no-referrer a browser would not tell where a form comes from (Origin: null).
    "referrer-policy": "same-origin",
    "x-robots-tag": "noindex",
}
"""On every answer of the workbench."""

STAFF = "audio_leaflet.staff"
"""Where the scope of a request has the name of who is signed in."""


class Workbench:
    """Answers `/workbench` and everything below it."""

    def __init__(
        self, service: Service, fresh: Callable[[], Awaitable[None]], narrations: Narrations
    ) -> None:
        """For a service with a `workbench_token`. `fresh` takes up changed content."""
        self._service = service
        self._fresh = fresh
        self._narrations = narrations
        self._sessions = Sessions(service.settings.workbench_token)
        self._site = Site(service.settings.title)
        self._lexicon = writer.SiteLexicon(service.settings.content)
        self._approvals = approvals.Approvals(service.settings.content)
        self._review = Review(service, self._approvals, self._lexicon)
        router = Router(
            [
                Route(ROOT, self._list),
                Route(f"{ROOT}/leaflets/{{id}}", self._leaflet),
                Route(f"{ROOT}/leaflets/{{id}}/approval", self._approve, methods=["POST"]),
                Route(f"{ROOT}/try", self._try),
                Route(f"{ROOT}/try", self._save, methods=["POST"]),
                Route(f"{ROOT}/lexicon", self._history),
                Route(f"{ROOT}/lexicon", self._change, methods=["POST"]),
                Route(f"{ROOT}/sign-out", self._sign_out, methods=["POST"]),
            ]
        )
        router.redirect_slashes = False
        router.default = self._nothing
        self._pages = GZipMiddleware(router, minimum_size=500)

    @staticmethod
    def serves(path: str) -> bool:
        """Whether an address is one of ours."""
        return path == ROOT or path.startswith(f"{ROOT}/")

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        request = Request(scope, receive)
        send = _guarded(send)
        try:
            response = await self._let_in(request)
            if response is None and scope["path"].endswith(".mp3"):
                response = await self._sound(request, send)
            elif response is None:
                await self._pages(scope, receive, send)
        except HTTPException as error:
            remedy = "Send it from a page of the workbench"
            response = self._wrong(scope, error.status_code, "the form", error.detail, remedy)
        except (JournalError, LexiconError) as error:
            log.error("%s", error)
            response = self._wrong(scope, 500, error.where, error.what, error.remedy)
        if response is not None:
            await response(scope, receive, send)

    async def _let_in(self, request: Request) -> Response | None:
        """The answer to somebody who is not let in; None for who is, with the name in the scope."""
        scope = request.scope
        if request.method == "POST" and not forms.own(request):
            log.warning("workbench: a form that is none of this site was refused")
            what = "it was not sent from a page of this site"
            remedy = "Send it from the workbench; a proxy in between has to pass on the header Host"
            return self._wrong(scope, 403, "the form", what, remedy)
        if scope["path"] == SIGN_IN:
            return await self._sign_in(request)
        name = self._sessions.name(request.cookies.get(COOKIE, ""))
        if name is None:
            return await self._to_sign_in(request)
        scope[STAFF] = name
        await self._fresh()
        return None

    # ------------------------------------------------------------ signing in

    async def _sign_in(self, request: Request) -> Response:
        if request.method != "POST":
            target = _target(request.query_params.get("next", ""))
            return _page(page.sign_in_page(self._site, page.Form({}), target))
        values = await forms.read(request)
        name = " ".join(values.get("name", "").split())
        target = _target(values.get("next", ""))
        errors = {}
        status = 422
        if not name or len(name) > LONGEST_NAME or not name.isprintable():
            errors["name"] = f"Give your name, at most {LONGEST_NAME} characters."
        admitted = await self._sessions.admit(values.get("token", ""))
        if admitted is None:
            status = 429
            errors[""] = "Too many people are trying to sign in. Wait a minute, then try again."
        elif not admitted:
            status = 403
            client = request.client.host if request.client else "unknown"
            log.warning("workbench: a wrong token from %s", client)
            errors[""] = "This is not the token. Ask the people who run this site for it."
        if errors:
            form = page.Form({"name": name}, errors)
            return _page(page.sign_in_page(self._site, form, target), status)
        log.info("workbench: %s signed in", name)
        response = _go(target)
        response.set_cookie(
            COOKIE,
            self._sessions.cookie(name),
            max_age=LIFETIME,
            path=ROOT,
            secure=request.url.scheme == "https",
            httponly=True,
            samesite="strict",
        )
        return response

    async def _to_sign_in(self, request: Request) -> Response:
        """To the form for signing in, and then back with what was written."""
        path, query = request.url.path, request.url.query
        if path.endswith(".mp3"):
            return PlainTextResponse("Sign in first.\n", 403)
        if request.method == "POST":
            values = await forms.read(request)
            path = path.removesuffix("/approval").removesuffix("/sign-out")
            kept = (*FIELDS, "note")
            query = urlencode({name: text for name, text in values.items() if name in kept})
        here = f"{path}?{query}" if query else path
        return _go(f"{SIGN_IN}?{urlencode({'next': here})}")

    async def _sign_out(self, request: Request) -> Response:
        response = _go(SIGN_IN)
        response.delete_cookie(COOKIE, path=ROOT)
        return response

    # ------------------------------------------------------------ leaflets

    async def _list(self, request: Request) -> Response:
        query = " ".join(request.query_params.get("q", "")[:200].split())
        args = (self._frame(request.scope), query)
        return _page(await anyio.to_thread.run_sync(self._review.list_page, *args))

    async def _leaflet(self, request: Request) -> Response:
        note = request.query_params.get("note", "")[:LONGEST_NOTE]
        return await self._shown(request, page.Form({"note": note}))

    async def _shown(self, request: Request, form: page.Form, status: int = 200) -> Response:
        id = request.path_params["id"]
        edition = self._service.editions.get(id)
        if edition is None:
            what, remedy = "there is no such leaflet", "Choose one from the list"
            return self._wrong(request.scope, 404, id, what, remedy)
        args = (self._frame(request.scope), edition, form)
        return _page(await anyio.to_thread.run_sync(self._review.leaflet_page, *args), status)

    async def _approve(self, request: Request) -> Response:
        """Approve a leaflet as it was shown, or take the approval back."""
        id, name = request.path_params["id"], request.scope[STAFF]
        values = await forms.read(request)
        note = _note(values)
        edition = self._service.editions.get(id)
        script = edition.leaflet.script if edition else None
        status, fault = 409, ""
        if values.get("done") not in ("approve", "withdraw"):
            status, fault = 400, "Say whether to approve it, with the buttons."
        elif script is None:
            fault = "It cannot be approved as long as it is not narrated."
        elif not self._review.voice():
            fault = "It cannot be approved as long as no voice is ready: nobody can have heard it."
        elif values.get("seen") != approvals.whole(script):
            fault = "The leaflet has changed since this page was shown. Look at it again."
        else:
            withdrawn = values["done"] == "withdraw"
            try:
                await anyio.to_thread.run_sync(
                    self._approvals.record, script, self._review.voice(), name, note, withdrawn
                )
            except JournalError as error:
                log.error("%s", error)
                status, fault = 503, str(error)
            else:
                done = "took back the approval of" if withdrawn else "approved"
                log.info("workbench: %s %s %s", name, done, id)
                return _go(f"{ROOT}/leaflets/{id}#_approval")
        return await self._shown(request, page.Form({"note": note}, {"": fault}), status)

    # ------------------------------------------------------------ words

    async def _try(self, request: Request) -> Response:
        values = self._wanted(request)
        form = page.Form(values)
        if not values["word"].strip():
            frame = self._frame(request.scope)
            return _page(await anyio.to_thread.run_sync(self._review.empty_page, frame, form))
        return await self._tried(request, form, done="saved" in request.query_params)

    def _wanted(self, request: Request) -> dict[str, str]:
        """The form in which a word is tried, from the address."""
        query = request.query_params
        values = {name: query.get(name, "") for name in (*FIELDS, "note")}
        return {**values, "lang": values["lang"] or self._service.settings.lang}

    async def _tried(
        self, request: Request, form: page.Form, status: int = 422, done: bool = False
    ) -> Response:
        """The word and how it sounds; `status` if anything is wrong with it."""
        args = (self._frame(request.scope), form, done)
        html, wrong = await anyio.to_thread.run_sync(self._review.try_page, *args)
        return _page(html, status if wrong else 200)

    async def _save(self, request: Request) -> Response:
        """Save what was tried and heard."""
        values = await forms.read(request)
        kept = {name: values.get(name, "") for name in (*FIELDS, "note")}
        if not values.get("reading") or kept["lang"] not in self._review.languages():
            fault = "There is nothing to save yet: try the word, listen, then save it."
            return await self._tried(request, page.Form(kept, {"": fault}))
        try:
            change = await self._write(request, values)
        except (LexiconError, JournalError) as error:
            log.error("%s", error)
            name = error.where if error.where in FIELDS else ""
            fault = sentence(error) if name else str(error)
            status = 409 if name else 503
            return await self._tried(request, page.Form(kept, {name: fault}), status)
        asked = {name: kept[name] for name in FIELDS if kept[name]}
        return _go(f"{ROOT}/try?{urlencode({**asked, 'word': change.word, 'saved': '1'})}")

    async def _history(self, request: Request) -> Response:
        args = (self._frame(request.scope), "")
        return _page(await anyio.to_thread.run_sync(self._review.lexicon_page, *args))

    async def _change(self, request: Request) -> Response:
        """Take a word out of the lexicon, or put an earlier reading back."""
        values = await forms.read(request)
        if "reading" not in values:
            raise HTTPException(400, "it has no reading")
        lang = values.get("lang", "")
        try:
            # Of a language that no leaflet has any more, what stands in its file can be taken out.
            if lang not in self._review.languages() and not self._lexicon.path(lang).exists():
                raise LexiconError(
                    f"there is no leaflet in the language {lang!r}",
                    where="language",
                    remedy="Choose the language of a leaflet",
                )
            await self._write(request, values)
        except (LexiconError, JournalError) as error:
            log.error("%s", error)
            args = (self._frame(request.scope), f"Not saved. {error}")
            html = await anyio.to_thread.run_sync(self._review.lexicon_page, *args)
            return _page(html, 503 if isinstance(error, JournalError) else 409)
        return _go(f"{ROOT}/lexicon")

    async def _write(self, request: Request, values: Mapping[str, str]) -> writer.Change:
        """Change the lexicon and take up the change. Raises LexiconError or JournalError."""

        def write() -> writer.Change:
            change = self._lexicon.save(
                values.get("word", ""),
                values["reading"],
                values.get("lang", ""),
                request.scope[STAFF],
                _note(values),
                values.get("seen", ""),
            )
            self._service.refresh()
            return change

        change = await anyio.to_thread.run_sync(write)
        log.info(
            *("workbench: %s changed %r from %r to %r", change.who, change.word),
            *(change.before, change.after),
        )
        return change

    # ------------------------------------------------------------ sound

    async def _sound(self, request: Request, send: Send) -> Response | None:
        """Send one utterance of a leaflet, or the word that is tried; else the answer why not."""
        while not self._service.published.is_set():
            await anyio.sleep(0.02)
        path = request.url.path
        try:
            if path == f"{ROOT}/try.mp3":
                values = self._wanted(request)
                work = await anyio.to_thread.run_sync(self._review.tried_sound, values)
            else:
                id, _, clip = path.removeprefix(f"{ROOT}/leaflets/").partition("/")
                args = (id, clip.removesuffix(".mp3"))
                found = await anyio.to_thread.run_sync(self._review.clip_sound, *args)
                if found is None:
                    return PlainTextResponse("There is no such utterance (any more).\n", 404)
                work = found
        except AudioLeafletError as error:
            return PlainTextResponse(f"{error}\n", 422)
        scope, receive = request.scope, request.receive
        await self._narrations.answer(scope, receive, send, work.key, work, "no-store")
        return None

    # ------------------------------------------------------------ pages

    def _frame(self, scope: Scope) -> page.Frame:
        return page.Frame(self._site, scope.get(STAFF, ""))

    def _wrong(self, scope: Scope, status: int, where: str, what: str, remedy: str) -> Response:
        problem = Problem("error", where, what, remedy)
        return _page(page.problem_page(self._frame(scope), problem), status)

    async def _nothing(self, scope: Scope, receive: Receive, send: Send) -> None:
        what, remedy = "nothing is at this address", "Follow a link"
        response = self._wrong(scope, 404, scope["path"], what, remedy)
        await response(scope, receive, send)


def _guarded(send: Send) -> Send:
    """Every answer has the headers of the workbench, whoever makes it."""

    async def guarded(message: Message) -> None:
        if message["type"] == "http.response.start":
            ours = {name.encode(): value.encode() for name, value in HEADERS.items()}
            others = [pair for pair in message["headers"] if pair[0].lower() not in ours]
            message = {**message, "headers": [*others, *ours.items()]}
        await send(message)

    return guarded


def _page(html: str, status: int = 200) -> Response:
    return HTMLResponse(html, status)


def _go(address: str) -> RedirectResponse:
    return RedirectResponse(address, 303)


def _note(values: Mapping[str, str]) -> str:
    return " ".join(values.get("note", "").split())[:LONGEST_NOTE]


def _target(address: str) -> str:
    """Where to go after signing in: an address of the workbench, else its first page."""
    path = address.partition("?")[0]
    ours = Workbench.serves(path) and path != SIGN_IN
    return address if ours and "\\" not in address and address.isprintable() else ROOT
