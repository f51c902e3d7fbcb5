# The image of audio-leaflet: docs/deploying.md says how to run it and what it may write.
# It carries GPL software (docs/dependencies.md): who passes the image on passes on its terms.

FROM python:3.12-slim AS builder
# Or onnxruntime sends usage data to its maker.
ENV ORT_DISABLE_TELEMETRY=1
WORKDIR /src
RUN python -m venv /venv
# The packages first: their layer is made again only when the lock file changes.
COPY requirements.lock ./
RUN /venv/bin/python -m pip install --quiet --require-hashes -r requirements.lock
COPY pyproject.toml README.md LICENSE ./
COPY audio_leaflet audio_leaflet
COPY content content
COPY locale locale
COPY static static
COPY templates templates
RUN /venv/bin/python -m pip wheel --quiet --no-deps --no-build-isolation --wheel-dir /dist .
RUN /venv/bin/python -m pip install --quiet --no-deps --no-index /dist/audio_leaflet-*.whl
# An image that cannot speak is not built: this says, encodes, decodes and measures a sentence.
RUN /venv/bin/audio-leaflet check --cache /check
RUN /venv/bin/python -m pip uninstall --quiet --yes editables hatchling pip
RUN mkdir /cache

FROM python:3.12-slim
COPY --from=builder /venv /venv
# A new volume takes its owner from here, so that the user below can write in it.
COPY --from=builder --chown=10001:10001 /cache /cache
ENV PATH=/venv/bin:/usr/local/bin:/usr/bin:/bin \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1 \
    ORT_DISABLE_TELEMETRY=1 \
    AUDIO_LEAFLET_HOST=0.0.0.0 \
    AUDIO_LEAFLET_PORT=8000 \
    AUDIO_LEAFLET_CACHE=/cache
# A fixed number, so that a folder of the host can be given to it; it needs no name.
USER 10001:10001
VOLUME /cache
EXPOSE 8000
# Without a proxy, even where the environment names one.
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s --retries=3 \
    CMD ["python", "-c", "import os, urllib.request as u; u.build_opener(u.ProxyHandler({})).open('http://127.0.0.1:' + os.environ['AUDIO_LEAFLET_PORT'] + '/healthz', timeout=4)"]
ENTRYPOINT ["audio-leaflet"]
CMD ["serve"]
