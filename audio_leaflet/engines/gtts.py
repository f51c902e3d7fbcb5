"""The engine `gtts`: the voice of Google Translate, over the internet.

The package gtts knows the request that Google Translate's page sends. We take that request from it
and send it ourselves, because gTTS switches certificate checks off, never tries again, alters the
text ("Esq." becomes "Esquire", punctuation is cut away) and passes over answers without sound.

Google is sent words and marks: names by their plain spelling, letters as single capitals with
spaces between ("M A O I's"), which hold nothing to expand, and small "a" for the article only. It
reads figures and signs as it sees fit, so in English, where all of them have words, a sentence that
still has one is refused.

Google Translate offers two rates of speech: `speed` below 0.8 is spoken with its slow one, any
other with its normal one, and `problems` says so when the setting has no effect. Its terms are
Google's, its limits are not published, and the text of the leaflet leaves the machine.
"""

from __future__ import annotations

import base64
import binascii
import json
import math
import queue
import random
import re
import socket
import threading
import time
import unicodedata
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from http.cookiejar import DefaultCookiePolicy
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import gtts
import numpy as np
import requests
from gtts.lang import tts_langs
from requests import exceptions, utils

from audio_leaflet.audio import decode
from audio_leaflet.errors import AudioError, EngineUnavailable, UtteranceRefused
from audio_leaflet.model import Problem, Sound, Spoken, Voice

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from audio_leaflet.kinds import Engine
    from audio_leaflet.settings import Settings

RATE = 24_000
"""Samples per second, Hz, of the MP3 that Google sends."""

LIMIT: int = gtts.gTTS.GOOGLE_TTS_MAX_CHARS
"""Characters that Google takes at a time; it cuts longer text off without a word."""

LANES = 2
"""Requests under way at once: as many as a person with two pages open would make."""

PATH = "/_/TranslateWebserverUi/data/batchexecute"
"""Where Google Translate's page sends its calls."""

ACCENTS = {
    "com": "United States",
    "co.uk": "United Kingdom",
    "com.au": "Australia",
    "ca": "Canada",
    "co.in": "India",
    "ie": "Ireland",
    "co.za": "South Africa",
    "com.br": "Brazil",
    "pt": "Portugal",
    "com.mx": "Mexico",
    "es": "Spain",
    "fr": "France",
}
"""Google domain -> whose accent it speaks with (gTTS documentation, "Localized accents")."""

LANGUAGES = {
    "cmn": "zh-CN",  # Mandarin, by its own ISO 639-3 code
    "fil": "tl",  # Filipino is standardised Tagalog; Google lists it under Tagalog's code
    "he": "iw",  # the code of Hebrew until 1989
    "jv": "jw",  # Google's own code for Javanese
    "nb": "no",  # Bokmal; Nynorsk is another written language and is not mapped
    "zh-hans": "zh-CN",
    "zh-hant": "zh-TW",
}
"""BCP 47 tag, lower case -> the code that Google uses instead."""

SLOW_BELOW = 0.8
"""`speed` below this is spoken with Google's slow voice."""

REACH = 2.0
"""Seconds that `problems` waits for a connection."""

LARGEST = 4_000_000
"""Bytes of an answer. A hundred characters said slowly are about 100 kB."""

FASTEST = 40.0
"""Letters a second: three times as fast as speech. Sound shorter than this has been cut off."""

BACKOFF_FIRST, BACKOFF_MOST = 0.5, 8.0
"""Seconds: the longest wait before the second attempt, and before any (it doubles between)."""

BLOCK_FIRST, BLOCK_MOST = 30.0, 3600.0
"""Seconds without requests after the server's first refusal, and the most (it doubles between)."""

WAIT_MOST = 86_400.0
"""Seconds: a `Retry-After` beyond a day is taken for a day."""

PATIENCE = 20.0
"""Seconds that a refused call waits for its own next attempt; if it is to be longer, it fails."""

