"""Words in capitals: an ordinary or brand word goes to lower case, an acronym to its letters.

The voice engine spells three-letter words in capitals ("in E Y E only") and reads many acronyms
as words ("copd"); so the choice is made here. In order: a row of `acronyms`; words shouting
beside it (a heading is words); ordinary short words; else length and pronounceability.
"""

from __future__ import annotations

import re

from audio_leaflet.model import Flag
from audio_leaflet.verbalise import acronyms
from audio_leaflet.verbalise.core import Line, Piece, Rule, Saying, letters, listed, words

_VOWELS = frozenset("AEIOUY")
_ONSETS = listed(
    "b bl br c ch chl chr cl cr d dr dw f fl fr g gh gl gn gr h j k kl kn kr l "
    "m n p pf ph phl phr pl pn "
    "pr ps q qu r rh s sc sch scl scr sh shr sk sl sm sn sp sph spl spr sq "
    "squ st str sw t th thr tr "
    "ts tw v w wh wr x y z zh mc"
)
_CODAS = listed(
    "b bbs bs bt bts c ch ck cks cs ct cts d dd dds ds dst dth dths f ff ffs fs ft fth fths fts g "
    "gg ggs gh ghs ght ghth ghts gm gms gn gns gs gst gth gths hn k ks l lb lbs lc lch ld lds lf "
    "lfs lk lks ll lls lm lms ln lns lp lps lpt lpts ls lsh lst lt lth lths lts ltz lve m mb mbs "
    "mn mns mp mph mphs mps mpt mpts ms n nc nch ncs nct ncts nd nds ndth ng ngs ngst ngth ngths "
    "nk nks nn nns ns nt nth nths nts nx p ph phs pp ps pt pth pths pts q r rb rbs rc rch rcs rd "
    "rds rf rfs rg rgh rgs rk rks rl rld rlds rls rm rms rmth rn rns rnt rp rps rr rrh rrhs rrs "
    "rs rsh rst rsts rt rth rths rts rtz s sc scs sh sk sks sm sms sp sps ss st sts t tch th thm "
    "thms ths ts tt tts tz v vq w wd wds wk wks wl wls wn wns ws wth x xt xth xths xts z zz "
)
_THREE_VOWELS = 6
"""From this length a word may have three vowels in a row: opioid, beauty."""
_LONG = 7
"""From this length a word with a vowel is a word: acronyms are shorter."""
_BEFORE = re.compile(r"(?<![A-Za-z])([A-Z]{2,})(?: [AI])?[^A-Za-z]{1,6}$")
_AFTER = re.compile(r"(?: [AI](?= ))?[^A-Za-z]{1,6}([A-Z]{2,})(?![A-Za-z])")
_RUN = re.compile(
    r"(?:[AEIO]|(?<!Q)U|(?<![AEIOU])(?<!^)Y|Y(?![AEIOU]))+"
    r"|(?:[^AEIOUY]|(?<=Q)U|(?:(?<=[AEIOU])|^)Y(?=[AEIOU]))+"
)


def is_pronounceable(text: str) -> bool:
    """Whether English reading makes one word of these letters."""
    low = text.lower()
    if low in acronyms.SHORT_WORDS:
        return True
    if len(text) < 3 or not _VOWELS & set(text.upper()):
        return False
    if len(text) >= _LONG:
        return True
    runs = _RUN.findall(text.upper())
    for at, run in enumerate(runs):
        vowels = run[0] in "AEIO" or (run[0] in "UY" and _is_vowel(text.upper(), runs[:at]))
        if vowels and len(run) > (2 if len(text) < _THREE_VOWELS else 3):
            return False
        if not vowels:
            if at == 0 and run.lower() not in _ONSETS:
                return False
            if at == len(runs) - 1 and run.lower() not in _CODAS:
                return False
            if len(run) > 4:
                return False
    return len(runs) > 1


def _is_vowel(text: str, before: list[str]) -> bool:
    """Whether the U or Y after these runs is a vowel: not in "quit" or "your"."""
    at = sum(map(len, before))
    if text[at] == "U":
        return text[at - 1 : at] != "Q"
    between = at > 0 and text[at - 1] not in "AEIOU"
    return between or text[at + 1 : at + 2] not in tuple("AEIOU")


