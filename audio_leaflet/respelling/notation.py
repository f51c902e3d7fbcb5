"""What is printed: from one line of respelling to words, syllables and stress marks.

Every convention separates syllables with hyphens or blanks and marks stress with capitals, with
marks after the syllable (USAN, AHFS) or with marks before it (Merriam-Webster).
"""

from __future__ import annotations

import itertools
import re
import unicodedata
from dataclasses import dataclass
from typing import Literal

from audio_leaflet.errors import RespellingError

Stress = Literal["primary", "secondary", "none"]

Convention = Literal[
    "USAN",
    "USAN or AHFS",
    "FDA label",
    "First Databank",
    "NCI",
    "Drugs.com",
    "Wikipedia",
    "Merriam-Webster",
    "Lexicomp",
    "unmarked",
]
"""Who writes so, as far as the print tells.

USAN and AHFS cannot be told apart when there is no secondary stress. Sponsors of FDA labels invent
their own: it is named where no other convention writes so. Unmarked print shows no stress at all.
"""

APOSTROPHES = "'’‘‛′`´ʹʼ＇\uf0a2¢"
"""Marks in print for primary stress. The last two are what a prime of the font Symbol becomes when
a PDF or Word file is turned into text: its private-use code, and its code read as Latin-1."""

QUOTES = '"”“‟″ʺ＂\uf0b2²'
"""The same for secondary stress (double prime)."""

HYPHENS = "-‐‑‒–−\u00ad"
"""Hyphens in print, no-break and soft ones too, and dashes set for them."""

DOTS = "·•‧∙"
"""Dots set between syllables."""

_PREFIX = re.compile(
    r"^\W*(?:(?:pronounced|pronunciation|pronounce|pron\.|sounds like)(?:\s+as\b)?\s*(?::|\s|$)"
    r"|say(?:\s+it)?\s*(?::|\s(?=\S*-)))\s*",  # say' is a syllable too
    re.IGNORECASE,
)
_IPA = re.compile("[æɪʊɛɔɑʌɹʃʒɡɚɝɜː]")
"""Symbols that no respelling has."""

_ENGLISH_WORD = re.compile(
    r".*[aeiou](?:ck|ss|zz|([bdfgmnpt])\1|(?<!a)ll)s?|.*ball|own|you|new|flew|true|[bc]lue|oak|.*orge"
)
"""Syllables that sponsors borrow from English words, with its silent letters: decks, pick, clue."""

_BRACKETS = re.compile(r"[(\[{]([^()\[\]{}]*)[)\]}]")
_OPTIONAL = re.compile(r"(?<=[\w-])\(([^\s()]{1,3})\)|\(([^\s()]{1,3})\)(?=[\w-])")
"""Sounds that some people leave out, and stress that they do not give: kəm(p)-, -(ˌ)min."""

_GRAPHIC = re.compile(r"[\\®™©*†‡:;!?<>«»=_~^]")


LINKS = {"and": "ænd", "with": "wɪð", "&": "ænd"}
"""Words between the names of a combination, which have no stress, and their IPA."""


def name_words(name: str) -> list[str]:
    """The words of a name, links too: slashes, hyphens and signs separate."""
    return re.findall(r"&|[^\s/,+&-]+", name)


@dataclass(frozen=True, slots=True)
class Chunk:
    """One printed syllable."""

    printed: str
    """As printed, without marks."""
    mark: Literal["'", '"', ""]
    """The stress mark that it carries: primary, secondary, none."""

    @property
    def capitals(self) -> bool:
        """Whether it is set in capitals (one capital letter alone is)."""
        letters = [c for c in self.printed if c.isalpha()]
        return bool(letters) and all(c.isupper() for c in letters)


@dataclass(frozen=True, slots=True)
class Printed:
    """A respelling taken apart."""

    words: tuple[tuple[Chunk, ...], ...]
    convention: Convention
    doubts: tuple[str, ...]
    """What is wrong with the print, for people."""