_WHERE = "engine gtts"
_OFFLINE = "gTTS needs the internet; set engine to piper to speak without a network"
_ELSEWHERE = "Wait, or set engine to piper to speak without a network"
_SLOW = "Raise gtts_timeout, or set engine to piper"

_Broken = (exceptions.ChunkedEncodingError, exceptions.ContentDecodingError)

_LAST_SPACE = re.compile(r"(.*)\s(\S*)", re.DOTALL)
_CLAUSE_END = re.compile(r"[.,;:!?…–—][)\]\"'”’]*$")
_OPENERS = (
    # words that begin a clause or phrase
    re.compile(
        "after|as|at|because|before|but|during|for|from|if|or|since|so|that|unless|until|when"
        "|where|which|while|who|with|without",
        re.IGNORECASE,
    ),
    # words inside a phrase
    re.compile(
        "are|be|been|can|could|had|has|have|is|may|of|on|should|the|was|were|will|would",
        re.IGNORECASE,
    ),
    # words that join, two numbers among others: "four to six"
    re.compile("and|by|in|to", re.IGNORECASE),
)
"""English words to cut before, best first, so that "one hundred" and "milligrams" are not torn
apart: none stands between a number and its unit."""
_LETTER = re.compile(r"[A-Z](?:['’]s)?")
_MARKS = ".,;:!?()[]{}\"'“”‘’…–—‐‑-"
"""What may stand in and between words: pauses, brackets, quotes, dashes, apostrophes, hyphens."""
_INSIDE_WORD = re.compile(r"[^-/‐]*[-/‐]+|[^-/‐]+")
_ERRNO = re.compile(r"\[Errno -?\d+\] ")
_BETWEEN_VALUES = "0123456789 \t\r\n"
_GUARD = ")]}'"


def create(settings: Settings) -> Engine:
    """The engine; it makes no connection yet."""
    return Gtts(settings)