def is_ordinary(text: str) -> bool:
    """Whether a word in capitals is a word wherever it stands."""
    if text in acronyms.LETTERS or text in acronyms.AMBIGUOUS:
        return False
    if text in acronyms.SAID_AS_WORDS or text.lower() in acronyms.SHORT_WORDS:
        return True
    if len(text) == _SHORTEST_NAME and text[-1] in "IU":
        return False  # no short word of English ends like this: USPI
    return len(text) > 3 and is_pronounceable(text)


def is_shouted(line: Line, start: int, end: int) -> bool:
    """Whether capitals are the style of the place: a neighbour is an ordinary word in them."""
    before = _BEFORE.search(line.text[max(0, start - 30) : start])
    if before and is_ordinary(before[1]):
        return True
    after = _AFTER.match(line.text, end, end + 30)
    return bool(after and is_ordinary(after[1]))


_HEAD = 90
"""Characters before a bracket in which its words are looked for."""
_HEAD_WORD = re.compile(r"(?<![^\s(\-])[^\W\d_]")
_OPENS = re.compile(r"(?:\(| [-–—] ?)$")


def _initial(line: Line, at: int) -> str:
    fixed = line.fixed.get(at)
    return (fixed.text if fixed else line.text[at])[:1].upper()


def is_expanded(line: Line, start: int, text: str) -> bool:
    """Whether the words before a bracket begin with these letters: "... inhibitor (MAOI)"."""
    opens = _OPENS.search(line.text, max(0, start - 3), start)
    if not opens:
        return False
    begin = max(0, start - _HEAD)
    head = [found.start() for found in _HEAD_WORD.finditer(line.text, begin, opens.start())]
    initials = [_initial(line, at) for at in head[-len(text) - 2 :]]
    at = 0
    for sign in initials:
        if at < len(text) and sign == text[at]:
            at += 1
    missing = 0 if text.lower() in acronyms.SHORT_WORDS else 2
    return at >= max(2, len(text) - missing)


def reading(line: Line, start: int, text: str) -> tuple[tuple[Piece, ...], tuple[Flag, ...]]:
    """What is said for a run of capitals that begins at `start`."""
    end = start + len(text)
    shouted = is_shouted(line, start, end)
    if (
        text in acronyms.ROUTES
        and line.text[end : end + 1] not in ("s", "'")
        and not (shouted and text in ("PO", "PR"))
    ):
        return _route(line, start, text)
    if len(text) > 4 and text[-1] == "S" and text[:-1] in acronyms.LETTERS:
        named = letters(text[:-1], start)
        return (*named[:-1], Piece(named[-1].text + "'s", named[-1].start, end)), ()
    if text in acronyms.AMBIGUOUS:
        if shouted and text.lower() in acronyms.SHORT_WORDS:
            return words(text.lower(), start, end), ()
        reason = f"{text} may be {acronyms.AMBIGUOUS[text]}; read as letters"
        return letters(text, start), (Flag(start, end, reason),)
    if text == "OR" and _ODDS.match(line.text, end):
        return letters(text, start), ()
    if text == "AM" and line.before(start) != "I":
        return letters(text, start), ()  # "EVERY AM"
    if text == "US" and shouted and line.before(start).lower() in _BEFORE_US:
        return words("us", start, end), ()
    if text == "AS" and line.after(end) in _AFTER_AS:
        return words("as", start, end), ()
    if text in acronyms.LETTERS:
        if not (shouted and text.lower() in acronyms.SHORT_WORDS):
            return letters(text, start), ()
        return words(text.lower(), start, end), ()
    spoken = text.lower()
    if text in acronyms.SAID_AS_WORDS:
        return words(_cased(line, start, spoken), start, end), ()
    if len(text) <= _LONG and is_expanded(line, start, text):
        return letters(text, start), ()
    if _SYLLABLES.match(line.text, end) and is_pronounceable(text):
        return words(spoken, start, end), ()  # "BAK-loe-fen"
    if text in acronyms.DOUBLE and not shouted and _is_double(line, start, end):
        return letters(text, start), ()
    if spoken in acronyms.SHORT_WORDS:
        return words(_cased(line, start, spoken), start, end), ()
    if is_ordinary(text):
        return words(_cased(line, start, spoken), start, end), ()
    if len(text) > _SHORTEST_NAME and text[0] not in _VOWELS and is_pronounceable(text[1:]):
        # a letter before a word: X-geva, N-stemi
        return (*letters(text[0], start), *words(spoken[1:], start + 1, end)), ()
    return letters(text, start), ()


