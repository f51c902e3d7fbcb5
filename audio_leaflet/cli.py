"""The command line."""

from __future__ import annotations

import argparse
import contextlib
import hashlib
import io
import itertools
import json
import logging
import math
import os
import secrets
import signal
import socket
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from audio_leaflet import __version__, kinds, settings
from audio_leaflet.errors import AudioLeafletError, NotationError, RespellingError, SettingsError
from audio_leaflet.model import Name, Pronunciation

log = logging.getLogger(__name__)

AGAIN = 60.0
"""Seconds between two attempts of `serve` at what failed for a reason that may pass."""


class _Terminated(KeyboardInterrupt):
    """SIGTERM; told from Ctrl-C by the exit status only."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; its exit status: 0 well, 1 something is wrong, 2 wrongly asked."""
    _utf8()
    logging.basicConfig(
        level=logging.WARNING, format="%(levelname)s: %(message)s", stream=sys.stderr
    )
    logging.getLogger("audio_leaflet").setLevel(logging.INFO)
    try:
        try:
            given = _parser().parse_args(_dashes(sys.argv[1:] if arguments is None else arguments))
            status: int = given.run(given)
        finally:
            sys.stdout.flush()  # here, where it may still fail with a message
    except SettingsError as error:
        print(f"audio-leaflet: {error}", file=sys.stderr)
        return 2
    except AudioLeafletError as error:
        print(f"audio-leaflet: {error}", file=sys.stderr)
        return 1
    except _Terminated:
        return 143
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        # Nobody reads on. Python would try once more at its end, and complain.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 141
    except OSError as error:
        place = f"{error.filename}: " if error.filename else ""
        print(f"audio-leaflet: {place}{error.strerror}. Check disk and rights.", file=sys.stderr)
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    return status