class Gtts:
    """Google Translate's voice. One object serves all threads; they share its circuit breaker."""

    name = "gtts"
    lanes = LANES
    audible = True

    def __init__(
        self,
        settings: Settings,
        *,
        sleep: Callable[[float], None] = time.sleep,
        clock: Callable[[], float] = time.monotonic,
        jitter: Callable[[float, float], float] = random.uniform,
    ) -> None:
        """An engine for these settings; waiting, time (seconds) and chance can be given."""
        self._settings = settings
        self._sleep = sleep
        self._jitter = jitter
        self._slow = settings.speed < SLOW_BELOW
        self._base = (
            settings.gtts_url.rstrip("/") or f"https://translate.google.{settings.gtts_tld}"
        )
        self._circuit = _Circuit(clock, lease=2 * settings.gtts_timeout)
        # A session may serve one thread at a time; taking one is also taking one's turn. The last
        # one returned is the next one taken, because its connection is still open.
        self._sessions: queue.LifoQueue[requests.Session] = queue.LifoQueue()
        for _ in range(LANES):
            session = requests.Session()
            session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
            self._sessions.put(session)

    # ------------------------------------------------------------ what it is

    def problems(self) -> list[Problem]:
        """Settings that it cannot follow, and whether a connection can be made.

        Makes one TCP connection (to the proxy, where one is set) and sends nothing over it.
        """
        found = self._address_problems()
        reachable = [] if found else self._reach_problems()
        if _google_language(self._settings.lang) is None:
            what, remedy = _no_language(self._settings.lang)
            found.append(Problem("error", "setting lang", what, remedy))
        if self._settings.speed != 1 and not self._slow:
            found.append(
                Problem(
                    "warning",
                    "setting speed",
                    f"{self._settings.speed} has no effect: Google speaks at its normal rate",
                    f"Set it to 1, or below {SLOW_BELOW} for Google's slow rate, or use piper",
                )
            )
        return found + reachable

    def voice(self) -> Voice:
        """Google's voice for the language and accent set. Raises EngineUnavailable."""
        language = _google_language(self._settings.lang)
        if language is None:
            what, remedy = _no_language(self._settings.lang)
            raise EngineUnavailable(what, where="setting lang", remedy=remedy)
        tld = self._settings.gtts_tld
        return Voice(
            id=f"gtts-{language}-{tld}",
            name=f"Google Translate, {tts_langs()[language]} (google.{tld})",
            lang=self._settings.lang,
            attribution="Google Translate text-to-speech",
            licence="Google's terms of service apply (https://policies.google.com/terms). The text"
            f" leaves this machine: it is sent to {self._host()} over the network to be spoken",
            url="https://translate.google.com/",
        )

    def recipe(self) -> str:
        """Server, accent, rate of speech and the version of the package that makes the request."""
        address = urlsplit(self._base)
        server = f"{address.scheme}://{self._host()}{address.path}"  # without a user and password
        rate = "slow" if self._slow else "normal"
        return (
            f"gtts 2; package {gtts.__version__}; server {server}; tld {self._settings.gtts_tld};"
            f" {rate}; pieces of {LIMIT}; {RATE} Hz"
        )

    # ------------------------------------------------------------ speaking

    def reading(self, word: str, lang: str) -> str:
        """Empty: Google does not tell what it will say."""
        del word, lang
        return ""

    def transcribe(self, spoken: Spoken, lang: str) -> str:
        """Empty, if it may be sent to Google at all."""
        self._sent(spoken, lang)
        return ""

    def speak(self, spoken: Spoken, lang: str) -> Sound:
        """Say it in Google's voice; words with a pronunciation by its plain spelling.

        Google gives no timings, so `starts` is None. Raises UtteranceRefused for text without
        words, English with a figure or sign in it, a language that Google lacks, or an answer
        without whole sound; EngineUnavailable when the server cannot be reached, or refuses, or has
        asked to be left alone for a while.
        """
        for problem in self._address_problems():
            raise EngineUnavailable(problem.what, where=problem.where, remedy=problem.remedy)
        language, pieces = self._sent(spoken, lang)
        # Joined only when all are there: a sentence without its end may say the opposite.
        clips = [self._say(piece, language) for piece in pieces]
        return Sound(samples=np.concatenate(clips), rate=RATE, starts=None)

    def _sent(self, spoken: Spoken, lang: str) -> tuple[str, list[str]]:
        """Google's name of the language, and the texts that it gets."""
        language = _google_language(lang)
        if language is None:
            what, remedy = _no_language(lang)
            raise UtteranceRefused(what, where=_WHERE, remedy=remedy)
        if language == "en":
            _only_words(spoken)
        return language, _pieces(spoken)

    def _say(self, piece: str, language: str) -> NDArray[np.float32]:
        mp3 = _sound_of(self._fetch(piece, language), piece)
        try:
            samples, rate = decode(mp3, "mp3")
        except AudioError as error:
            raise _refused(piece, f"sent {len(mp3)} bytes that are not MP3 sound") from error
        if rate != RATE:
            raise _refused(piece, f"sent sound at {rate} Hz instead of {RATE}")
        seconds = samples.size / rate
        if not samples.any():
            raise _refused(piece, f"sent {seconds:.1f} s of silence")
        if seconds < sum(map(str.isalnum, piece)) / FASTEST:
            raise _refused(piece, f"sent only {seconds:.2f} s of sound, which has been cut off")
        return samples

    def _fetch(self, piece: str, language: str) -> list[Any]:
        """The values of the server's answer, by as many attempts as are set."""
        tts = gtts.gTTS(
            piece,
            lang=language,
            slow=self._slow,
            lang_check=False,
            pre_processor_funcs=[],
            tokenizer_func=lambda text: [text],
        )
        (body,) = tts.get_bodies()
        attempt = 0
        while True:
            answer, blocked = self._in_turn(body)
            if not isinstance(answer, _Failure):
                return answer
            wait = blocked + self._jitter(0.0, min(BACKOFF_MOST, BACKOFF_FIRST * 2.0**attempt))
            if answer.final or attempt == self._settings.gtts_retries or wait > PATIENCE:
                counted = f" ({attempt + 1} attempts)" if attempt else ""
                later = f"; it is tried again in {math.ceil(blocked)} s" if blocked else ""
                raise EngineUnavailable(
                    f"the speech server {self._host()} {answer.what}{counted}{later}",
                    where=_WHERE,
                    remedy=answer.remedy,
                )
            self._sleep(wait)
            attempt += 1

    def _in_turn(self, body: str) -> tuple[list[Any] | _Failure, float]:
        """One request when its turn comes: its answer, and for how long the server is left alone.

        The verdict is given before the turn ends, so that a refusal stops those who wait for one.
        """
        session = self._sessions.get()
        try:
            entered = self._circuit.enter(self._host())
            answer = self._attempt(session, body)
            if not isinstance(answer, _Failure) or answer.final:
                self._circuit.passed(entered)
            elif answer.blocked:
                return answer, self._circuit.refused(entered, answer.retry_after)
            else:
                self._circuit.lost(entered)
            return answer, 0.0
        finally:
            self._sessions.put(session)

    def _attempt(self, session: requests.Session, body: str) -> list[Any] | _Failure:
        """One request: the values of its answer, or why there are none."""
        timeout = self._settings.gtts_timeout
        deadline = time.monotonic() + timeout
        try:
            with session.post(
                self._base + PATH,
                data=body,
                headers=gtts.gTTS.GOOGLE_TTS_HEADERS,
                timeout=timeout,
                allow_redirects=False,  # the text goes to the server that is set and to no other
                stream=True,
            ) as response:
                return _unwelcome(response) or _values(_read(response, deadline))
        except exceptions.SSLError as error:
            return _Failure(
                f"cannot be reached securely ({_reason(error)})",
                "Check gtts_url; behind a company's proxy, name its certificate in"
                " REQUESTS_CA_BUNDLE",
            )
        except exceptions.ConnectTimeout:
            return _Failure(f"cannot be reached (no connection in {timeout:g} s)", _OFFLINE)
        except (exceptions.ConnectionError, exceptions.ReadTimeout, *_Broken) as error:
            if isinstance(error, exceptions.ReadTimeout) or time.monotonic() >= deadline:
                return _Failure(f"did not answer in {timeout:g} s", _SLOW)
            if isinstance(error, _Broken):
                return _Failure("cut its answer off", _ELSEWHERE)
            return _Failure(f"cannot be reached ({_reason(error)})", _OFFLINE)
        except exceptions.RequestException as error:
            return _Failure(f"cannot be asked ({error})", "Check gtts_url", final=True)

    # ------------------------------------------------------------ where it is

    def _host(self) -> str:
        """Host of the server, with its port if it has one: for messages, never with a password."""
        return urlsplit(self._base).netloc.rpartition("@")[2]

    def _address_problems(self) -> list[Problem]:
        if self._settings.gtts_url and not _is_http(self._settings.gtts_url):
            return [
                Problem(
                    "error",
                    "setting gtts_url",
                    f"{self._settings.gtts_url!r} is not an http or https address",
                    "Give one like https://speech.example.org, or leave it empty for Google's own",
                )
            ]
        if self._settings.gtts_tld not in ACCENTS:
            return [
                Problem(
                    "error",
                    "setting gtts_tld",
                    f"{self._settings.gtts_tld!r} is not a Google domain whose accent is known",
                    "Set it to " + ", ".join(f"{tld} ({who})" for tld, who in ACCENTS.items()),
                )
            ]
        return []

    def _reach_problems(self) -> list[Problem]:
        url = self._base + PATH
        proxy = utils.select_proxy(url, utils.get_environ_proxies(url))
        if proxy and "://" not in proxy:
            proxy = f"http://{proxy}"
        door = urlsplit(proxy or url)
        port = door.port or {"https": 443, "http": 80}.get(door.scheme, 1080)  # 1080: SOCKS
        try:
            socket.create_connection((door.hostname or "", port), timeout=REACH).close()
        except OSError as error:
            through = f" through the proxy {door.hostname}:{port}" if proxy else ""
            what = f"the speech server {self._host()} cannot be reached{through} ({_reason(error)})"
            return [Problem("error", _WHERE, what, _OFFLINE)]
        return []


