"""Many telephones that call at once: sipp from Debian signals, and we hear what each is sent.

sipp presses the keys by SIP INFO (application/dtmf-relay), which needs no raw sockets, and waits at
the end for the other side to hang up. The sound goes to a socket for each caller.
"""

from __future__ import annotations

import io
import selectors
import shutil
import socket
import subprocess
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import soundfile
from numpy.typing import NDArray

START = """\
<?xml version="1.0" encoding="UTF-8" ?>
<scenario name="caller">
  <send retrans="500"><![CDATA[
    INVITE sip:line@[remote_ip]:[remote_port] SIP/2.0
    Via: SIP/2.0/[transport] [local_ip]:[local_port];branch=[branch]
    From: <sip:caller@[local_ip]:[local_port]>;tag=[call_number]
    To: <sip:line@[remote_ip]:[remote_port]>
    Call-ID: [call_id]
    CSeq: 1 INVITE
    Contact: <sip:caller@[local_ip]:[local_port]>
    Max-Forwards: 70
    Content-Type: application/sdp
    Content-Length: [len]

    v=0
    o=- 1 1 IN IP4 [local_ip]
    s=-
    c=IN IP4 [local_ip]
    t=0 0
    m=audio [field0] RTP/AVP 0 101
    a=rtpmap:0 PCMU/8000
    a=rtpmap:101 telephone-event/8000
  ]]></send>
  <recv response="100" optional="true"/>
  <recv response="200"/>
  <send><![CDATA[
    ACK sip:line@[remote_ip]:[remote_port] SIP/2.0
    Via: SIP/2.0/[transport] [local_ip]:[local_port];branch=[branch]
    From: <sip:caller@[local_ip]:[local_port]>;tag=[call_number]
    [last_To:]
    Call-ID: [call_id]
    CSeq: 1 ACK
    Max-Forwards: 70
    Content-Length: 0

  ]]></send>
"""

KEY = """\
  <pause milliseconds="{pause}"/>
  <send retrans="500"><![CDATA[
    INFO sip:line@[remote_ip]:[remote_port] SIP/2.0
    Via: SIP/2.0/[transport] [local_ip]:[local_port];branch=[branch]
    From: <sip:caller@[local_ip]:[local_port]>;tag=[call_number]
    [last_To:]
    Call-ID: [call_id]
    CSeq: {sequence} INFO
    Max-Forwards: 70
    Content-Type: application/dtmf-relay
    Content-Length: [len]

    Signal=[field{number}]
    Duration=160
  ]]></send>
  <recv response="200"/>
"""

END = """\
  <recv request="BYE"/>
  <send><![CDATA[
    SIP/2.0 200 OK
    [last_Via:]
    [last_From:]
    [last_To:]
    [last_Call-ID:]
    [last_CSeq:]
    Content-Length: 0

  ]]></send>
</scenario>
"""


def call(
    uri_port: int, keys: Sequence[str], pauses: Sequence[float], folder: Path
) -> list[NDArray[np.float64]]:
    """What each caller was sent (8,000 samples a second); as many callers as texts of keys.

    All texts are of one length; key n is pressed `pauses[n]` seconds after key n - 1 or the answer.
    A call that fails is an AssertionError.
    """
    program = shutil.which("sipp")
    assert program, "sipp is not installed: run make test, or apt install sip-tester"
    sockets = [_listener() for _ in keys]
    presses = "".join(
        KEY.format(pause=round(1000 * pause), number=number, sequence=number + 1)
        for number, pause in enumerate(pauses, start=1)
    )
    (folder / "scenario.xml").write_text(START + presses + END)
    rows = [
        ";".join((str(listener.getsockname()[1]), *pressed))
        for listener, pressed in zip(sockets, keys, strict=True)
    ]
    (folder / "callers.csv").write_text("\n".join(("SEQUENTIAL", *rows, "")))
    count = str(len(keys))
    process = subprocess.Popen(
        [
            *(program, f"127.0.0.1:{uri_port}", "-i", "127.0.0.1", "-sf", "scenario.xml"),
            *("-inf", "callers.csv", "-m", count, "-l", count, "-r", count, "-rp", "500"),
            *("-nostdin", "-timeout", "60", "-timeout_error", "-trace_err"),
        ],
        cwd=folder,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        heard = _heard(sockets, process)
        _, errors = process.communicate(timeout=10)
    finally:
        process.kill()
        for listener in sockets:
            listener.close()
    errors += "".join(path.read_text() for path in folder.glob("*_errors.log"))
    assert process.returncode == 0, errors[-5000:]
    return [_decoded(payload) for payload in heard]


def _listener() -> socket.socket:
    listener = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    listener.bind(("127.0.0.1", 0))
    listener.setblocking(False)
    return listener


def _heard(sockets: Sequence[socket.socket], process: subprocess.Popen[str]) -> list[bytes]:
    """The payloads that came to each socket until the process ended."""
    payloads = [bytearray() for _ in sockets]
    with selectors.DefaultSelector() as selector:
        for listener, payload in zip(sockets, payloads, strict=True):
            selector.register(listener, selectors.EVENT_READ, payload)
        while process.poll() is None:
            for key, _ in selector.select(0.1):
                assert isinstance(key.fileobj, socket.socket)
                key.data.extend(key.fileobj.recv(2048)[12:])
    return [bytes(payload) for payload in payloads]


def _decoded(payload: bytes) -> NDArray[np.float64]:
    samples, _ = soundfile.read(
        io.BytesIO(payload), samplerate=8000, channels=1, format="RAW", subtype="ULAW"
    )
    return np.asarray(samples)
