"""The exceptions of digestbot.

    DigestbotError
    ├── UserError            someone asked for something that cannot be done as asked; its text says what to do
    │   ├── BadQuery         a topic query that cannot be read
    │   ├── BadAddress       a destination or a URL that cannot be one
    │   └── NotFound         something named that is not there
    ├── SettingsError        a setting is wrong; names the key and the cure
    ├── StorageError         the database cannot be used as it is
    │   ├── DatabaseLocked   another process holds the file
    │   ├── DatabaseTooNew   written by a newer digestbot
    │   ├── DamagedRow       one row holds what this version cannot read; the others are well
    │   └── Conflict         someone else wrote first; do it again
    ├── FetchError           an address could not be fetched; carries why
    └── CpuError             pure work in a worker failed, was killed or took too long

Expected outcomes are values, not errors. People who asked for something read the text `error-CODE` of the catalogues
(`commands/texts`), in their own language; `user_message` is for the operator: the shell, the log, a notice.
"""


class DigestbotError(Exception):
    """The root; `user_message` says in English what happened, why, and what to do next, `code` names the text for people."""

    code: str = "surprise"

    def __init__(self, user_message: str) -> None:
        """Keep the one sentence that an operator reads."""
        super().__init__(user_message)
        self.user_message = user_message


class UserError(DigestbotError):
    """Someone asked for something that cannot be done as asked; the text of its code says what to do instead."""

    def __init__(self, code: str, /, **facts: str | int) -> None:
        """Keep the text's code and its facts: numbers, and text that people wrote."""
        super().__init__(" ".join([code, *(f"{name}={value!r}" for name, value in facts.items())]))
        self.code, self.facts = code, facts


class BadQuery(UserError):
    """A topic query that cannot be read."""


class BadAddress(UserError):
    """A destination or a URL that cannot be one."""


class NotFound(UserError):
    """Something named that is not there."""


class SettingsError(DigestbotError):
    """A setting is wrong."""


class StorageError(DigestbotError):
    """The database cannot be used as it is."""

    code = "storage"


class DatabaseLocked(StorageError):
    """Another process holds the file."""


class DatabaseTooNew(StorageError):
    """The database was written by a newer digestbot."""


class DamagedRow(StorageError):
    """One row holds what this version cannot read; the others are well."""


class Conflict(StorageError):
    """Another writer was first: read and decide again."""

    code = "conflict"


class FetchError(DigestbotError):
    """An address could not be fetched."""

    code = "fetch"


class CpuError(DigestbotError):
    """Pure work in a worker failed, was killed or took too long."""

    code = "worker"
