"""What is left of a timeline when its file is read again."""

from timeline import plugins
from timeline.exporters import export
from timeline.pipeline import tell
from timeline.readers import read
from timeline.result import Timeline


def clean(text: str) -> str:
    """What every format keeps of a hostile text: its words."""
    return "".join(each for each in text if each.isalnum() and each.isascii())


def dated(of: Timeline) -> list[tuple[str, str]]:
    return sorted((each.title, each.interval.edtf) for each in of.events if each.interval)


def loaded(name: str, of: Timeline) -> list[tuple[str, str]]:
    """Titles and dates of a file that was written, read, and told again."""
    documents = read(export(name, of), name=f"again{plugins.get('exporters', name).SUFFIX}")
    mentions = [each for document in documents for each in tell(document)]
    return sorted((each.label, each.interval.edtf) for each in mentions if each.interval)
