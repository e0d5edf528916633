"""`make campaign-kills KILLS=5000`: kills so often and tells what came of it; exit 1 if anything is lost."""

import argparse
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import msgspec

from tests.kills.scenes import SCENES, Scene, played, share
from tests.kills.tally import Tally


def told(tally: Tally) -> str:
    """One line of figures, and one for each trouble."""
    points = ", ".join(f"{count} {point}" for point, count in sorted(tally.kills.items()))
    line = f"{tally.scene}: {tally.total} killed in {tally.seconds:.0f} s ({points})"
    rest = f"{tally.missed} were done before, {tally.acknowledged} edits acknowledged"
    return "\n".join([f"{line}; {rest}", *tally.troubles])


def in_its_own_process(scene: Scene, seed: int, kills: int) -> Tally:
    """A process forks well only while it has one thread; so each scene has a process."""
    asked = ["--scene", scene.name, "--seed", str(seed), "--kills", str(kills), "--json"]
    done = subprocess.run(
        [sys.executable, "-m", "tests.kills", *asked], capture_output=True, check=False, text=True
    )
    if done.returncode > 1 or not done.stdout:
        return Tally(scene.name, troubles=[done.stderr])
    tally = msgspec.json.decode(done.stdout, type=Tally)
    print(told(tally), flush=True)
    return tally


def main() -> int:
    """0 when nothing acknowledged was lost."""
    parser = argparse.ArgumentParser(prog="kills", description=__doc__)
    parser.add_argument("--kills", type=int, default=5000, help="how many, over all scenes (5000)")
    parser.add_argument("--seed", type=int, default=1, help="of chance (1)")
    parser.add_argument("--jobs", type=int, default=os.cpu_count(), help="scenes at the same time")
    parser.add_argument("--scene", choices=[scene.name for scene in SCENES], help="only this one")
    parser.add_argument("--json", action="store_true", help="for machines; with --scene")
    given = parser.parse_args()
    if given.scene:
        scene = next(one for one in SCENES if one.name == given.scene)
        found = [played(scene, given.seed, given.kills)]
        print(msgspec.json.encode(found[0]).decode() if given.json else told(found[0]))
    else:
        with ThreadPoolExecutor(given.jobs) as side_by_side:
            found = list(
                side_by_side.map(
                    lambda one: in_its_own_process(one, given.seed, share(one, given.kills)), SCENES
                )
            )
        killed, acknowledged = (sum(one.total for one in found), sum(one.acknowledged for one in found))
        print(f"{killed} killed, {acknowledged} edits acknowledged")
    troubles = sum(len(tally.troubles) for tally in found)
    if not given.json:
        print(f"{troubles} troubles")
    return int(bool(troubles))


if __name__ == "__main__":
    sys.exit(main())
