"""The lock: every package of the default install, by version and by the hashes of its files.

    python -m tools.lock             writes requirements.lock for what pyproject.toml asks for; needs uv
    python -m tools.lock --upgrade   the same, with the newest versions
    python -m tools.lock --audit     asks a database of known vulnerabilities about each; needs pip-audit

What is locked already stays as it is, so that the same pyproject.toml gives the same file. To install from it:

    pip install --require-hashes --no-deps -r requirements.lock
"""

from __future__ import annotations

import argparse
import json
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
LOCK = ROOT / "requirements.lock"
_COMPILE = (
    "uv pip compile pyproject.toml --universal --python-version 3.11 --generate-hashes --no-emit-index-url --quiet"
)
_AUDIT = "pip-audit --requirement requirements.lock --no-deps --disable-pip --format json --progress-spinner off"


@dataclass(frozen=True, slots=True)
class Pin:
    """One package as it is locked: "numpy==2.4.6", for which systems, and the hashes that its files may have."""

    name: str
    version: str
    hashes: tuple[str, ...]


def pins(text: str) -> list[Pin]:
    """What a lock holds."""
    found = re.finditer(r"^([\w.-]+)==([^\s;\\]+)[^\n]*\n((?: +--hash=\S+[^\n]*\n)*)", text, re.MULTILINE)
    return [Pin(one[1], one[2], tuple(re.findall(r"--hash=(\S+)", one[3]))) for one in found]


def write(upgrade: bool = False) -> None:
    """Writes the lock anew."""
    command = [*_tool(_COMPILE), "--output-file", LOCK.name, "--custom-compile-command", "python -m tools.lock"]
    subprocess.run([*command, *(["--upgrade"] if upgrade else [])], cwd=ROOT, check=True)


def audit() -> int:
    """Prints what a database knows of the locked packages; 1 where one of them is known to be vulnerable."""
    done = subprocess.run(_tool(_AUDIT), cwd=ROOT, capture_output=True, text=True, check=False)
    try:
        packages = json.loads(done.stdout)["dependencies"]
    except (ValueError, KeyError):
        packages = []
    worst, lines = verdict(packages)
    print("\n".join(lines))
    return worst


def verdict(packages: Iterable[dict[str, Any]]) -> tuple[int, list[str]]:
    """What an audit found. No answer is not "nothing known": it is told, and stops nobody without a net."""
    answered = [each for each in packages if "vulns" in each]
    known = [f"{each['name']} {each['version']}: {flaw['id']}" for each in answered for flaw in each["vulns"]]
    if not answered:
        return 0, ["No database of vulnerabilities could be asked: nothing was checked."]
    return int(bool(known)), [*known, f"{len(answered)} packages were checked, {len(known)} vulnerabilities are known."]


def _tool(command: str) -> list[str]:
    name, *rest = command.split()
    beside = Path(sys.executable).with_name(name)
    found = str(beside) if beside.exists() else shutil.which(name)
    if not found:
        sys.exit(f"{name} is not installed: pip install {name}")
    return [found, *rest]


def main() -> int:
    """Writes the lock, or has it audited."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--upgrade", action="store_true", help="take the newest versions")
    parser.add_argument("--audit", action="store_true", help="ask for known vulnerabilities instead of writing")
    arguments = parser.parse_args()
    if arguments.audit:
        return audit()
    write(arguments.upgrade)
    return 0


if __name__ == "__main__":
    sys.exit(main())
