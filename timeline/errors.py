"""What can go wrong: one family, so that one `except TimelineError` catches all of it.

TimelineError
├── DateError       a date or an EDTF string that names no place on the calendar
├── ReadError       a file that could not be read; names the file and the way out
├── PluginError     an unknown rule, language, mode, reader, chart or exporter
├── EditError       an edit that cannot be read or carried out (`edits`)
├── FormError       JSON that is not the form of what was asked for (`jsonform`)
├── WorkspaceError  a folder that is no workspace, or cannot be used as one (`store`)
├── QuestionError   a question that no workspace can answer, for a country that is none (`store`)
├── DamageError     something in a workspace that is not what was put there; told as a WorkspaceError (`store`)
└── NamingError     a name that no workspace can have (`app`)
"""


class TimelineError(Exception):
    """The root of the family: what went wrong and the way out, "report.txt: is empty. Remove it, …", in one line."""


class DateError(TimelineError, ValueError):
    """A date or an EDTF string that names no place on the calendar: "2025-13"."""


class ReadError(TimelineError):
    """A source that could not be read: "report.txt: is empty. Remove it, or save the text again.\""""

    def __init__(self, source: str, reason: str, remedy: str) -> None:
        super().__init__(f"{source}: {reason}. {remedy}.")
        self.source, self.reason, self.remedy = source, reason, remedy


class PluginError(TimelineError, LookupError):
    """A plug-in that nobody wrote, answered with the names that exist."""