_ODDS = re.compile(r"[ =:]{0,3}\d{1,3}\.\d{1,3}[ ,;(\[]{1,3}(?:95|90|99|CI)")
"""After OR a number and its interval: an odds ratio."""
_SHORTEST_NAME = 4
"""Capitals of this length are letters if they make no word; longer ones may begin with one."""
_BEFORE_US = listed("call contact tell email visit reach about with let help to from give send")
_AFTER_AS = listed(
    "directed needed soon prescribed instructed told much often long well a the it you your "
    "described recommended necessary part"
)
"""Before these the word "as" is emphasised; elsewhere AS is ankylosing spondylitis."""


_ACRONYM_BEFORE = re.compile(r"([A-Z]{2,})(?: ?[/+-] ?| and | or |, (?:and |or )?)$")
_ACRONYM_AFTER = re.compile(r"(?: ?[/+-] ?| and | or |, (?:and |or )?)([A-Z]{2,})(?![A-Za-z])")
_LEUKEMIA = listed(
    "with diagnosed relapsed refractory cell lineage childhood positive negative plus"
)
_LEUKEMIA_AFTER = re.compile(r"[.,;)]|$| (?:and|or|who|is|was|are|were|have|has|in|should)(?!\w)")
"""Between these ALL is acute lymphoblastic leukemia; "all" goes before what it counts."""
_NEAR = 16
"""Characters around a word in which an acronym beside it is looked for."""


def _is_double(line: Line, start: int, end: int) -> bool:
    """Whether a word that is an acronym too stands beside an acronym: SJS/TEN, ALL or AML."""
    before = _ACRONYM_BEFORE.search(line.text, max(0, start - _NEAR), start)
    after = _ACRONYM_AFTER.match(line.text, end, end + _NEAR)
    if any(found and _is_spelled(found[1]) for found in (before, after)):
        return True
    return bool(
        line.text[start:end] == "ALL"
        and line.before(start).lower() in _LEUKEMIA
        and _LEUKEMIA_AFTER.match(line.text, end)
    )


_SYLLABLES = re.compile(r"-[a-z]{1,4}-[A-Za-z]{1,5}(?![^\W_])")
"""After the stressed syllable of a respelling."""


def _is_spelled(text: str) -> bool:
    return text.lower() not in acronyms.SHORT_WORDS and (
        text in acronyms.LETTERS or text in acronyms.SAID_AS_WORDS or not is_ordinary(text)
    )


def _cased(line: Line, start: int, text: str) -> str:
    after_colon = line.text[max(0, start - 2) : start].rstrip() == ":"
    return text.capitalize() if line.starts_sentence(start) and not after_colon else text


def _route(line: Line, start: int, text: str) -> tuple[tuple[Piece, ...], tuple[Flag, ...]]:
    end = start + len(text)
    spoken = acronyms.ROUTES[text]
    if not spoken or (text == "PO" and line.after(end).lower() == "box"):
        return letters(text, start), ()
    if line.text[start - 1 : start] == "(" and line.before(start).lower().startswith(spoken):
        return letters(text, start), ()  # "intravenous (IV)": the abbreviation is explained
    if line.text[end : end + 2] == " (" and line.text.startswith(spoken, end + 2):
        return letters(text, start), ()  # "IV (intravenous)"
    if spoken in ("subcutaneous", "intravenous", "intramuscular") and _is_adverb(line, end):
        spoken += "ly"
    return words(spoken, start, end), ()


_ADVERB_AFTER = listed("every once twice daily weekly monthly over for as at on in until q")


def _is_adverb(line: Line, end: int) -> bool:
    """After a dose: "40 mg SC every other week"; before a noun it is an adjective."""
    return line.after(end).lower() in _ADVERB_AFTER


