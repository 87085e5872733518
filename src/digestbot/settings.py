"""The only reader of environment and settings files.

Order of precedence: environment variables, then the file, then the defaults below. Secrets come from the environment or
from files named by `…_FILE` variables, never from the settings file, and show as `**********` wherever they are printed.
"""

import difflib
import ipaddress
import os
import tomllib
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, SecretStr, ValidationError

from digestbot.commands import packs
from digestbot.commands.packs import Pack
from digestbot.core.analysis.summary.names import STANDARD, SummariserName
from digestbot.core.digests.quotas import Quotas
from digestbot.errors import SettingsError

PREFIX = "DIGESTBOT_"
DEFAULT_FILE = Path("config/digestbot.toml")
QUOTAS = Quotas()


def _networks(value: Any) -> Any:
    given = [v.strip() for v in value.split(",") if v.strip()] if isinstance(value, str) else list(value)
    for network in given:
        ipaddress.ip_network(network, strict=False)
    return tuple(given)


def _host_and_port(value: str | None) -> str | None:
    if value is not None:
        host, colon, port = value.rpartition(":")
        if not (host and colon and port.isdecimal() and int(port) < 65536):
            raise ValueError("write HOST:PORT, for example 127.0.0.1:8080")
    return value


def _nothing(value: Any) -> Any:
    return None if value == "" else value


Text = Annotated[str | None, BeforeValidator(_nothing)]
"""A text that may be left out; the empty text leaves it out too."""


class Settings(BaseModel):
    """Everything an operator may set; `docs/settings.md` is generated from it."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    data_dir: Path = Field(Path("data"), description="Folder of the database, backups and the lock file.")
    database_url: str = Field("", description="sqlite:///PATH or postgresql://…; empty: digestbot.db in data_dir.")
    poll_interval: int = Field(120, ge=1, description="Seconds: the floor between two polls of a feed.")
    poll_immediate: int = Field(
        600, ge=1, description="Seconds: the longest between two polls of a feed with an immediate reader."
    )
    fetch_timeout: float = Field(30.0, gt=0, le=600, description="Seconds for one whole request.")
    fetch_articles: bool = Field(True, description="Fetch the articles' pages; false uses the feeds' own text.")
    respect_robots: bool = Field(True, description="Read no page that its site's robots.txt forbids.")
    allow_private: Annotated[tuple[str, ...], BeforeValidator(_networks)] = Field(
        (), description="Networks (CIDR, comma-separated) that feeds may be fetched from beside public addresses."
    )
    contact: str = Field("", description="An address that operators of sites can reach you at; part of the User-Agent.")
    concurrency: int = Field(64, ge=1, le=1000, description="Fetches under way at once.")
    per_host: int = Field(2, ge=1, le=4, description="Connections to one host at once.")
    fetch_memory: int = Field(
        256, ge=64, le=65_536, description="Megabytes that all bodies under way may take together; the others wait."
    )
    workers: int = Field(2, ge=1, le=64, description="Worker processes for parsing and analysis.")
    dry_run: bool = Field(False, description="Do everything but post.")
    http: Annotated[Text, AfterValidator(_host_and_port)] = Field(
        None, description="HOST:PORT for health, metrics, Slack's HTTP mode and feeds that push; empty: no listener."
    )
    public_url: Text = Field(
        None, description="How the internet reaches the HTTP listener: Slack's HTTP mode, and feeds that push (WebSub)."
    )
    slack_mode: Literal["socket", "http"] = Field("socket", description="How Slack reaches the bot.")
    summariser: SummariserName = Field(
        STANDARD,
        description="How sentences are chosen: our own method, or one of sumy's; a schedule may name another.",
    )
    site_dir: Text = Field(None, description="Folder of the static sites; empty: site in data_dir.")
    packs: Path = Field(Path("config/packs.toml"), description="The file of starter packs that /setup offers.")
    keep_days: int = Field(
        365,
        ge=30,
        description="Days for which articles and the words of digests are kept; what was shown is never forgotten.",
    )
    operator: Text = Field(None, description="Address that hears of a full disk, a dead token, a locked database.")
    language: str = Field(
        "en", description="Language of the bot's own words where nobody chose one (en, de, fr, es, pt)."
    )
    zone: str = Field("UTC", description="Time zone of schedules where nobody chose one.")
    quota_feeds: int = Field(QUOTAS.feeds, ge=1, le=100_000, description="Feeds in one server or workspace, at most.")
    quota_schedules: int = Field(
        QUOTAS.schedules, ge=1, le=100_000, description="Schedules in one server or workspace, at most."
    )
    quota_topics: int = Field(
        QUOTAS.topics, ge=1, le=100_000, description="Topics in one server or workspace, at most."
    )
    quota_blocks: int = Field(
        QUOTAS.blocks, ge=1, le=100_000, description="Blocks in one server or workspace, at most."
    )
    quota_follows: int = Field(
        QUOTAS.follows, ge=1, le=100_000, description="Things that one person may follow in one server or workspace."
    )
    calls_per_minute: int = Field(
        120,
        ge=10,
        le=10_000,
        description="What one person may ask for in a minute; previews and searches of the web count four times, completions a quarter.",
    )
    log_level: Literal["debug", "info", "warning", "error"] = Field("info", description="The least that is logged.")
    log_format: Literal["auto", "pretty", "json"] = Field("auto", description="auto: pretty on a terminal, else JSON.")
    discord_api_base: Text = Field(None, description="Another address for Discord's API (a test peer).")
    discord_gateway_url: Text = Field(None, description="Another address for Discord's gateway (a test peer).")
    slack_api_base: Text = Field(None, description="Another address for Slack's API (a test peer).")

    @property
    def quotas(self) -> Quotas:
        """How much one workspace may hold."""
        return Quotas(
            feeds=self.quota_feeds,
            schedules=self.quota_schedules,
            topics=self.quota_topics,
            blocks=self.quota_blocks,
            follows=self.quota_follows,
        )

    @property
    def database(self) -> str:
        """The database's address, the default written out."""
        return self.database_url or f"sqlite:///{self.data_dir / 'digestbot.db'}"