def take_apart(printed: str, name: str = "") -> Printed:
    """Words, syllables and marks of a printed respelling.

    `name` tells whether blanks separate words or syllables when the print alone does not. Raises
    RespellingError when nothing in it can be read.
    """
    if _IPA.search(printed):
        raise RespellingError(
            f"the respelling {printed!r} is IPA", remedy="Give it as the name's IPA instead"
        )
    doubts: list[str] = []
    text = _clean(printed, name, doubts)
    if len(re.findall(r"[^\W\d_]+", name)) == 1:
        text = text.split(",")[0]  # two readings of one word; the first is preferred
    if not any(c.isalpha() and c not in "ˈˌ" for c in text):
        raise RespellingError(
            f"the respelling {printed!r} has no letters",
            remedy="Write syllables with hyphens and the stressed one in capitals: BAK-loe-fen",
        )
    hyphens = "-" in text
    words = [[_chunk(t) for t in _tokens(word, hyphens)] for word in _words(text, hyphens)]
    words = [_join_strays(word, doubts) for word in words if word]
    if name and len(re.findall(r"[^\W_]+", name)) == 1:
        words = [[chunk for word in words for chunk in word]]
    else:
        words = _join_words(words) if hyphens else _split_words(words, name)
    kept = tuple(tuple(word) for word in words if word)
    return Printed(kept, _convention(text, kept), tuple(doubts))


def _plain(sign: str) -> str:
    """A sign as typed: blanks of any width, letters of any style; nothing for a zero-width one."""
    category = unicodedata.category(sign)
    if category in ("Lu", "Ll"):
        return unicodedata.normalize("NFKC", sign)
    if category == "Cf" and sign not in HYPHENS:
        return ""
    return " " if category == "Zs" else sign


def _clean(printed: str, name: str, doubts: list[str]) -> str:
    text = unicodedata.normalize("NFC", "".join(map(_plain, printed)))
    text = _OPTIONAL.sub(r"\1\2", text)
    outside = _BRACKETS.sub(" ", text)
    for inside in _BRACKETS.findall(text):
        # In `Baclofen (BAK-loe-fen)` the name outside is not the respelling, in
        # `BAK-loe-fen (tablets)` the word inside is not.
        if any(c.isalpha() for c in inside) and ("-" in inside or "-" not in outside):
            text = inside
            break
    else:
        text = outside
    text = re.sub(r"[()\[\]{}]", " ", text)
    text = _PREFIX.sub("", text).strip()
    if name and text.lower().startswith(f"{name.lower()}:"):
        text = text[len(name) + 1 :].strip()
    text = re.sub(f"[{QUOTES}]", '"', text)
    text = re.sub(f"[{APOSTROPHES}]", "'", text)
    text = text.replace("''", '"')
    text = re.sub(r"ˈ(?=[\s-]|$)", "'", text)  # after the syllable, IPA's marks are USAN's
    text = re.sub(r"ˌ(?=[\s-]|$)", '"', text)
    text = re.sub(f"[{HYPHENS}]", "-", text)
    if "…" in text or "..." in text:
        doubts.append("the respelling leaves out part of the name (…)")
        text = re.sub(r"…|\.{3,}", " ", text)
    text = _GRAPHIC.sub("", text)
    if re.match(r"""^(['"])\w.*\1$""", text.strip()):
        text = text.strip()[1:-1]  # the whole is in quotation marks
    if "-" not in text:
        text = re.sub(rf"(?<=\w)[{DOTS}.](?=\w)", "-", text)
    text = "-".join(part.strip() for part in text.split("-")).replace(".", " ").strip(" -,/")
    if "-" in text and re.search(r"\sor\s", text):
        text = re.split(r",?\sor\s", text)[0]  # two readings are offered; the first is preferred
    return text


def _words(text: str, hyphens: bool) -> list[str]:
    """Blanks separate words when hyphens separate syllables, else two blanks do."""
    return [w for w in re.split(r"[\s/,&+]+" if hyphens else r"\s{2,}|\s*[/,&+]\s*", text) if w]


def _tokens(word: str, hyphens: bool) -> list[str]:
    tokens: list[str] = []
    for piece in re.split("-" if hyphens else r"\s+", word):
        # A mark between letters ends a syllable: trip'tir.
        for token in re.findall(r"""['"ˈˌ]*[^'"ˈˌ]+['"]?|['"ˈˌ]+""", piece):
            # metFORmin: capitals separate the syllables when nothing else does.
            cut = re.sub(r"(?<=[a-z])(?=[A-Z]{2})|(?<=[A-Z]{2})(?=[a-z]{2})", "-", token)
            tokens += cut.split("-")
    return [t for t in tokens if t]


def _chunk(token: str) -> Chunk:
    letters = re.sub(r"""['"ˈˌ]""", "", token)
    if "'" in token or "ˈ" in token:
        return Chunk(letters, "'")
    return Chunk(letters, '"' if '"' in token or "ˌ" in token else "")


