"""A workspace: a folder that holds what a run found, in one SQLite database that many may read while one writes.

    Workspace("out").save(timeline)
    Workspace("out").frame(country="RWA")
    Workspace("out").window(Question(types=("agreement",), text="pact"), limit=500)

Each thing is kept whole, sealed, in its JSON form, beside the few columns that questions need.
"""

from .duck import ParquetWorkspace
from .errors import QuestionError, WorkspaceError
from .folder import FILE, Writing
from .question import Question
from .schema import SCHEMA
from .workspace import Workspace

__all__ = ["FILE", "SCHEMA", "ParquetWorkspace", "Question", "QuestionError", "Workspace", "WorkspaceError", "Writing"]