# ---------------------------------------------------------------- the circuit breaker


class _Circuit:
    """Stops all requests for a while when the server refuses one, then lets one through.

    Every method but `enter` takes the number that `enter` gave, which counts the refusals so far:
    an answer to a request sent before the latest refusal says nothing about the time after it.
    """

    def __init__(self, clock: Callable[[], float], lease: float) -> None:
        """A closed circuit; the one call let through keeps others out for `lease` seconds."""
        self._clock = clock
        self._lease = lease
        self._lock = threading.Lock()
        self._refusals = 0
        self._in_a_row = 0
        self._until = 0.0
        """Time before which nobody may enter; it counts only while refusals stand in a row."""

    def enter(self, host: str) -> int:
        """Ask to send a request. Raises EngineUnavailable that says when one will be sent."""
        with self._lock:
            if self._in_a_row:
                now = self._clock()
                if now < self._until:
                    seconds = math.ceil(self._until - now)
                    raise EngineUnavailable(
                        f"the speech server {host} refuses requests for now;"
                        f" it is tried again in {seconds} s",
                        where=_WHERE,
                        remedy=_ELSEWHERE,
                    )
                self._until = now + self._lease
            return self._refusals

    def passed(self, entered: int) -> None:
        """The server answered: everyone may enter."""
        with self._lock:
            if entered == self._refusals:
                self._in_a_row = 0

    def refused(self, entered: int, retry_after: float | None) -> float:
        """The server refused: nobody may enter for a while. Returns its seconds."""
        with self._lock:
            if entered == self._refusals:  # requests refused together count once
                self._refusals += 1
                self._in_a_row += 1
                self._until = 0.0
            asked = retry_after or 0.0
            doubled = (asked or BLOCK_FIRST) * 2.0 ** min(max(self._in_a_row - 1, 0), 30)
            now = self._clock()
            self._until = max(self._until, now + max(asked, min(doubled, BLOCK_MOST)))
            return self._until - now

    def lost(self, entered: int) -> None:
        """No answer came: if this call was the one let through, another may be."""
        with self._lock:
            if entered == self._refusals:
                self._until = min(self._until, self._clock())


