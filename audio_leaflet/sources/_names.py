"""Names and addresses: slugs, the title taken apart, lists of names with their respellings."""

from __future__ import annotations

import re
import unicodedata

from audio_leaflet.model import Name, Skipped

# Letters that Unicode does not decompose into a base letter and a mark.
UNDECOMPOSED = str.maketrans(
    {"ß": "ss", "æ": "ae", "Æ": "Ae", "œ": "oe", "Œ": "Oe", "ø": "o", "Ø": "O", "ł": "l"}
    | {"Ł": "L", "đ": "d", "Đ": "D", "ð": "d", "þ": "th", "ı": "i", "®": " ", "™": " ", "©": " "}
)

# Words that say how a medicine is given; a title ends in them after a dash. Where the layout does
# not promise a form (HTML, Markdown), only these are taken off the name.
FORM_WORDS = frozenset(
    re.findall(
        r"[\w-]+",
        """
        oral injection injectable intravenous intramuscular subcutaneous intrathecal topical nasal
        ophthalmic otic rectal vaginal inhalation inhaler inhalant transdermal sublingual buccal
        dental tablet tablets capsule capsules liquid suspension solution syrup drops cream ointment
        gel lotion patch patches spray powder suppository suppositories disk mouth eye ear
        """,
    )
)

# Remarks that stand among names and are not names.
REMARK = re.compile(
    r"(?:also )?available (?:generically|as a generic)|(?:and )?others|various(?: brands)?|none",
    re.IGNORECASE,
)

# AHFS and First Databank write the stressed syllable in capitals or put a prime after it:
# `lye-OR-e-sal`, `mee' noe`. A bracket that does neither is a remark (`oral`, `rDNA origin`).
SYLLABLE = r"[^\W\d_]+['’′″]?"
RESPELLED = re.compile(rf"{SYLLABLE}(?:(?:[-/]| +/? *){SYLLABLE})*")
STRESSED = re.compile(r"(?:^|[^A-Za-z])[A-Z]+(?![A-Za-z])|[a-z]['’′″](?=\W|$)")
BRACKETED = re.compile(r"(.*\S)\s*[(\[]([^()\[\]]+)[)\]]", re.DOTALL)


def slug(text: str, limit: int = 80) -> str:
    """Lower-case ASCII letters, digits and hyphens of `text`; empty if it has no such letter."""
    plain = unicodedata.normalize("NFKD", text.translate(UNDECOMPOSED))
    plain = re.sub(r"['’]", "", plain).encode("ascii", "ignore").decode("ascii").lower()
    full = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")
    return full if len(full) <= limit else full[: limit + 1].rpartition("-")[0] or full[:limit]


def title_of_stem(stem: str) -> str:
    """A title for a file that prints none: `salbutamol_disk` -> `Salbutamol disk`."""
    words = re.sub(r"[_\-\s]+", " ", stem).strip() or stem
    return words[:1].upper() + words[1:]


def split_title(title: str, *, promised: bool) -> tuple[str, str, str]:
    """(name, form, respelling) of `BACLOFEN - INJECTION` or `Baclofen (BAK-loe-fen)`.

    With `promised` the layout has a form after the dash, whatever it is called (First Databank);
    else only words of FORM_WORDS count as one.
    """
    name, form = title, ""
    parts = re.split(r"\s+[-–—]\s+", title, maxsplit=1)
    if len(parts) == 2 and (promised or set(re.findall(r"\w+", parts[1].lower())) <= FORM_WORDS):
        name, form = parts
    found = BRACKETED.fullmatch(name)
    if found and is_respelling(found[2].strip()):
        return found[1], form, found[2].strip()
    return name, form, ""


def without_form(title: str, form: str) -> str:
    """The name in a title whose form the author gives: `Baclofen injection`, `injection`."""
    if not form:
        return title
    found = re.fullmatch(rf"(.+?)[\s,(–—-]+{re.escape(form)}\)?", title, re.IGNORECASE)
    return found[1] if found else title


def unbracket(text: str) -> str:
    """A respelling or IPA without the brackets or slashes around the whole of it."""
    text = text.strip()
    found = re.fullmatch(r"\(([^()]*)\)|\[([^\[\]]*)\]|/([^/]*)/", text)
    return next(g for g in found.groups() if g is not None).strip() if found else text


def is_respelling(text: str) -> bool:
    """Whether the words of a bracket are a respelling and not a remark."""
    if not RESPELLED.fullmatch(text) or not STRESSED.search(text):
        return False
    return bool(re.search(r"[a-z]", text)) and bool(re.search(r"[-'’′″]|[a-z] [A-Z]{2}", text))


def read_names(text: str, line: int = 0) -> tuple[tuple[Name, ...], tuple[Skipped, ...]]:
    """Names separated by commas or semicolons, each perhaps with its respelling in brackets.

    Remarks among them (`also available generically`) are given back as skipped.
    """
    names: list[Name] = []
    skipped: list[Skipped] = []
    for piece in _pieces(text):
        printed = piece.strip()
        if REMARK.fullmatch(printed.rstrip(".")):
            skipped.append(Skipped(printed, "a remark among the names", line))
        elif printed:
            found = BRACKETED.fullmatch(printed)
            if found and is_respelling(found[2].strip()):
                names.append(Name(found[1], respelling=found[2].strip(), line=line))
            else:
                names.append(Name(printed, line=line))
    return tuple(names), tuple(skipped)


def _pieces(text: str) -> list[str]:
    """The text cut at commas and semicolons that stand outside brackets."""
    pieces: list[list[str]] = [[]]
    depth = 0
    for part in re.split(r"([,;()\[\]])", text):
        depth = max(0, depth + (part in {"(", "["}) - (part in {")", "]"}))
        if part in {",", ";"} and not depth:
            pieces.append([])
        else:
            pieces[-1].append(part)
    return ["".join(each) for each in pieces]
