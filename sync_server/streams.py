"""What each replica has sent of each session, edit by edit, and what of it is kept in quarantine."""

from collections import OrderedDict
from collections.abc import Collection, Iterable, Sequence

import msgspec
from sqlalchemy import bindparam, insert, select

from shared.edits import Edit
from shared.ids import START
from sync_server.prepared import Prepared
from sync_server.tables import Connection, quarantine, streams

_TIPS_KEPT = 10_000


class Tip(msgspec.Struct, frozen=True):
    """The last edit that a replica sent of a session."""

    n: int = 0
    hash: str = START


class Quarantined(msgspec.Struct, frozen=True):
    """An edit for quarantine: why, and its text as it came."""

    session_id: str
    edit_id: str
    replica: str
    n: int
    hash: str
    reason: str
    text: str


class Streams:
    """Reads and writes the streams; remembers the tips last used, as they stand in the open transaction."""

    def __init__(self) -> None:
        self._tips: OrderedDict[tuple[int, str, str], Tip] = OrderedDict()

    def forget(self) -> None:
        """Drops what it remembers: something was rolled back, so it may be untrue."""
        self._tips.clear()

    def others_wrote(self, site_id: int, touched: Collection[str] | None) -> None:
        """Drops the tips that another process may have moved: of these sessions, or (None) of the site."""
        for key in [
            key for key in self._tips if key[0] == site_id and (touched is None or key[1] in touched)
        ]:
            del self._tips[key]

    def tip(self, connection: Connection, site_id: int, session_id: str, replica: str) -> Tip:
        """The stream's tip; n = 0 if the replica has sent nothing yet."""
        tip = self._tips.get((site_id, session_id, replica))
        if tip is None:
            stream = {"site": site_id, "session": session_id, "replica": replica}
            row = _TIP.first(connection, stream)
            tip = Tip() if row is None else Tip(*row)
        return self._kept((site_id, session_id, replica), tip)

    def extend(
        self, connection: Connection, site_id: int, session_id: str, replica: str, edits: Sequence[Edit]
    ) -> Tip:
        """Counts these edits, the next of their stream, as sent. Returns the new tip."""
        stream = {"site_id": site_id, "session_id": session_id, "replica": replica}
        _INSERT.run(connection, *({**stream, "n": edit.n, "hash": edit.hash} for edit in edits))
        return self._kept((site_id, session_id, replica), Tip(edits[-1].n, edits[-1].hash))

    def _kept(self, key: tuple[int, str, str], tip: Tip) -> Tip:
        self._tips[key] = tip
        self._tips.move_to_end(key)
        if len(self._tips) > _TIPS_KEPT:
            self._tips.popitem(last=False)
        return tip


def hashes_from(
    connection: Connection, site_id: int, session_id: str, replica: str, n: int
) -> dict[int, str]:
    """The hash of each edit of a stream from `n` on."""
    rows = _FROM.all(connection, {"site": site_id, "session": session_id, "replica": replica, "n": n})
    return dict(rows)  # type: ignore[arg-type] # Rows of two.


def keep(
    connection: Connection, site_id: int, till_id: int, received_at: str, kept: Iterable[Quarantined]
) -> None:
    """Puts edits into quarantine, each (id, hash) once."""
    for one in kept:
        named = {"site": site_id, "session": one.session_id, "edit": one.edit_id, "hash": one.hash}
        if _FOUND.first(connection, named) is None:
            sent = {"site_id": site_id, "till_id": till_id, "received_at": received_at}
            connection.execute(_PUT, {**msgspec.structs.asdict(one), **sent})


def kept_of(connection: Connection, site_id: int, session_id: str) -> list[Quarantined]:
    """What quarantine holds of a session."""
    rows = connection.execute(_ALL, {"site": site_id, "session": session_id})
    return [Quarantined(*row) for row in rows]


_INSERT = Prepared(insert(streams))
_STREAM = (
    streams.c.site_id == bindparam("site"),
    streams.c.session_id == bindparam("session"),
    streams.c.replica == bindparam("replica"),
)
_FROM = Prepared(select(streams.c.n, streams.c.hash).where(*_STREAM, streams.c.n >= bindparam("n")))
_TIP = Prepared(select(streams.c.n, streams.c.hash).where(*_STREAM).order_by(streams.c.n.desc()).limit(1))

_PUT = insert(quarantine)
_SESSION = (quarantine.c.site_id == bindparam("site"), quarantine.c.session_id == bindparam("session"))
_FOUND = Prepared(
    select(quarantine.c.n).where(
        *_SESSION, quarantine.c.edit_id == bindparam("edit"), quarantine.c.hash == bindparam("hash")
    )
)
_ALL = select(*[quarantine.c[name] for name in Quarantined.__struct_fields__]).where(*_SESSION)