# ---------------------------------------------------------------- the answer


@dataclass(frozen=True, slots=True)
class _Failure:
    """Why a request brought no answer."""

    what: str
    """What the speech server did, in words that follow its name."""
    remedy: str
    blocked: bool = False
    """True when the server asks to be left alone."""
    retry_after: float | None = None
    """For how many seconds it asks that, if it says."""
    final: bool = False
    """True when another attempt would fail alike."""


def _unwelcome(response: requests.Response) -> _Failure | None:
    """What the status says against the answer."""
    status = f"answered {response.status_code} {response.reason}"
    retry_after = _retry_after(response.headers.get("Retry-After", ""))
    if response.status_code == 429 or (response.status_code == 503 and retry_after):
        return _Failure(f"{status}: too many requests", _ELSEWHERE, True, retry_after)
    if response.is_redirect:
        # Google sends those whom it takes for robots to the captcha page google.com/sorry.
        there = urlsplit(response.headers["Location"]).netloc or "another page"
        return _Failure(f"{status} and points to {there}, as for a captcha", _ELSEWHERE, True)
    if response.status_code >= 500:
        return _Failure(status, _ELSEWHERE)
    if response.status_code != 200:
        return _Failure(status, "Check gtts_url and gtts_tld, or set engine to piper", final=True)
    return None


