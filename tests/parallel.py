"""Two processes for the suite, as CI has it (`-n 2 --dist loadscope`): one drives the browser, one does the rest.

Two browsers would be too much for two cores; and no file is torn, as its tests share what is dear to make.
"""

import pytest
from xdist.scheduler import LoadScopeScheduling

_DRIVEN = ("tests/browser/", "tests/security/test_scripts.py", "tests/exporters/test_html.py")


class ByFile(LoadScopeScheduling):
    """What is done by one process, one after the other: a file, or all that needs a browser."""

    def _split_scope(self, nodeid: str) -> str:
        """ "tests/test_span.py" of "tests/test_span.py::test_a_range"; "browser" of what needs one."""
        return "browser" if nodeid.startswith(_DRIVEN) else nodeid.partition("::")[0]


@pytest.hookimpl
def pytest_xdist_make_scheduler(config: pytest.Config, log: object) -> LoadScopeScheduling:
    """xdist asks for it once, before it hands out the tests."""
    return ByFile(config, log)
