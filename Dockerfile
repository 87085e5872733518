# syntax=docker/dockerfile:1
# Two stages: the first installs the locked dependencies, the second holds only what runs.
FROM python:3.11-slim AS build
WORKDIR /src
RUN python -m venv /opt/digestbot
COPY requirements.lock ./
RUN /opt/digestbot/bin/python -m pip install --no-cache-dir --disable-pip-version-check --require-hashes --requirement requirements.lock
COPY pyproject.toml README.md LICENSE NOTICE ./
COPY src ./src
RUN /opt/digestbot/bin/python -m pip install --no-cache-dir --disable-pip-version-check --no-deps --no-build-isolation .

FROM python:3.11-slim
LABEL org.opencontainers.image.title="digestbot" \
      org.opencontainers.image.description="A self-hosted news-digest bot for Discord and Slack" \
      org.opencontainers.image.licenses="MIT"
RUN useradd --uid 10001 --no-create-home --shell /usr/sbin/nologin digestbot \
    && install --directory --owner digestbot --group digestbot /data
COPY --from=build /opt/digestbot /opt/digestbot
COPY NOTICE LICENSE /usr/share/doc/digestbot/
COPY config/packs.toml /usr/share/digestbot/packs.toml
ENV PATH=/opt/digestbot/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    DIGESTBOT_DATA_DIR=/data \
    DIGESTBOT_PACKS=/usr/share/digestbot/packs.toml \
    DIGESTBOT_HTTP=127.0.0.1:8080
USER digestbot
WORKDIR /data
VOLUME /data
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s \
    CMD ["python", "-c", "import urllib.request as u; u.urlopen('http://127.0.0.1:8080/health', timeout=4)"]
ENTRYPOINT ["digestbot"]
CMD ["run"]
