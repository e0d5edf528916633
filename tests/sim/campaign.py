"""Plays histories for a time, or so many, on all cores: `make campaign`. Ends with 1 if one went wrong."""

import argparse
import logging
import multiprocessing
import os
import sys
import time
from collections.abc import Iterator
from multiprocessing.synchronize import Event

from tests.sim.play import Failed, play, stage

_CHUNK = 20
_NEWS_EVERY = 60.0
_MOST_TOLD = 10
"""A rule that is gone fails everywhere: after so many stories the rest would tell the same."""

_Found = tuple[int, list[str]]


def main() -> int:
    """Plays, reports as it goes, and sums up. The exit code."""
    asked = _asked()
    context = multiprocessing.get_context("spawn")
    found: multiprocessing.Queue[_Found | None] = context.Queue()
    enough = context.Event()
    cores = asked.cores
    players = [
        context.Process(
            target=_play_on,
            args=(found, enough, range(asked.first + core * _CHUNK, asked.last, cores * _CHUNK)),
        )
        for core in range(cores)
    ]
    begun = time.monotonic()
    for player in players:
        player.start()
    seeds, wrong, told_at = 0, 0, begun
    for played, stories in _answers(found, cores):
        seeds += played
        wrong += len(stories)
        for story in stories:
            _say(story)
        now = time.monotonic()
        if now - begun > asked.time or wrong >= _MOST_TOLD:
            enough.set()
        if now - told_at > _NEWS_EVERY:
            told_at = now
            _say(_sum(seeds, wrong, now - begun))
    for player in players:
        player.join()
    whole = all(player.exitcode == 0 for player in players)
    _say(_sum(seeds, wrong, time.monotonic() - begun) + ("" if whole else "; a player broke off"))
    return 0 if whole and not wrong else 1


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="tests.sim.campaign", description=__doc__)
    parser.add_argument("--time", type=float, help="seconds; without it all the seeds are played")
    parser.add_argument("--seeds", type=int, help="how many; without it as many as the time allows")
    parser.add_argument("--first", type=int, default=0, help="the first seed")
    parser.add_argument("--cores", type=int, default=os.cpu_count() or 1, help="how many at a time")
    asked = parser.parse_args()
    if asked.time is None and asked.seeds is None:
        asked.time = 600.0
    asked.time = float("inf") if asked.time is None else asked.time
    asked.last = sys.maxsize if asked.seeds is None else asked.first + asked.seeds
    return asked


def _play_on(found: "multiprocessing.Queue[_Found | None]", enough: Event, starts: range) -> None:
    """One core: chunk after chunk, each with its failures; None at the end."""
    logging.disable(logging.CRITICAL)
    try:
        with stage() as templates:
            for start in starts:
                if enough.is_set():
                    break
                stories = []
                seeds = range(start, min(start + _CHUNK, starts.stop))
                for seed in seeds:
                    try:
                        play(templates, seed)
                    except Failed as failed:
                        stories.append(str(failed))
                found.put((len(seeds), stories))
    finally:
        found.put(None)


def _answers(found: "multiprocessing.Queue[_Found | None]", cores: int) -> Iterator[_Found]:
    while cores:
        one = found.get()
        if one is None:
            cores -= 1
        else:
            yield one


def _sum(seeds: int, wrong: int, seconds: float) -> str:
    return f"{seeds:,} seeds in {seconds:,.0f} s ({seeds / seconds:.1f} seeds/s), {wrong} went wrong"


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    raise SystemExit(main())
