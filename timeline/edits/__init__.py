"""A person's corrections: an append-only log, laid over what the machine read and never written into it.

    log.append(Edit.of(event, DATE, date("June 2025"), at="2026-01-22T10:00:00"))
    apply(timeline, standing(log)).timeline

An edit is kept against a mention and the words it quotes. Over a rebuilt timeline it finds its event again by the
mention's id, else by the place in the text, else by the words; what is found by none of them is an orphan, and shown.
"""

from .added import PAPER, SOURCE, is_by_hand, is_own, quotable
from .document_dates import as_dated, document_dates
from .edit import (
    ACCEPT,
    ADDED,
    COUNTRIES,
    DATE,
    DELETED,
    DOCUMENT_DATE,
    FIELDS,
    LABEL,
    LEFT_OUT,
    LET_GO,
    MERGE,
    MODALITY,
    PROPOSAL,
    REDO,
    REFUSE,
    RESTORED,
    SPLIT,
    TAKEN_IN,
    TYPE,
    UNDO,
    Edit,
    EditError,
    written,
)
from .left_out import left_out, without
from .log import History, Step, dumps, history, loads, one_step, redo, standing, undo
from .orphan import let_go, reattached
from .overlay import Applied, apply
from .storylines import cut, only
from .typed import date

__all__ = [
    "ACCEPT",
    "ADDED",
    "COUNTRIES",
    "DATE",
    "DELETED",
    "DOCUMENT_DATE",
    "FIELDS",
    "LABEL",
    "LEFT_OUT",
    "LET_GO",
    "MERGE",
    "MODALITY",
    "PAPER",
    "PROPOSAL",
    "REDO",
    "REFUSE",
    "RESTORED",
    "SOURCE",
    "SPLIT",
    "TAKEN_IN",
    "TYPE",
    "UNDO",
    "Applied",
    "Edit",
    "EditError",
    "History",
    "Step",
    "apply",
    "as_dated",
    "cut",
    "date",
    "document_dates",
    "dumps",
    "history",
    "is_by_hand",
    "is_own",
    "left_out",
    "let_go",
    "loads",
    "one_step",
    "only",
    "quotable",
    "reattached",
    "redo",
    "standing",
    "undo",
    "without",
    "written",
]