def _utf8() -> None:
    """IPA and signs go in and out as UTF-8, whatever the locale of the terminal or the service."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _dashes(arguments: Sequence[str]) -> Sequence[str]:
    """A respelling may begin with a dash (`-fen`): only its own options are options of `pronounce`.

    They may stand before and after the respellings; all that follows `--`, or `-h` after a
    respelling, is a respelling.
    """
    if arguments[:1] != ["pronounce"]:
        return arguments
    options: list[str] = []
    respellings: list[str] = []
    rest = iter(arguments[1:])
    for each in rest:
        flags = ("--json", "--help") if respellings else ("--json", "--help", "-h")
        if each == "--":
            respellings += rest
        elif each == "--as":
            options += [each, *itertools.islice(rest, 1)]
        elif each in flags or each.startswith("--as="):
            options.append(each)
        else:
            respellings.append(each)
    return ["pronounce", *options, "--", *respellings]


# ---------------------------------------------------------------- what can be asked


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="audio-leaflet",
        description="Monographs of medicines, narrated: text in, spoken sections and an accessible"
        " page out. Every setting can also be given in the environment or in a TOML file;"
        " `audio-leaflet settings` lists them.",
        epilog="examples:\n"
        "  audio-leaflet serve --content ./leaflets --port 8080\n"
        "  audio-leaflet check --content ./leaflets --strict\n"
        "  audio-leaflet pronounce BAK-loe-fen\n"
        '  audio-leaflet say "Take 5 mL twice daily." -o dose.mp3',
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=__version__)
    commands = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")

    serve = _command(commands, "serve", _serve, "Narrate the content and serve it over HTTP.")
    _running(serve)
    serve.add_argument("--host", help=_help("host"))
    serve.add_argument("--port", help=_help("port"))

    build = _command(
        commands,
        "build",
        _build,
        "Render every narration beforehand, resuming where an earlier build stopped. Exits 1 and"
        " names what could not be rendered.",
    )
    _running(build)

    build.add_argument(
        "--verify", action="store_true", help="then listen to all of it, as verify does"
    )

    verify = _command(
        commands,
        "verify",
        _verify,
        "Listen to the rendered narrations with a speech recogniser that is given their words, and"
        " name every sentence with a word that is not heard, or with another number, unit or"
        " direction in its place. It can neither tell 15 from 50, nor a name from one of almost the"
        " same sound, nor whether light words (the, of, is) are there. Exits 1 on any doubt.",
    )
    _running(verify)
    verify.add_argument("id", nargs="*", help="id of a leaflet; all of them if none is given")

    export = _command(
        commands,
        "export",
        _export,
        "Write leaflets as files to take away, each whole or not at all: for players, reading"
        " programs and paper. What is not narrated yet is narrated first; a leaflet with a part"
        " that cannot be narrated has no file with sound, and the command exits 1.",
    )
    _running(export)
    export.add_argument("id", nargs="*", help="ids of leaflets")
    export.add_argument("--all-leaflets", action="store_true", help="every leaflet of the content")
    export.add_argument(
        "--format",
        action="append",
        required=True,
        metavar="FORMAT",
        help="text, large-print, mp3, m4b, epub, audiobook, daisy, or all (may be given again)",
    )
    export.add_argument(
        "--section", metavar="SECTION", help="only the sound of this section; mp3 only"
    )
    export.add_argument(
        "-o",
        "--output",
        type=Path,
        metavar="PATH",
        help="where it goes: a file, or a folder that exists. Default: the working folder,"
        " under the leaflet's id",
    )

    connect = _command(
        commands,
        "connect",
        _connect,
        "Export the leaflet line to Amazon Connect: every recording that a caller can hear, every"
        " step, and a template of AWS CloudFormation that makes the flow. What is not narrated yet"
        " is narrated first. Prints the two commands that upload and deploy it.",
    )
    _running(connect)
    connect.add_argument(
        "output",
        type=Path,
        metavar="FOLDER",
        help="where it goes; recordings that an earlier export left there are not made again",
    )
    connect.add_argument(
        "--bucket", required=True, metavar="NAME", help="of Amazon S3, from which Connect plays"
    )
    connect.add_argument(
        "--prefix",
        default="leaflet-line",
        metavar="PREFIX",
        help="below which everything stands in the bucket (default: leaflet-line)",
    )

    check = _command(
        commands,
        "check",
        _check,
        "Report every problem of content, voice, store and settings, each with its place and"
        " remedy; speaks, encodes, decodes and measures a sentence.",
    )
    _running(check)
    check.add_argument("--strict", action="store_true", help="warnings count as errors")
    check.add_argument(
        "--words",
        type=_count,
        default=30,
        metavar="N",
        help="how many of the words to list that the voice may say wrong (default: 30)",
    )

    cache = _command(commands, "cache", _cache, "Show what the cache holds, or prune it.")
    cache.add_argument("--cache", metavar="DIR", help=_help("cache"))
    cache.add_argument(
        "--prune", metavar="MB", type=_megabytes, help="remove the least recently used down to MB"
    )
    cache.add_argument("--clear", action="store_true", help="remove everything")

    parse = _command(commands, "parse", _parse, "Print a monograph as JSON.")
    parse.add_argument("file", type=Path, help="a monograph: .txt, .md, .html or .json")

    script = _command(
        commands,
        "script",
        _script,
        "Print what will be said of a monograph, utterance by utterance.",
    )
    script.add_argument("file", type=Path, help="a monograph: .txt, .md, .html or .json")
    script.add_argument("--content", metavar="DIR", help=_help("content"))
    forms = script.add_mutually_exclusive_group()
    forms.add_argument("--json", action="store_true", help="as JSON, with flags and pauses")
    forms.add_argument(
        "--coverage",
        action="store_true",
        help="only what became of each printed word: heard, left out for a reason, or lost",
    )

    pronounce = _command(
        commands,
        "pronounce",
        _pronounce,
        "Print respelling, IPA and confidence (high or low) of each respelling given, or of each"
        " line of standard input, separated by tabs. A line may also be a name, a tab and its"
        " respelling: the name decides what print leaves open and whether the respelling can be its"
        " own, and is printed as a fourth column. A respelling that has no reading has no IPA: the"
        " reason goes to standard error, and the command exits 1.",
    )
    pronounce.add_argument(
        "respelling", nargs="*", help="a printed respelling, as BAK-loe-fen; stressed in capitals"
    )
    forms = pronounce.add_mutually_exclusive_group()
    forms.add_argument(
        "--as",
        dest="notation",
        choices=list(kinds.names("notations")),
        help="print one pronunciation a line in this notation, and nothing else; an empty line for"
        " one that cannot be written so. Low confidence is told on standard error. pls is a whole"
        " lexicon and needs names.",
    )
    forms.add_argument(
        "--json",
        action="store_true",
        help="print one JSON object a line: syllables with phonemes and stress, the convention"
        " recognised, the confidence and the reasons for it",
    )

    verbalise = _command(
        commands,
        "verbalise",
        _verbalise,
        "Print the spoken form of each line of standard input, one line each. What cannot be said"
        " is left out of the line and named on standard error.",
    )
    verbalise.add_argument("--lang", metavar="TAG", help=_help("lang"))

    say = _command(commands, "say", _say, "Say a text into an MP3 file.")
    say.add_argument("text", help="one or more sentences")
    say.add_argument(
        "-o", "--output", type=Path, required=True, metavar="FILE.mp3", help="where it goes"
    )
    say.add_argument("--engine", metavar="NAME", help=_help("engine"))
    say.add_argument("--voice", metavar="VOICE", help=_help("voice"))

    _command(
        commands,
        "token",
        _token,
        "Make a token with which leaflets are added and replaced by the API, and the hash of it"
        " that the setting api_tokens takes. The token is shown this once and kept nowhere.",
    )

    listing = _command(
        commands, "settings", _settings, "List every setting with its value and meaning."
    )
    listing.add_argument(
        "--markdown", action="store_true", help="the table of docs/settings.md: defaults, no values"
    )
    return parser


def _megabytes(text: str) -> float:
    try:
        size = float(text)
    except ValueError:
        size = math.nan
    if not (math.isfinite(size) and size >= 0):
        raise argparse.ArgumentTypeError(f"{text} is not a size in MB: give 0 or more")
    return size


def _count(text: str) -> int:
    if not text.isdecimal():
        raise argparse.ArgumentTypeError(f"{text} is not a number of words: give 0 or more")
    return int(text)


def _command(commands: Any, name: str, run: Any, help: str) -> argparse.ArgumentParser:
    command: argparse.ArgumentParser = commands.add_parser(name, help=help, description=help)
    command.set_defaults(run=run)
    return command


def _running(command: argparse.ArgumentParser) -> None:
    command.add_argument("--content", metavar="DIR", help=_help("content"))
    command.add_argument("--cache", metavar="DIR", help=_help("cache"))
    command.add_argument("--engine", metavar="NAME", help=_help("engine"))
    command.add_argument("--voice", metavar="VOICE", help=_help("voice"))


def _help(name: str) -> str:
    for each, variable, default, text in settings.table():
        if each == name:
            return f"{text} Default: {default}. Environment: {variable}.".replace("%", "%%")
    raise LookupError(name)


def _load(given: argparse.Namespace) -> settings.Settings:
    names = [row[0] for row in settings.table()]
    return settings.load({name: getattr(given, name, None) for name in names})


# ---------------------------------------------------------------- serve and build


def _serve(given: argparse.Namespace) -> int:
    import uvicorn

    from audio_leaflet.service import Service
    from audio_leaflet.web.app import Application

    chosen = _load(given)
    sock = _bind(chosen.host, chosen.port)
    host, port = sock.getsockname()[:2]
    shown = f"[{host}]" if ":" in host else host
    service = Service(chosen)
    config = uvicorn.Config(
        Application(service),
        log_level="warning",
        access_log=False,  # what somebody reads is nobody's business
        server_header=False,
        lifespan="off",
        timeout_graceful_shutdown=5,
    )
    server = uvicorn.Server(config)
    print(f"Leaflets: http://{shown}:{port}/  (content: {chosen.content})", flush=True)
    stopping = threading.Event()
    threading.Thread(target=_narrate_beforehand, args=(service, stopping), daemon=True).start()
    # uvicorn hands the signal on when it has stopped: then we stop too, and well.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    try:
        server.run(sockets=[sock])
    except KeyboardInterrupt:
        return 0
    finally:
        stopping.set()
        _reported("audio_leaflet.studio")  # that it breaks off is no fault now
        service.close()
    return 0


def _bind(host: str, port: int) -> socket.socket:
    try:
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        sock = socket.socket(family)
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        sock.bind((host, port))
        sock.listen(2048)
        sock.set_inheritable(True)
    except OSError as error:
        raise SettingsError(
            f"cannot listen on {host}:{port}: {error.strerror}",
            where="settings host and port",
            remedy="Choose another port with --port, or stop the program that uses this one",
        ) from error
    return sock


def _narrate_beforehand(service: Any, stopping: threading.Event) -> None:
    service.publish()
    problems = [p for p in service.catalogue.problems if p.level == "error"]
    print(
        f"leaflets: {len(service.editions)}, problems: {len(problems)}"
        + (" (audio-leaflet check lists them)" if problems else ""),
        flush=True,
    )
    service.make_beforehand()
    if service.voice is None:
        print("Nothing can be narrated; the pages are served without sound.", flush=True)
    else:
        print(f"Voice: {service.voice.attribution} ({service.voice.licence}).", flush=True)
        _show_progress(service)
        if not stopping.is_set():
            _tell_result(service)
    while not stopping.wait(AGAIN):
        service.try_again()


def _tell_result(service: Any) -> None:
    progress = service.studio.progress
    print(
        f"Narration is complete: {progress.rendered} sentences rendered, {progress.reused} reused,"
        f" {len(progress.failed)} narrations failed.",
        flush=True,
    )
    for where, reason in progress.failed:
        print(f"not narrated: {_placed(where, reason)}", flush=True)


def _placed(where: str, reason: str) -> str:
    return reason if reason.startswith(f"{where}: ") else f"{where}: {reason}"


def _show_progress(service: Any) -> None:
    from tqdm import tqdm

    progress = service.studio.progress
    with tqdm(
        total=progress.total, desc="narrating", unit=" sentences", disable=not sys.stderr.isatty()
    ) as bar:
        noted = 0
        while not service.studio.wait(0.2):
            bar.total = progress.total
            bar.update(progress.done - bar.n)
            tenth = 10 * progress.done // max(1, progress.total)
            if bar.disable and tenth > noted:
                noted = tenth
                print(f"narrating: {progress.done} of {progress.total} sentences", flush=True)
        bar.total = progress.total
        bar.update(progress.done - bar.n)


def _build(given: argparse.Namespace) -> int:
    from audio_leaflet.line import Line
    from audio_leaflet.service import Service

    _reported("audio_leaflet.catalogue", "audio_leaflet.service", "audio_leaflet.studio")
    service = Service(_load(given))
    Line(service)  # its prompts are narrated with the leaflets
    begun = time.monotonic()
    errors = [p for p in service.catalogue.problems if p.level == "error"]
    with _terminated(service, "build"):
        service.publish()
        if service.voice is None:
            for problem in (*errors, *service.engine.problems()):
                print(problem, file=sys.stderr)
            return 1
        service.make_beforehand()
        _show_progress(service)
    progress = service.studio.progress
    service.close()
    print(
        f"{len(service.editions)} leaflets: {progress.rendered} sentences rendered,"
        f" {progress.reused} reused, in {time.monotonic() - begun:.1f} s"
    )
    for problem in errors if service.editions else service.catalogue.problems:
        print(problem, file=sys.stderr)
    for where, reason in progress.failed:
        print(f"not rendered: {_placed(where, reason)}", file=sys.stderr)
    evicted = 0 if progress.failed else sum(not _kept(service, key) for key in service.works)
    if evicted:
        print(
            f"not kept: {evicted} of {len(service.works)} narrations do not fit into the cache."
            f" Raise the setting cache_limit above {service.settings.cache_limit} MB.",
            file=sys.stderr,
        )
    failed = bool(errors or progress.failed or evicted)
    if given.verify and not failed:
        failed = _listen(service, []) != 0
    return 1 if failed else 0


def _verify(given: argparse.Namespace) -> int:
    from audio_leaflet.service import Service

    _reported("audio_leaflet.catalogue", "audio_leaflet.service")
    service = Service(_load(given))
    service.publish()
    try:
        if service.voice is None:
            for problem in service.engine.problems():
                print(problem, file=sys.stderr)
            return 1
        return _listen(service, given.id)
    finally:
        service.close()


def _listen(service: Any, ids: list[str]) -> int:
    """Print what is not heard in the narrations of these leaflets, or of all."""
    from tqdm import tqdm

    from audio_leaflet.verify import can_listen, listen, passed_over

    for id in ids:
        if id not in service.editions:
            raise SettingsError(
                f"there is no leaflet {id!r}",
                where="verify",
                remedy=f"The ids are {', '.join(service.editions)}",
            )
    if not service.engine.audible:
        print("not listened to: the engine is silent by intention")
        return 0
    failed = False
    for problem in passed_over(service, ids):
        failed |= problem.level == "error"
        print(f"not listened to: {problem.where}: {problem.what}")
    total = sum(
        len(work.utterances)
        for id, edition in service.editions.items()
        if edition.plan and can_listen(edition) and (not ids or id in ids)
        for work in (edition.plan.introduction, *edition.plan.parts)
        if not work.refused
    )
    sentences = words = doubtful = 0
    seconds = 0.0
    unknown: dict[str, None] = {}
    heard = listen(service, ids)
    for each in tqdm(heard, total=total, unit=" sentences", disable=not sys.stderr.isatty()):
        sentences += 1
        words += len(each.utterance.spoken.words)
        seconds += each.seconds
        unknown.update(dict.fromkeys(each.unknown))
        if each.doubts:
            doubtful += 1
            tqdm.write(f"not heard: {each}", file=sys.stdout)
    if unknown:
        print(f"not listened for, since their sound is not known: {', '.join(unknown)}")
    print(
        f"listened to {_number(sentences, 'sentence')} ({words} words, {seconds / 60:.1f} minutes);"
        f" not all words were heard in {doubtful}"
    )
    return 1 if doubtful or failed else 0


def _kept(service: Any, key: str) -> bool:
    reader = service.store.open(key)
    if reader is None:
        return False
    reader.close()
    return True


def _reported(*loggers: str) -> None:
    """What these log is printed at the end of the command; once is enough."""
    for name in loggers:
        logging.getLogger(name).setLevel(logging.CRITICAL)


@contextlib.contextmanager
def _terminated(service: Any, command: str) -> Iterator[None]:
    """SIGTERM stops after the sentences under way; what is rendered stays."""

    def stop(*_: object) -> None:
        raise _Terminated

    before = signal.signal(signal.SIGTERM, stop)
    try:
        yield
    except KeyboardInterrupt:
        service.close()
        print(f"stopped; run {command} again to go on where it stopped", file=sys.stderr)
        raise
    finally:
        signal.signal(signal.SIGTERM, before)


# ---------------------------------------------------------------- exports


def _export(given: argparse.Namespace) -> int:
    from audio_leaflet.exports import Exports
    from audio_leaflet.service import Service

    if bool(given.id) == given.all_leaflets:
        raise SettingsError(
            "which leaflets is not said",
            where="export",
            remedy="Give the ids of leaflets, or --all-leaflets and no id",
        )
    if given.section and given.format != ["mp3"]:
        raise SettingsError(
            "only the sound of a section can be had alone",
            where="--section",
            remedy="Give --format mp3 with it",
        )
    _reported("audio_leaflet.catalogue", "audio_leaflet.service", "audio_leaflet.studio")
    service = Service(_load(given))
    exports = Exports(service)
    try:
        with _terminated(service, "export"):
            service.publish()
            return _write_exports(given, service, exports)
    finally:
        service.close()


def _write_exports(given: argparse.Namespace, service: Any, exports: Any) -> int:
    """Each file of its own: one that cannot be had keeps none of the others back."""
    from audio_leaflet.exports import save

    ids = given.id or list(service.editions)
    jobs: list[tuple[str, Any]]
    if given.section:
        file = f"{{}}-{given.section}.mp3"
        jobs = [(file.format(id), partial(exports.section, id, given.section)) for id in ids]
    else:
        formats = list(exports.formats) if "all" in given.format else dict.fromkeys(given.format)
        wanted = [exports.export(id, name) for id in ids for name in formats]
        jobs = [(each.file, partial(exports.make, each)) for each in wanted]
        works = {work.key: work for each in wanted for work in each.works}
        service.studio.make_beforehand(works.values())
        _show_progress(service)
    folder = given.output.is_dir() if given.output else False
    if given.output and not folder and len(jobs) != 1:
        raise SettingsError(
            f"{len(jobs)} files do not go into {given.output}",
            where="--output",
            remedy="Give a folder that exists",
        )
    failed = False
    for file, make in jobs:
        path = given.output / file if folder else given.output or Path(file)
        try:
            finished = make()
        except SettingsError:
            raise
        except AudioLeafletError as error:
            failed = True
            print(f"not written: {path}: {error}", file=sys.stderr)
            continue
        save(path, finished.data)
        print(f"{path}: {len(finished.data) / 1e6:.2f} MB{_lasting(finished.seconds)}", flush=True)
    return 1 if failed else 0


def _lasting(seconds: float | None) -> str:
    if seconds is None:
        return ""
    minutes, rest = divmod(round(seconds), 60)
    return f", {minutes} min {rest} s"


def _connect(given: argparse.Namespace) -> int:
    from audio_leaflet import connect
    from audio_leaflet.line import Line
    from audio_leaflet.service import Service

    chosen = _load(given)
    connect.check(given.bucket, given.prefix, chosen.phone_person)
    _reported("audio_leaflet.catalogue", "audio_leaflet.service", "audio_leaflet.studio")
    service = Service(chosen)
    line = Line(service)
    try:
        with _terminated(service, "connect"):
            service.publish()
            service.studio.make_beforehand(connect.works(service))
            _show_progress(service)
            done = connect.export(service, line, given.output, given.bucket, given.prefix)
    finally:
        service.close()
    print(
        f"{given.output}: {_number(done.steps, 'step')},"
        f" {_number(done.recordings, 'recording')} ({done.new} new)"
    )
    for command in done.commands:
        print(command)
    return 0


# ---------------------------------------------------------------- looking


def _check(given: argparse.Namespace) -> int:
    from audio_leaflet import check

    _reported("audio_leaflet.catalogue")
    report = check.run(_load(given))
    for line in report.facts:
        print(line)
    _print_words(report.words, given.words)
    for problem in report.problems:
        print(problem)
    errors = sum(problem.level == "error" for problem in report.problems)
    warnings = len(report.problems) - errors
    print(f"{_number(errors, 'error')}, {_number(warnings, 'warning')}")
    return 1 if errors or (given.strict and warnings) else 0


def _print_words(words: Sequence[Any], most: int) -> None:
    """A row for each: times, word, what would be said, why it is listed, where it stands first."""
    if not words:
        return
    print(
        f"words without a pronunciation that the voice may say wrong: {len(words)}"
        " (times, word, what would be said)"
    )
    for each in words[:most]:
        said = f"/{each.said}/" if each.said else "?"
        why = f"wrong stress; {each.why}" if each.misread else each.why
        print(f"{each.count:6} {each.word:24} {said:28} {why}; {each.where}")
    if len(words) > most:
        print(f"       and {len(words) - most} more (--words {len(words)} lists all)")


def _number(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def _cache(given: argparse.Namespace) -> int:
    from audio_leaflet.stores.folder import create

    chosen = _load(given)
    if chosen.cache.exists() and not chosen.cache.is_dir():
        raise SettingsError(
            f"{chosen.cache} is not a folder",
            where="setting cache",
            remedy="Give the folder of the cache with --cache",
        )
    store = create(chosen)
    if given.clear or given.prune is not None:
        limit = 0 if given.clear else int(given.prune * 1_000_000)
        removed, freed = store.prune(limit)
        print(f"removed {removed} entries, {freed / 1e6:.1f} MB")
    rows = store.listing()
    for kind, meaning in (("clip", "sentences"), ("mp3", "narrations"), ("export", "exports")):
        of_kind = [row for row in rows if row[0].startswith(f"{kind}-")]
        print(f"{len(of_kind):6} {meaning:12} {sum(row[1] for row in of_kind) / 1e6:9.1f} MB")
    total = sum(row[1] for row in rows)
    print(f"{len(rows):6} {'in all':12} {total / 1e6:9.1f} MB of {store.limit / 1e6:.0f} MB")
    print(f"folder: {store.root}")
    return 0


def _parse(given: argparse.Namespace) -> int:
    from audio_leaflet.outputs import document
    from audio_leaflet.sources import read_file

    print(document.dumps(document.monograph(read_file(given.file, _load(given).lang))))
    return 0


def _script(given: argparse.Namespace) -> int:
    from audio_leaflet.catalogue import Catalogue
    from audio_leaflet.script import build
    from audio_leaflet.sources import read_file

    chosen = _load(given)
    _reported("audio_leaflet.catalogue")  # the faults of other leaflets are for `check`
    monograph = read_file(given.file, chosen.lang)
    script = build(monograph, Catalogue(chosen.content, chosen.lang).lexicon(monograph))
    parts = (script.introduction, *script.parts)
    if given.coverage:
        return _coverage(script)
    if given.json:
        value = [
            {"id": part.id, "title": part.title, "utterances": [_said(u) for u in part.utterances]}
            for part in parts
        ]
        print(json.dumps({"id": monograph.id, "parts": value}, ensure_ascii=False, indent=2))
        return 0
    for part in parts:
        print(f"== {part.id}: {part.title}")
        for utterance in part.utterances:
            print(f"{utterance.kind:9}{utterance.printed or '(not printed)'}")
            print(f"{'':9}{utterance.spoken.text}")
            for flag in utterance.spoken.flags:
                if flag.refuse:
                    place = utterance.printed[flag.start : flag.end]
                    print(f"{'':9}  NOT NARRATED, nor its section: {place!r}: {flag.reason}")
            for word in _named(utterance):
                print(f"{'':9}  {word['word']} {word['ipa']} ({word['source']})")
    return 0


def _coverage(script: Any) -> int:
    """The account of a leaflet's words; 1 if some are lost."""
    from audio_leaflet import check

    steps = (("the file", script.monograph.coverage), ("the sound", script.coverage))
    for line in check.account(script.monograph, script):
        print(line)
    for step, found in steps:
        for reason, count in found.left_out:
            print(f"left out of {step}: {count:,} {reason}")
    for skipped in script.monograph.skipped:
        print(f"left out: line {skipped.line}: {skipped.text!r} ({skipped.reason})")
    lost = [each for _, found in steps for each in found.lost]
    for each in lost:
        print(f"lost: {each.where}: {each.text!r}")
    if not lost:
        print("lost: nothing")
    return 1 if lost else 0