def _join_strays(word: list[Chunk], doubts: list[str]) -> list[Chunk]:
    """Give a mark or a consonant that stands alone to its syllable (`tol ' i`, `vi r`)."""
    joined: list[Chunk] = []
    for chunk in word:
        vowelless = not re.search(r"[aeiouyəāēīōüäȯ0-9]", chunk.printed, re.IGNORECASE)
        stray = vowelless and len(chunk.printed) == 1
        if joined and (not chunk.printed or stray):
            if stray:
                doubts.append(f"the consonant {chunk.printed!r} stands alone")
            last = joined.pop()
            joined.append(Chunk(last.printed + chunk.printed, chunk.mark or last.mark))
        elif chunk.printed:
            joined.append(chunk)
    return joined


def _stressed(word: list[Chunk]) -> bool:
    return any(c.mark or c.capitals for c in word)


def _join_words(words: list[list[Chunk]]) -> list[list[Chunk]]:
    """Undo blanks that stand between syllables of one word, in print that uses hyphens too."""
    joined: list[list[Chunk]] = []
    for word in words:
        # One syllable without stress is no word of its own.
        alone = joined and len(joined[-1]) == 1 and joined[-1][0].printed.lower() not in LINKS
        if alone and not _stressed(joined[-1]) and _stressed(word):
            joined[-1] = joined[-1] + word
        else:
            joined.append(word)
    return joined


def _split_words(words: list[list[Chunk]], name: str) -> list[list[Chunk]]:
    """Find the words of a name of several words whose syllables all have one blank between them."""
    names = re.findall(r"[^\W\d_]+", name)
    if len(words) != 1 or len(names) < 2 or len(words[0]) < len(names):
        return words
    chunks = words[0]
    sizes = [max(1, len(re.findall(r"[aeiouy]+(?!$)|[aiouy]$", n.lower()))) for n in names]
    if len(chunks) < sum(sizes) - len(names):
        return words  # the respelling of one of the words alone: glar' jeen
    cuts: list[int] = []
    for i in range(1, len(names)):
        expected = round(len(chunks) * sum(sizes[:i]) / sum(sizes))
        low, high = (cuts[-1] if cuts else 0) + 1, len(chunks) - (len(names) - i)
        # The next word begins with the sound of its first letter, if a syllable near does.
        near = [c for c in (expected, expected - 1, expected + 1) if low <= c <= high]
        same = [c for c in near if chunks[c].printed[0].lower() == names[i][0].lower()]
        cuts.append((same or near or [low])[0])
    edges = [0, *cuts, len(chunks)]
    return [chunks[a:b] for a, b in itertools.pairwise(edges)]


def _convention(text: str, words: tuple[tuple[Chunk, ...], ...]) -> Convention:
    chunks = [c for word in words for c in word]
    capitals = [c for c in chunks if c.capitals]
    if re.search("[āēīōüäȯᵊ]", text) or re.search(r"(?:^|[\s-])[ˈˌ]", text):
        return "Merriam-Webster"
    if "ə" in text or "uu" in text.lower():
        return "Wikipedia"
    hyphens = "-" in text
    if any(c.mark for c in chunks):
        # trip'tir, leh-kem'-bee, ZEL' JANS'
        if hyphens or re.search(r"""['"]\w""", text) or any(len(c.printed) > 1 for c in capitals):
            return "FDA label"
        return "USAN" if any(c.mark == '"' for c in chunks) else "USAN or AHFS"
    if not capitals:
        return "unmarked"
    ends = {word[-1].printed.lower() for word in words if len(word) > 1}
    if (
        (len(capitals) == len(chunks) and len(chunks) > 1)
        or any(re.fullmatch(r".*[^aeiou]ah", end) for end in ends)
        or any(_ENGLISH_WORD.fullmatch(c.printed.lower()) for c in chunks)
    ):
        return "FDA label"
    if not hyphens and len(chunks) > 1:
        return "Lexicomp"
    # NCI alone writes short vowels with h and long i as y: AR-jih-neen, MEH-vuh-kor, my-OH-sis.
    if any(
        re.fullmatch(r"[^aeiou]*(?:[eiu]h|[^aeiouy]y|ayr.*)", c.printed.lower()) for c in chunks
    ):
        return "NCI"
    if len(capitals) == 1:
        return "Drugs.com"
    # First Databank writes toe, NCI toh.
    toh = any(re.search(r"[^aeiou]oh$", c.printed.lower()) for c in chunks)
    return "NCI" if toh else "First Databank"
