"""Which rev of each order a client was last shown. A client is a token; only its hash is kept."""

from sqlalchemy import bindparam, delete, insert, select, update

from sync_server.tables import Connection, user_tokens, views


def shown_to(connection: Connection, site_id: int, client: str) -> dict[str, int]:
    """By order the rev that this client (a token's hash) was last shown."""
    rows = connection.execute(_SHOWN, {"site": site_id, "client": client})
    return {row.session_id: row.rev for row in rows}


def show(connection: Connection, site_id: int, client: str, session_id: str, rev: int) -> None:
    """Notes that the client is being shown the order at `rev`."""
    if not client:
        return
    row = {"site": site_id, "client": client, "session": session_id}
    before = connection.execute(_ONE, row).scalar()
    if before is None:
        connection.execute(
            _INSERT, {"site_id": site_id, "token_hash": client, "session_id": session_id, "rev": rev}
        )
    elif before != rev:
        connection.execute(_UPDATE, {**row, "shown": rev})


def forget_strangers(connection: Connection, site_id: int) -> None:
    """Drops what clients were shown whose tokens are no longer good."""
    good = select(user_tokens.c.token_hash).where(user_tokens.c.site_id == site_id)
    connection.execute(delete(views).where(views.c.site_id == site_id, views.c.token_hash.not_in(good)))


_INSERT = insert(views)
_CLIENT = (views.c.site_id == bindparam("site"), views.c.token_hash == bindparam("client"))
_SHOWN = select(views.c.session_id, views.c.rev).where(*_CLIENT)
_VIEW = (*_CLIENT, views.c.session_id == bindparam("session"))
_ONE = select(views.c.rev).where(*_VIEW)
_UPDATE = update(views).where(*_VIEW).values(rev=bindparam("shown"))