def _said(utterance: Any) -> dict[str, Any]:
    return {
        "kind": utterance.kind,
        "anchor": utterance.anchor,
        "printed": utterance.printed,
        "spoken": utterance.spoken.text,
        "phonemes": _named(utterance),
        "pause": utterance.pause,
        "flags": [
            {"text": utterance.printed[f.start : f.end], "reason": f.reason, "refused": f.refuse}
            for f in utterance.spoken.flags
        ],
    }


def _named(utterance: Any) -> list[dict[str, str]]:
    return [
        {"word": w.text, "ipa": w.pronunciation.ipa, "source": w.pronunciation.source}
        for w in utterance.spoken.words
        if w.pronunciation
    ]


# ---------------------------------------------------------------- filters


def _pronounce(given: argparse.Namespace) -> int:
    status = 0
    notation = kinds.find("notations", given.notation, "--as").NOTATION if given.notation else None
    if notation and notation.before:
        print(notation.before, flush=True)
    for line in given.respelling or _lines():
        if line is not None and not line.strip():
            continue
        first, tab, second = (line or "").partition("\t")
        name = first.strip() if tab else ""
        respelling = " ".join((second if tab else first).split("\t"))  # a tab ends a column
        try:
            row = _read(name, respelling) if line is not None else _unread(name, respelling)
            shown = notation.write(row.said, name) if notation and row.said else ""
        except (RespellingError, NotationError) as error:
            print(error, file=sys.stderr)
            row, shown = _unread(name, respelling, error.what), ""
        if row.said is None:
            status = 1
        elif notation and row.low:
            print(f"{name or respelling}: low confidence: {row.low}", file=sys.stderr)
        if given.json:
            shown = json.dumps(row.described, ensure_ascii=False)
        elif notation is None:
            shown = "\t".join(row.columns)
        print(shown, flush=True)
    if notation and notation.after:
        print(notation.after, flush=True)
    return status