def _retry_after(value: str) -> float | None:
    """Seconds that a `Retry-After` header asks for (RFC 9110, 10.2.3); None if it is no such."""
    try:
        seconds = float(min(int(value), WAIT_MOST))
    except ValueError:
        try:
            seconds = parsedate_to_datetime(value).timestamp() - time.time()
        except ValueError:
            return None
    return min(max(0.0, seconds), WAIT_MOST)


def _read(response: requests.Response, deadline: float) -> str:
    """The whole body. Raises requests' ReadTimeout at the deadline, which requests has none of:
    its own timeout starts anew with every byte that comes.
    """
    body = bytearray()
    for some in response.iter_content(128):  # so few that a slow answer meets the deadline soon
        body += some
        if time.monotonic() >= deadline:
            raise exceptions.ReadTimeout
        if len(body) > LARGEST:
            raise exceptions.InvalidSchema(f"its answer is larger than {LARGEST} bytes")
    return body.decode("utf-8", "replace")


def _values(answer: str) -> list[Any] | _Failure:
    """The entries of a batchexecute answer: JSON after a guard, with or without chunk lengths."""
    if answer.lstrip().startswith("<"):
        return _Failure("answered with a web page, as for a captcha or a sign-in", _ELSEWHERE, True)
    guarded = answer.lstrip().startswith(_GUARD)
    rest = answer.lstrip().removeprefix(_GUARD).lstrip(_BETWEEN_VALUES)
    found: list[Any] = []
    while rest:
        try:
            value, end = json.JSONDecoder().raw_decode(rest)
        except (ValueError, RecursionError):
            if guarded:
                return _Failure("cut its answer off", _ELSEWHERE)
            return _Failure(
                f"does not answer as Google Translate does ({answer[:40]!r})",
                "Check gtts_url, or set engine to piper",
                final=True,
            )
        found += value if isinstance(value, list) else [value]
        rest = rest[end:].lstrip(_BETWEEN_VALUES)
    return found


def _sound_of(values: list[Any], piece: str) -> bytes:
    """The MP3 bytes in an answer. Raises UtteranceRefused if it holds none."""
    head = ["wrb.fr", gtts.gTTS.GOOGLE_TTS_RPC]
    for value in values:
        if isinstance(value, list) and value[:2] == head:
            try:
                mp3 = base64.b64decode(json.loads(value[2])[0], validate=True)
            except (TypeError, ValueError, LookupError, binascii.Error):
                break
            if mp3:
                return mp3
    raise _refused(piece, "answered without sound")


def _refused(piece: str, what: str) -> UtteranceRefused:
    return UtteranceRefused(
        f"the speech server {what} for {piece!r}",
        where=_WHERE,
        remedy="Try again; if it stays so, mend the text or set engine to piper",
    )


def _reason(error: BaseException) -> str:
    """The innermost reason of a network error, without the objects that wrap it."""
    while True:
        inner = getattr(error, "reason", None) or next(iter(error.args), None)
        if not isinstance(inner, BaseException):
            return _ERRNO.sub("", str(error).rpartition(": ")[2])
        error = inner


# ---------------------------------------------------------------- the question


def _google_language(tag: str) -> str | None:
    """Google's code for a BCP 47 tag, by dropping subtags from the end (RFC 4647, 3.4)."""
    known: dict[str, str] = {code.lower(): code for code in tts_langs()} | LANGUAGES
    parts = tag.lower().split("-")
    for count in range(len(parts), 0, -1):
        code = known.get("-".join(parts[:count]))
        if code:
            return code
    return None


def _no_language(tag: str) -> tuple[str, str]:
    choices = ", ".join(sorted(tts_langs()))
    return f"Google Translate does not speak {tag!r}", f"Choose a language among {choices}"


def _is_http(url: str) -> bool:
    try:
        parts = urlsplit(url)
        return parts.scheme in {"http", "https"} and bool(parts.hostname) and parts.port != 0
    except ValueError:  # a port that is no number
        return False