_ION = re.compile(r"(Na|Ca|Mg|Cl|Fe|Zn|Li)(?=\d?[+−]|-(?![\w]))")
_CAPS = re.compile(r"([A-Z]{2,})('?s|'S)?(?![^\W_Ͱ-Ͽµ])")
_MIXED = re.compile(rf"({'|'.join(map(re.escape, acronyms.MIXED))})('?s)?(?![^\W_])")
_CONTRACTION = re.compile(r"([A-Z]{1,8})'(T|RE|LL|VE|D|M)(?![^\W_])|O'([A-Z]{3,20})(?![^\W_])")
_AFTER_PREFIX = re.compile(r"-([A-Z]{3,})")
_PREFIX = re.compile(r"(?:CO|RE|DE|UN)(?=-[A-Z]{3})")
_TALL = re.compile(r"(?=[a-z]*[A-Z]*[a-z])(?=[A-Za-z]{7,40}(?![^\W_]))[A-Za-z]*?[A-Z]{3,}[A-Za-z]*")
_AFFIXED = re.compile(r"([a-z]{3,12})([A-Z]{2,6})(?![^\W_])")
_BEFORE_GREEK = re.compile(r"[A-Za-z]{1,5}(?=[α-ωµ](?![Ͱ-Ͽ]))")
_CONSONANTS = re.compile(
    r"(?:(?<=[A-Z]-)[b-df-hj-np-tv-xz]|[B-DF-HJ-NP-TV-XZ])[b-df-hj-np-tv-xz]{1,2}(?![^\W_])"
    r"|[b-df-hj-np-tv-xz]{2,3}(?=-[A-Z]{2})"
)
_INNER = re.compile(r"(?=[A-Za-z]*[A-Z])[A-Za-z]{2,6}(?![^\W_])")
_NAME = re.compile(r"(Mc|Mac)([A-Z]{3,})(?![^\W_])")


def _say(line: Line, match: re.Match[str]) -> Saying | None:
    text, tail = match[1], match[2] or ""
    pieces, flags = reading(line, match.start(), text)
    if not tail:
        return Saying(pieces, match.end(), flags)
    tail = tail.lower()
    last = pieces[-1]
    if len(last.text) == 1:
        tail = "'s"  # "M A O I's": a letter with a plain s would be another word
    pieces = (*pieces[:-1], Piece(last.text + tail, last.start, match.end()))
    return Saying(pieces, match.end(), flags)


def _say_mixed(line: Line, match: re.Match[str]) -> Saying:
    ending = "'s" if match[2] else ""
    return Saying(words(acronyms.MIXED[match[1]] + ending, *match.span()), match.end())


def _say_tall(line: Line, match: re.Match[str]) -> Saying | None:
    """`hydrALAZINE`, `OxyCONTIN`: capitals that tell look-alike names apart, for the eye only."""
    text = match.group()
    if not is_pronounceable(text):
        return None
    spoken = text[0] + text[1:].lower() if text[1].islower() else text.lower()
    return Saying(words(spoken, *match.span()), match.end())


def _say_contraction(line: Line, match: re.Match[str]) -> Saying:
    """`DON'T`, `O'CLOCK`."""
    if match[3]:
        spoken = "o'clock" if match[3] == "CLOCK" else "O'" + match[3].capitalize()
    elif match[1] == "I":
        spoken = "I'" + match[2].lower()
    else:
        spoken = _cased(line, match.start(), match.group().lower())
    return Saying(words(spoken, *match.span()), match.end())


def _say_prefix(line: Line, match: re.Match[str]) -> Saying | None:
    """`CO-TRIMOXAZOLE`, `RE-USE`."""
    follows = _AFTER_PREFIX.match(line.text, match.end())
    if not follows or not is_ordinary(follows[1]):
        return None
    return Saying(
        words(_cased(line, match.start(), match.group().lower()), *match.span()), match.end()
    )


def _say_affixed(line: Line, match: re.Match[str]) -> Saying | None:
    """`proBNP`, `openFDA`: a word before an acronym."""
    if is_ordinary(match[2]) or not is_pronounceable(match[1]):
        return None
    pieces, flags = reading(line, match.start(2), match[2])
    return Saying(words(match[1], *match.span(1)) + pieces, match.end(), flags)


