"""One family of errors, each with the way out."""

import pytest

from timeline import errors
from timeline.app.folders import NamingError
from timeline.edits import EditError
from timeline.errors import DateError, PluginError, ReadError, TimelineError
from timeline.jsonform import FormError
from timeline.store.errors import DamageError, WorkspaceError

OF_OTHERS = (DamageError, EditError, FormError, NamingError, WorkspaceError)
FAMILY = [*(each for each in vars(errors).values() if isinstance(each, type)), *OF_OTHERS]


@pytest.mark.parametrize("error", FAMILY, ids=lambda error: error.__name__)
def test_one_family(error: type[Exception]) -> None:
    assert issubclass(error, TimelineError)


@pytest.mark.parametrize(("error", "builtin"), [(DateError, ValueError), (PluginError, LookupError)])
def test_the_builtin_that_one_would_catch(error: type[Exception], builtin: type[Exception]) -> None:
    assert issubclass(error, builtin)


def test_a_read_error_names_the_file_and_the_way_out() -> None:
    error = ReadError("report.txt", "is empty", "Remove it")

    assert str(error) == "report.txt: is empty. Remove it."
    assert (error.source, error.reason, error.remedy) == ("report.txt", "is empty", "Remove it")


def test_the_family_tree_is_whole() -> None:
    assert all(error.__name__ in (errors.__doc__ or "") for error in FAMILY)