class Secrets(BaseModel):
    """Tokens and keys; each is the environment variable of the same name in capitals, or a file named by NAME_FILE."""

    model_config = ConfigDict(frozen=True)

    discord_token: SecretStr | None = None
    slack_bot_token: SecretStr | None = None
    slack_app_token: SecretStr | None = None
    slack_signing_secret: SecretStr | None = None
    slack_client_id: SecretStr | None = None
    slack_client_secret: SecretStr | None = None
    digestbot_secret_key: SecretStr | None = None
    digestbot_secret_key_old: SecretStr | None = None

    def plain(self) -> dict[str, str]:
        """Return the secrets that are set, by name, for the code that needs them."""
        return {name: value.get_secret_value() for name, value in self if value is not None}

    @property
    def any_platform(self) -> bool:
        """Whether there is a token of any platform."""
        return any((self.discord_token, self.slack_bot_token, self.slack_app_token, self.slack_client_id))


def load(file: Path | None = None) -> tuple[Settings, list[str]]:
    """Return the settings and warnings about variables that mean nothing.

    `file` defaults to `DIGESTBOT_CONFIG`, else to config/digestbot.toml if that exists. Raises `SettingsError` with one
    line that names the key and the cure.
    """
    named = file or (Path(os.environ["DIGESTBOT_CONFIG"]) if os.environ.get("DIGESTBOT_CONFIG") else None)
    path = named or DEFAULT_FILE
    given = _read(path, required=named is not None)
    _refuse_unknown(given, path)
    told = {
        name: value for name in Settings.model_fields if (value := os.environ.get(PREFIX + name.upper())) is not None
    }
    try:
        settings = Settings(**{**given, **told})
    except ValidationError as error:
        raise SettingsError(_explain(error, given, path)) from error
    except ValueError as error:
        raise SettingsError(f"A setting cannot be read: {error}") from error
    known = {PREFIX + name.upper() for name in Settings.model_fields} | {"DIGESTBOT_CONFIG", "DIGESTBOT_SECRET_KEY"}
    known |= {
        "DIGESTBOT_SECRET_KEY_FILE",
        "DIGESTBOT_SECRET_KEY_OLD",
        "DIGESTBOT_SECRET_KEY_OLD_FILE",
        "DIGESTBOT_TEST_DATA",
    }
    strange = sorted(name for name in os.environ if name.startswith(PREFIX) and name not in known)
    return settings, [f"{name} is no setting{_hint(name, known)}; it is ignored." for name in strange]


def load_packs(file: Path) -> tuple[Pack, ...]:
    """Return the starter packs of /setup, none if there is no such file; raises `SettingsError` if it is damaged."""
    try:
        return packs.read(file.read_text("utf-8"))
    except FileNotFoundError:
        return ()
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(
            f"The starter packs {file} cannot be read: {error}. Correct the file or remove it."
        ) from error


def load_secrets() -> Secrets:
    """Return the secrets; raises `SettingsError` if a `…_FILE` cannot be read or both forms are given."""
    found: dict[str, SecretStr] = {}
    for name in Secrets.model_fields:
        variable = name.upper()
        value, file = os.environ.get(variable), os.environ.get(f"{variable}_FILE")
        if value and file:
            raise SettingsError(f"Both {variable} and {variable}_FILE are set. Keep one of them.")
        if file:
            try:
                value = Path(file).read_text("utf-8").strip()
            except OSError as error:
                reason = error.strerror or "it cannot be read"
                raise SettingsError(
                    f"{variable}_FILE names {file}: {reason}. Check the path and its rights."
                ) from error
        if value:
            found[name] = SecretStr(value)
    return Secrets(**found)


def _read(path: Path, *, required: bool) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except FileNotFoundError as error:
        if required:
            raise SettingsError(f"The settings file {path} does not exist. Check DIGESTBOT_CONFIG.") from error
        return {}
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(f"The settings file {path} cannot be read: {error}.") from error
    except tomllib.TOMLDecodeError as error:
        raise SettingsError(f"The settings file {path} is not valid TOML: {error}.") from error


def _refuse_unknown(given: dict[str, Any], path: Path) -> None:
    for key in given:
        if key not in Settings.model_fields:
            raise SettingsError(
                f"{path}: “{key}” is no setting{_hint(key, Settings.model_fields)}. See docs/settings.md."
            )


def _hint(key: str, known: Any) -> str:
    close = difflib.get_close_matches(key, list(known), n=1)
    return f" (did you mean {close[0]}?)" if close else ""


def _explain(error: ValidationError, given: dict[str, Any], path: Path) -> str:
    first = error.errors()[0]
    key = str(first["loc"][0]) if first["loc"] else "a setting"
    variable = PREFIX + key.upper()
    where = variable if variable in os.environ or key not in given else f"{path}: {key}"
    return f"{where} is {first['input']!r}: {first['msg']}. Correct it, or leave it out for the default."
