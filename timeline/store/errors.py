"""What can go wrong with a workspace."""

from __future__ import annotations

from pathlib import Path

from ..errors import TimelineError


class WorkspaceError(TimelineError):
    """A folder that is no workspace, or one that cannot be used: "out: is no workspace. Make one with …"."""

    def __init__(self, folder: Path, reason: str, remedy: str) -> None:
        super().__init__(f"{folder.as_posix()}: {reason}. {remedy}.")
        self.folder, self.reason, self.remedy = folder, reason, remedy


class DamageError(TimelineError):
    """Something in a database that is not what was put there; a reader of the folder tells it as a WorkspaceError."""


class QuestionError(TimelineError, ValueError):
    """A question that no workspace can answer: "'Rwanda' is no country's code; ask for RWA"."""
