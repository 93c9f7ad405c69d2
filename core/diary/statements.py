"""SQL by hand on two databases: in few statements, because each costs more than its work."""

from collections.abc import Collection, Iterator
from datetime import UTC, datetime
from typing import Any

from django.db import connection
from django.db.backends.postgresql.base import ServerBindingCursor
from django.db.backends.utils import CursorWrapper

Statement = tuple[str, list[Any]]  # SQL and its parameters


def hot_cursor() -> CursorWrapper:
    """Return a cursor for statements that come again with every round.

    PostgreSQL keeps their plans (settings.py says from when on): to parse and plan takes it longer
    than the rest. Django's own cursor writes the values into the text, and no text comes twice.
    """
    # A log of queries, as in development, is to show the values: Django's own can tell them.
    if connection.vendor != "postgresql" or connection.queries_logged:
        return connection.cursor()
    connection.ensure_connection()
    cursor = ServerBindingCursor(connection.connection)  # type: ignore[call-arg]
    return connection.make_cursor(cursor)  # type: ignore[arg-type]


def write(statements: Collection[Statement]) -> None:
    """Run statements that write, none of which sees what another has written.

    PostgreSQL gets them in one: a trip there and back costs both sides more than a small insert.
    """
    if connection.vendor == "postgresql" and len(statements) > 1:
        statements = [_together(statements)]
    with hot_cursor() as cursor:
        for sql, values in statements:
            cursor.execute(sql, values)


def many_rows(sql: str, rows: list[tuple[Any, ...]]) -> Iterator[Statement]:
    """Yield the insert `sql` for all rows: in one statement, or as few as parameters allow.

    The rows take the place of "{rows}". SQLite takes 999 parameters.
    """
    if not rows:
        return
    width = len(rows[0])
    at_once = (connection.features.max_query_params or 1_000_000) // width
    for start in range(0, len(rows), at_once):
        some = rows[start : start + at_once]
        one = f"({marks(some[0])})"
        yield sql.format(rows=", ".join([one] * len(some))), [v for row in some for v in row]


def marks(values: Collection[object]) -> str:
    return ", ".join(["%s"] * len(values))


def moment(value: datetime) -> Any:
    return connection.ops.adapt_datetimefield_value(value)


def aware(value: datetime) -> datetime:
    # SQLite keeps no zone: what is there is UTC.
    return value if value.tzinfo else value.replace(tzinfo=UTC)


def _together(statements: Collection[Statement]) -> Statement:
    *first, last = [sql for sql, _values in statements]
    parts = ", ".join(f"s{number} AS ({sql})" for number, sql in enumerate(first))
    return f"WITH {parts} {last}", [v for _sql, values in statements for v in values]