def _only_words(spoken: Spoken) -> None:
    """Raises UtteranceRefused for figures and signs outside the names."""
    rest, end = "", 0
    for word in spoken.words:
        if word.pronunciation:
            rest += spoken.text[end : word.start]
            end = word.start + len(word.text)
    found = [
        sign
        for sign in unicodedata.normalize("NFC", rest + spoken.text[end:])
        if not (sign.isalpha() or sign.isspace() or sign in _MARKS)
    ]
    if found:
        raise UtteranceRefused(
            f"{' '.join(dict.fromkeys(found))} in {spoken.text!r} is not a word;"
            " Google would choose its reading",
            where=_WHERE,
            remedy="Write it in words, or give it an entry in the lexicon",
        )


def _pieces(spoken: Spoken) -> list[str]:
    """The text as it is sent: every word, in pieces that Google takes, cut where a breath is.

    Cut after punctuation if that leaves no stub, else before one of `_OPENERS`, else between
    words, and inside a word that is longer than a piece only after a hyphen or slash.
    Raises UtteranceRefused.
    """
    pieces: list[str] = []
    line: list[str] = []
    for chunk in _chunks(spoken):
        while line and len(" ".join([*line, chunk])) > LIMIT:
            cut = _breath([*line, chunk])
            pieces.append(" ".join(line[:cut]))
            line = line[cut:]
        *whole, last = _parts(chunk)
        pieces += whole
        line.append(last)
    return [*pieces, " ".join(line)]


def _chunks(spoken: Spoken) -> list[str]:
    """The text between spaces; a name's plain spelling and a run of letters are one chunk.

    A mark that stands alone stays with the word before it: gTTS would drop a piece of marks.
    """
    chunks, end, after_letter = [""], 0, False
    for word in spoken.words:
        said = word.pronunciation.plain if word.pronunciation else word.text
        if not any(map(str.isalnum, said)):
            raise UtteranceRefused(
                f"there is nothing to say for the word {word.text!r} in {spoken.text!r}",
                where=_WHERE,
                remedy="Give the word a pronunciation that has a plain spelling",
            )
        gap = spoken.text[end : word.start]
        space = _LAST_SPACE.fullmatch(gap) if end else None
        letter = _LETTER.fullmatch(said) is not None
        if gap == " " and after_letter and letter and len(chunks[-1]) < LIMIT // 3:
            chunks[-1] += gap + said
        elif space:
            chunks[-1] += space[1]
            chunks.append(space[2] + said)
        else:
            chunks[-1] += gap + said
        end, after_letter = word.start + len(word.text), letter
    if not end:
        raise UtteranceRefused(
            f"there is no word in {spoken.text!r}",
            where=_WHERE,
            remedy="Leave the utterance out, or give it words",
        )
    chunks[-1] += spoken.text[end:]
    return [" ".join(chunk.split()) for chunk in chunks]


def _breath(line: list[str]) -> int:
    """How many chunks to send, so that the voice stops where a reader would.

    All chunks but the last are a piece that Google takes.
    """
    whole = [count for count in range(1, len(line)) if len(" ".join(line[:count])) >= LIMIT // 3]
    ended = (count for count in reversed(whole) if _CLAUSE_END.search(line[count - 1]))
    opened = (
        count for words in _OPENERS for count in reversed(whole) if words.fullmatch(line[count])
    )
    return next(ended, None) or next(opened, len(line) - 1)


def _parts(chunk: str) -> list[str]:
    """A chunk as it is, or if it is longer than a piece, cut after hyphens and slashes."""
    if len(chunk) <= LIMIT:
        return [chunk]
    parts = [""]
    for part in _INSIDE_WORD.findall(chunk):
        if len(part) > LIMIT:
            raise UtteranceRefused(
                f"{part!r} is longer than the {LIMIT} characters that Google takes",
                where=_WHERE,
                remedy="Write it as several words, or set engine to piper",
            )
        if len(parts[-1]) + len(part) > LIMIT:
            parts.append("")
        parts[-1] += part
    return parts
