"""What the server counts about itself, in the format of Prometheus."""

from collections.abc import Callable
from contextlib import AbstractContextManager

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest

from shared.wire import Push

CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8"


class Metrics:
    """Counters of one server process. `waiting` tells how many pulls wait just now."""

    def __init__(self, waiting: Callable[[], int]) -> None:
        self._registry = CollectorRegistry()
        self._edits = Counter("till_edits", "Edits that came in pushes.", registry=self._registry)
        self._pushes = Histogram(
            "till_push_seconds",
            "From a push read to its answer on disk.",
            buckets=(0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5),
            registry=self._registry,
        )
        gauge = Gauge("till_waiting_pulls", "Pulls that wait for something new.", registry=self._registry)
        gauge.set_function(waiting)

    def push(self, push: Push) -> AbstractContextManager[object]:
        """Counts a push and measures how long it takes."""
        self._edits.inc(sum(len(session.edits) for session in push.sessions))
        return self._pushes.time()

    def page(self) -> bytes:
        """All of it, as text."""
        return generate_latest(self._registry)
