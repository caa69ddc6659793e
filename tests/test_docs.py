"""What the documents say is true: their commands and examples are run, their links lead somewhere."""

import doctest
import importlib
import pkgutil
import re
import shlex
import shutil
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import timeline
from timeline.cli import main

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / name for name in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md", "seeds/README.md")]
FLAGS = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE


def blocks(kind: str) -> Iterator[object]:
    """The fenced blocks of one kind in all pages, each named by its place."""
    for page in PAGES:
        text = page.read_text(encoding="utf-8")
        for found in re.finditer(rf"^```{kind}\n(.*?)^```$", text, re.MULTILINE | re.DOTALL):
            line = text.count("\n", 0, found.start()) + 1
            yield pytest.param(found[1], id=f"{page.relative_to(ROOT).as_posix()}:{line}")


def agree(expected: str, found: str) -> bool:
    """The same, where "..." stands for anything."""
    return doctest.OutputChecker().check_output(expected, found, FLAGS)


@pytest.fixture
def clone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder like a clone's, for commands that leave files behind."""
    shutil.copytree(ROOT / "seeds", tmp_path / "seeds")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("code", list(blocks("python")))
def test_python(code: str, clone: Path) -> None:
    if ">>>" not in code:
        exec(compile(code, "example", "exec"), {"__name__": "example"})
        return
    example = doctest.DocTestParser().get_doctest(code, {}, "example", None, 0)
    told: list[str] = []
    doctest.DocTestRunner(optionflags=FLAGS).run(example, out=told.append)

    assert "".join(told) == ""


SAMPLES = {".srt": b"1\n00:00:01,000 --> 00:00:02,000\nThey met in May.", ".rtf": rb"{\rtf1 They met in May.}"}


@pytest.mark.parametrize("suffix", SAMPLES)
def test_a_reader_written_like_the_one_shown_reads(suffix: str) -> None:
    page = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    (code,) = [each for each in re.findall(r"^```python\n(.*?)^```$", page, re.M | re.S) if f'("{suffix}",)' in each]
    made: dict[str, Any] = {}
    exec(compile(code, "example", "exec"), made)
    (found,) = (made.get("read") or made["extract"])(SAMPLES[suffix], f"a{suffix}")

    assert found.text == "They met in May."


@pytest.mark.parametrize("session", list(blocks("console")))
def test_console(session: str, clone: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for command, expected in re.findall(r"^\$ timeline (.*)\n((?:(?!\$ ).*\n)*)", session, re.MULTILINE):
        main(shlex.split(command, comments=True))
        found = capsys.readouterr().out

        assert not expected.strip() or agree(expected, found), f"timeline {command} printed\n{found}"


MODULES = [each.name for each in pkgutil.walk_packages(timeline.__path__, "timeline.") if "__main__" not in each.name]


@pytest.mark.parametrize("name", ["timeline", *MODULES])
def test_docstrings(name: str) -> None:
    failed, _ = doctest.testmod(importlib.import_module(name), optionflags=FLAGS)

    assert failed == 0


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_links_lead_somewhere(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    targets = re.findall(r"\]\(([^)#\s]+)|(?:src|srcset)=\"([^\"]+)\"", text)
    local = [link or picture for link, picture in targets if "://" not in (link or picture)]

    assert [each for each in local if not (page.parent / each).exists()] == []


@pytest.mark.parametrize("page", PAGES[:2], ids=lambda page: page.name)
def test_files_that_are_named_exist(page: Path) -> None:
    named = re.findall(r"`((?:timeline|tests|tools|bench|seeds|docs)/[\w/.]*)`", page.read_text(encoding="utf-8"))

    assert [each for each in named if not (ROOT / each).exists()] == []


def requirements() -> set[str]:
    lines = (ROOT / "requirements.txt").read_text(encoding="utf-8").splitlines()
    return {line for line in lines if line and not line.startswith(("#", "-e"))}


def project() -> dict[str, object]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def test_requirements_are_those_of_the_project() -> None:
    known = project()
    extras = known["optional-dependencies"]
    tests = [each for each in extras["test"] if each.startswith("pytest")]  # type: ignore[index]

    assert requirements() == {*known["dependencies"], *tests}  # type: ignore[misc]
    assert (ROOT / "requirements.txt").read_text(encoding="utf-8").endswith("\n-e .\n")


def test_every_requirement_has_its_reason() -> None:
    reasons = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    names = [re.split(r"[><=~]", each)[0] for each in requirements()]

    assert [name for name in names if f"| {name} |" not in reasons] == []


def test_the_commands_to_start_and_to_test_are_one_line_each() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    bash = re.findall(r"^```bash\n(.*?)^```$", readme, re.MULTILINE | re.DOTALL)
    windows = re.findall(r"^```powershell\n(.*?)^```$", readme, re.MULTILINE | re.DOTALL)
    served = " streamlit_app.py --server.address 127.0.0.1 -- --workspaces workspaces\n"
    ends = [served, "python -m pytest\n"]

    for start, test in (bash[:2], windows[:2]):
        assert [block.count("\n") for block in (start, test)] == [1, 1]
        assert all(block.endswith(end) for block, end in zip((start, test), ends, strict=True))
        assert all(word in block for block in (start, test) for word in ("-m venv .venv", "-r requirements.txt"))


def test_ci_runs_the_command_of_the_readme() -> None:
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    readme = (ROOT / "README.md").read_text(encoding="utf-8")

    assert "grep -m1 'python -m pytest$' README.md" in script
    assert len(re.findall(r"^python3 .*python -m pytest$", readme, re.MULTILINE)) == 1


def test_nothing_names_a_path_of_one_machine() -> None:
    suspects = re.compile(r"/(?:work|tmp|home|root|Users)/")
    files = [path for path in ROOT.glob("*.*") if path.suffix in {".md", ".txt", ".toml", ".py"}]
    files += [path for folder in ("timeline", "tools", "bench") for path in (ROOT / folder).rglob("*.py")]

    assert [path.name for path in files if suspects.search(path.read_text(encoding="utf-8"))] == []
