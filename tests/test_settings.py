"""Settings and secrets."""

from pathlib import Path

import pytest

from digestbot.core.digests.quotas import Quotas
from digestbot.errors import SettingsError
from digestbot.settings import Settings, load, load_secrets


@pytest.fixture(autouse=True)
def _bare(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Start every test in an empty folder, without any variable of ours."""
    monkeypatch.chdir(tmp_path)
    for name in Settings.model_fields:
        monkeypatch.delenv(f"DIGESTBOT_{name.upper()}", raising=False)
    for name in ("DIGESTBOT_CONFIG", "DIGESTBOT_TEST_DATA", "DISCORD_TOKEN", "DISCORD_TOKEN_FILE"):
        monkeypatch.delenv(name, raising=False)


def write(text: str) -> None:
    """Write the settings file where it is looked for."""
    Path("config").mkdir()
    Path("config/digestbot.toml").write_text(text, "utf-8")


def test_defaults_need_no_file() -> None:
    """Without file and variables everything has a default, and the database is a file in the data folder."""
    settings, warnings = load()
    assert (settings.database, warnings) == ("sqlite:///data/digestbot.db", [])


def test_the_environment_wins_over_the_file(monkeypatch: pytest.MonkeyPatch) -> None:
    """A variable overrules the same key in the file; other keys of the file stay."""
    write("poll_interval = 300\nworkers = 4\n")
    monkeypatch.setenv("DIGESTBOT_POLL_INTERVAL", "600")
    settings, _ = load()
    assert (settings.poll_interval, settings.workers) == (600, 4)


def test_networks_are_read_from_a_comma_separated_variable(monkeypatch: pytest.MonkeyPatch) -> None:
    """Several networks fit into one variable."""
    monkeypatch.setenv("DIGESTBOT_ALLOW_PRIVATE", "127.0.0.0/8, ::1/128")
    assert load()[0].allow_private == ("127.0.0.0/8", "::1/128")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("pol_interval = 3", r"config/digestbot.toml: “pol_interval” is no setting \(did you mean poll_interval\?\)"),
        ('workers = "many"', r"config/digestbot.toml: workers is 'many'"),
        ("workers = ", "not valid TOML"),
        ('http = "8080"', r"http is '8080'.*HOST:PORT"),
        ('allow_private = ["10.0.0.0/99"]', "allow_private"),
    ],
)
def test_a_wrong_file_is_one_line_that_names_key_and_cure(text: str, said: str) -> None:
    """Unknown keys, wrong types and broken TOML are refused in words."""
    write(text)
    with pytest.raises(SettingsError, match=said) as caught:
        load()
    assert "\n" not in caught.value.user_message


def test_a_missing_named_file_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that DIGESTBOT_CONFIG names must exist."""
    monkeypatch.setenv("DIGESTBOT_CONFIG", "nowhere.toml")
    with pytest.raises(SettingsError, match=r"nowhere\.toml does not exist"):
        load()


def test_an_unknown_variable_is_one_warning(monkeypatch: pytest.MonkeyPatch) -> None:
    """A variable that means nothing is said, once, with the one it resembles."""
    monkeypatch.setenv("DIGESTBOT_POLL_INTERVALL", "3")
    assert load()[1] == [
        "DIGESTBOT_POLL_INTERVALL is no setting (did you mean DIGESTBOT_POLL_INTERVAL?); it is ignored."
    ]


def test_secrets_come_from_files_and_never_show(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A token can stand in a file; printing the secrets does not print it; two forms at once are refused."""
    file = tmp_path / "token"
    file.write_text("very-secret\n")
    monkeypatch.setenv("DISCORD_TOKEN_FILE", str(file))
    secrets = load_secrets()
    assert secrets.discord_token is not None
    assert secrets.discord_token.get_secret_value() == "very-secret"
    assert "very-secret" not in repr(secrets)
    monkeypatch.setenv("DISCORD_TOKEN", "another")
    with pytest.raises(SettingsError, match="Both DISCORD_TOKEN and DISCORD_TOKEN_FILE"):
        load_secrets()


def test_quotas_are_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each kind of what a workspace holds has one, with its default; none at all is no quota."""
    assert load()[0].quotas == Quotas(feeds=500, schedules=100, topics=200, blocks=500, follows=100)
    monkeypatch.setenv("DIGESTBOT_QUOTA_TOPICS", "7")
    assert load()[0].quotas == Quotas(topics=7)
    monkeypatch.setenv("DIGESTBOT_QUOTA_FEEDS", "0")
    with pytest.raises(SettingsError, match="DIGESTBOT_QUOTA_FEEDS"):
        load()