def _say_before_greek(line: Line, match: re.Match[str]) -> Saying:
    """`TNFα`, `Fcγ`: the letters before a Greek one in the same token."""
    text = match.group()
    if len(text) > 1 and text.isupper():
        pieces, flags = reading(line, match.start(), text)
        return Saying(pieces, match.end(), flags)
    if len(text) < 3 or not is_pronounceable(text):
        return Saying(letters(text, match.start()), match.end())
    return Saying(words(text, *match.span()), match.end())


def _say_letters(line: Line, match: re.Match[str]) -> Saying:
    return Saying(letters(match.group(), match.start()), match.end())


def _say_inner(line: Line, match: re.Match[str]) -> Saying | None:
    """`hGH`, `rDNA`, `dMMR`, `cUTI`: few letters, mostly capitals."""
    text = match.group()
    tail = "'s" if re.fullmatch(r"[A-Za-z]*[A-Z]{2}s", text) else ""
    body = text.removesuffix("s") if tail else text
    capitals = sum(sign.isupper() for sign in body)
    acid = re.fullmatch(r"[a-z]{1,3}([A-Z]{3})", body)
    if acid and acid[1] in acronyms.LETTERS:
        return Saying(letters(body, match.start()), match.end())  # siRNA, dsDNA
    if capitals < 2 or capitals * 2 < len(body):
        return None
    if capitals < len(body) - 1 and is_pronounceable(body):
        return None
    pieces = letters(body, match.start())
    if tail:
        pieces = (*pieces[:-1], Piece(pieces[-1].text + tail, pieces[-1].start, match.end()))
    return Saying(pieces, match.end())


def _say_ion(line: Line, match: re.Match[str]) -> Saying:
    return Saying(letters(match[1], match.start()), match.end())


def _say_name(line: Line, match: re.Match[str]) -> Saying:
    return Saying(words(match[1] + match[2].capitalize(), *match.span()), match.end())


LETTERED = listed(
    "vitamin vitamins hepatitis type class category group grade stage "
    "haemophilia hemophilia factor "
    "influenza figure fig table part section appendix annex schedule step immunoglobulin protein "
    "coenzyme toxin pugh child option arm study cohort box lipid "
    "apolipoprotein amphotericin and or "
    "subtype strain phase unit plan retinoid provitamin"
)
"""After these words a single A is a letter, not the article."""
_SERIES = re.compile(r"(?:,| and| or| to| vs\.?| versus) [B-Z](?![\w'])")
"""After the letter A: "A and B", "A to Z"."""
_FIGURE_WORDS = re.compile(r" (?:[a-z]+ ){1,3}[A-Z](?![a-z'])")
_SPELLED = re.compile(r"(?<![^\W_])(?:[A-HJ-Z]|[A-Z] I) ?$")
_ONE = re.compile(r"([A-Za-z])('s)?(?![^\W_]|'[^\W\d_])")


def _say_one(line: Line, match: re.Match[str]) -> Saying | None:
    """A single letter is its name; the article and the pronoun are words."""
    sign, (start, end) = match[1], match.span()
    if sign in "aA" and not match[2] and not _is_letter_a(line, start, end):
        return Saying(words("a", start, end), end)
    spoken = sign.upper() + (match[2] or "")
    return Saying((Piece(spoken, start, end),), end)


def _is_letter_a(line: Line, start: int, end: int) -> bool:
    before = line.adjacent(start)
    after = line.text[end : end + 1]
    if before.lower() in LETTERED and not (
        before.lower() in ("and", "or") and line.text[start] == "a"
    ):
        return line.text[start] == "A" or before.lower() in ("vitamin", "hepatitis", "type")
    joint = line.text[start - 1 : start]
    if line.text[start] == "A" and (after == "/" or joint == "/" or (joint == "-" != after)):
        return True  # A/B, GABA-A
    if joint == after == "-":
        return len(before) < 2 and not before.isdigit()  # ONE-A-DAY, 1-a-day
    if line.text[start] == "A" and _SERIES.match(line.text, end):
        return True
    if line.text[start] == "a":
        return bool(re.match(r"[),;]", after)) and line.text[start - 1 : start] == "("
    follows = line.after(end) if after == " " else ""
    if not follows:
        return True
    if len(follows) == 1 and follows.isupper() and follows != "I":
        return True
    if (
        len(before) == 1
        and before.isupper()
        and _SPELLED.search(line.text, max(0, start - 6), start)
    ):
        return True
    if is_shouted(line, start, end):
        return False
    if line.starts_sentence(start):
        return bool(_FIGURE_WORDS.match(line.text, end)) and follows in _DIGIT_WORDS
    # amid a sentence: "Childs-Pugh A disease", but "Take A Tablet"
    return before.islower() or not before or "-" in before


