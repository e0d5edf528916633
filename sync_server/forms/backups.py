"""What the server says of a backup it has made."""

from shared.wire import Message


class BackupMade(Message, frozen=True):
    """A backup that was verified. `file` lies in the server's own folder; `size` in bytes."""

    file: str
    size: int
    orders: int
    edits: int
