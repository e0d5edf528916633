"""`make campaign-kills KILLS=5000`: kills so often and tells what came of it; exit 1 if anything is lost."""

import argparse
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import msgspec

from tests.kills.scenes import SCENES, Part, parts, played
from tests.kills.tally import Tally, together


def told(tally: Tally) -> str:
    """One line of figures, and one for each trouble."""
    points = ", ".join(f"{count} {point}" for point, count in sorted(tally.kills.items()))
    line = f"{tally.scene}: {tally.total} killed in {tally.seconds:.0f} s ({points})"
    rest = f"{tally.missed} were done before, {tally.acknowledged} edits acknowledged"
    return "\n".join([f"{line}; {rest}", *tally.troubles])


def in_its_own_process(part: Part) -> Tally:
    """A process forks well only while it has one thread; so each part has a process."""
    asked = ["--scene", part.scene.name, "--seed", part.seed, "--kills", str(part.kills), "--json"]
    done = subprocess.run(
        [sys.executable, "-m", "tests.kills", *asked], capture_output=True, check=False, text=True
    )
    if done.returncode > 1 or not done.stdout:
        tally = Tally(part.scene.name, troubles=[done.stderr])
    else:
        tally = msgspec.json.decode(done.stdout, type=Tally)
    print(told(tally), flush=True)
    return tally


def campaign(kills: int, seed: str, jobs: int) -> int:
    """Kills so often in all scenes, and tells of each part and of all; how much went wrong."""
    with ThreadPoolExecutor(jobs) as side_by_side:
        found = list(side_by_side.map(in_its_own_process, parts(kills, seed)))
    print("In all:")
    for scene in SCENES:
        print(told(together([one for one in found if one.scene == scene.name])))
    killed, acknowledged = (sum(one.total for one in found), sum(one.acknowledged for one in found))
    troubles = sum(len(one.troubles) for one in found)
    print(f"{killed} killed, {acknowledged} edits acknowledged, {troubles} troubles")
    return troubles


def main() -> int:
    """0 when nothing acknowledged was lost."""
    parser = argparse.ArgumentParser(prog="kills", description=__doc__)
    parser.add_argument("--kills", type=int, default=5000, help="how many, over all scenes (5000)")
    parser.add_argument("--seed", default="1", help="of chance (1)")
    parser.add_argument("--jobs", type=int, default=os.cpu_count(), help="scenes at the same time")
    parser.add_argument("--scene", choices=[scene.name for scene in SCENES], help="only this one")
    parser.add_argument("--json", action="store_true", help="for machines; with --scene")
    given = parser.parse_args()
    if not given.scene:
        return int(bool(campaign(given.kills, given.seed, given.jobs)))
    tally = played(next(one for one in SCENES if one.name == given.scene), given.seed, given.kills)
    print(msgspec.json.encode(tally).decode() if given.json else told(tally))
    return int(bool(tally.troubles))


if __name__ == "__main__":
    sys.exit(main())