@dataclass(frozen=True, slots=True)
class _Row:
    """What `pronounce` tells of one respelling."""

    said: Pronunciation | None
    """None if it has no reading."""
    described: dict[str, Any]
    """JSON values, the same keys for each respelling."""

    @property
    def low(self) -> str:
        """Why the confidence is low; empty if it is high."""
        return "; ".join(self.described["reasons"])

    @property
    def columns(self) -> list[str]:
        each = self.described
        name = [each["name"]] if each["name"] else []
        return [each["respelling"], each["ipa"], each["confidence"], *name]


def _read(name: str, respelling: str) -> _Row:
    """Raises RespellingError if there is nothing that can be read."""
    from audio_leaflet.respelling import core, parse, pronunciation

    named = Name(name, respelling.strip())
    said = pronunciation(named)
    if said is None:
        raise RespellingError(
            f"{name!r} has no respelling beside it", remedy="Write the name, a tab, the respelling"
        )
    base, _ = core(named)
    read = parse(base.respelling, base.text)
    syllables = [
        {"printed": s.printed, "phonemes": s.phonemes, "stress": s.stress, "word": s.word}
        for s in read.syllables
    ]
    return _Row(
        said,
        {
            "name": name,
            "respelling": respelling,
            "ipa": said.ipa,
            "convention": read.convention,
            "confidence": read.confidence,
            "reasons": list(read.reasons),
            "syllables": syllables,
        },
    )