_DIGIT_WORDS = listed("one two three four five six seven eight nine ten")

_DISEASES = {"MG": "milligrams or myasthenia gravis", "MM": acronyms.AMBIGUOUS["MM"]}
_PATIENTS = listed(
    "with diagnosed have has refractory relapsed generalized generalised ocular smoldering newly"
)
"""After these `MG` is a disease and no unit."""
_UNITS = listed("IU BPM CFU PFU CII CIII CIV")
"""Abbreviations that are said in full even where the text explains them."""
_EXPLAINED = re.compile(r"([A-Z]{2,6})(?=\))")
_DISEASE = re.compile(rf"({'|'.join(_DISEASES)}|MDD)(?![^\W_])")
_COUNT = re.compile(r"[:=]? ?(?:\d|of)")


def _say_explained(line: Line, match: re.Match[str]) -> Saying | None:
    """`Major Depressive Disorder (MDD)`: what was just explained is no code of a direction."""
    if match[1] in _UNITS or not is_expanded(line, match.start(), match[1]):
        return None
    pieces, flags = reading(line, match.start(), match[1])
    return Saying(pieces, match.end(), flags)


def _say_disease(line: Line, match: re.Match[str]) -> Saying | None:
    text = match[1]
    if text == "MDD":
        if _COUNT.match(line.text, match.end()):
            return None
        return Saying(letters(text, match.start()), match.end())
    if line.adjacent(match.start()).lower() not in _PATIENTS:
        return None
    flag = Flag(*match.span(), f"{text} may be {_DISEASES[text]}; read as letters")
    return Saying(letters(text, match.start()), match.end(), (flag,))


DISEASES = (
    Rule(_EXPLAINED, _say_explained, "an abbreviation that the text explains", "a"),
    Rule(_DISEASE, _say_disease, "MDD, MG: diseases that look like codes and units", "a"),
)
"""Tried before directions and units."""

_RECEPTOR = re.compile(r"(ER|PR|HR|ANA|RF|HIV|EGFR|ALK)(\+|[-−])(?=[,;)/\s]|$)")


def _say_receptor(line: Line, match: re.Match[str]) -> Saying:
    """`ER+/PR-`: results of tests."""
    spoken = "positive" if match[2] == "+" else "negative"
    return Saying(letters(match[1], match.start()) + words(spoken, *match.span(2)), match.end())


RULES = (
    Rule(_RECEPTOR, _say_receptor, "ER+/PR-", "a"),
    Rule(_MIXED, _say_mixed, "HbA1c, Cmax: not as their letters suggest", "a"),
    Rule(_NAME, _say_name, "McNEIL", "a"),
    Rule(_AFFIXED, _say_affixed, "proBNP", "a"),
    Rule(_BEFORE_GREEK, _say_before_greek, "TNFα, Fcγ", "a"),
    Rule(_CONTRACTION, _say_contraction, "DON'T", "a"),
    Rule(_PREFIX, _say_prefix, "CO-TRIMOXAZOLE", "a"),
    Rule(_TALL, _say_tall, "hydrALAZINE: tall man letters", "a"),
    Rule(_CONSONANTS, _say_letters, "P-gp, Tc: no vowel, no word", "a"),
    Rule(_ION, _say_ion, "Na+, Ca2+: symbols of elements", "a"),
    Rule(_CAPS, _say, "words and acronyms in capitals", "a"),
    Rule(_INNER, _say_inner, "acronyms with small letters in them", "a"),
    Rule(_ONE, _say_one, "names of letters, the article", "a"),
)