def _unread(name: str, respelling: str, *reasons: str) -> _Row:
    return _Row(
        None,
        {
            "name": name,
            "respelling": respelling,
            "ipa": "",
            "convention": "",
            "confidence": "low",
            "reasons": list(reasons),
            "syllables": [],
        },
    )


def _verbalise(given: argparse.Namespace) -> int:
    from audio_leaflet.verbalise import verbalise

    status = 0
    lang = _load(given).lang
    for number, line in enumerate(_lines(), 1):
        spoken = verbalise(line or "", lang)
        print(spoken.text, flush=True)
        if line is None:
            status = 1
            continue
        for flag in spoken.flags:
            if flag.refuse:
                place = f"line {number}: {line[flag.start : flag.end]!r}"
                print(f"{place} cannot be said: {flag.reason}", file=sys.stderr)
    return status


def _lines() -> Iterator[str | None]:
    """Lines of standard input; only a line feed ends one. None for one that is not UTF-8."""
    for number, line in enumerate(sys.stdin.buffer, 1):
        try:
            yield line.decode("utf-8").removesuffix("\n").removesuffix("\r")
        except UnicodeDecodeError as error:
            print(
                f"standard input:{number}: byte {error.start + 1} is not UTF-8. Save it as UTF-8.",
                file=sys.stderr,
            )
            yield None


def _say(given: argparse.Namespace) -> int:
    from audio_leaflet import check

    seconds = check.say(_load(given), given.text, given.output)
    print(f"{given.output}: {seconds:.1f} seconds")
    return 0


def _token(_: argparse.Namespace) -> int:
    token = secrets.token_urlsafe()
    hashed = hashlib.sha256(token.encode()).hexdigest()
    before = f"${settings.PREFIX}API_TOKENS "
    print(f"token (for who publishes; it is not shown again): {token}")
    print(f"hash (for the setting api_tokens): {hashed}")
    print(f'to add it to those there are: export {settings.PREFIX}API_TOKENS="{before}{hashed}"')
    return 0


def _settings(given: argparse.Namespace) -> int:
    if given.markdown:
        print(settings.markdown())
        return 0
    chosen = settings.load()
    for name, variable, default, text in settings.table():
        print(
            f"{name} = {chosen.shown(name)}\n    {text} Default: {default or 'empty'}. ({variable})"
        )
    return 0
