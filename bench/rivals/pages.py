"""The same events as a page of each rival: vis-timeline and TimelineJS, fetched from npm into a folder of their own."""

from __future__ import annotations

import json
import shutil
import subprocess
import tarfile
from collections.abc import Sequence
from pathlib import Path

PACKAGES = {"vis-timeline": "vis-timeline", "TimelineJS": "@knight-lab/timelinejs"}
_VIS = """<!doctype html><meta charset="utf-8">
<link rel="stylesheet" href="vis-timeline/dist/vis-timeline-graph2d.min.css">
<div id="chart"></div><script src="vis-timeline/standalone/umd/vis-timeline-graph2d.min.js"></script><script>
const rows = ROWS, lands = [...new Set(rows.flatMap(row => row[2]))].sort();
const items = rows.flatMap((row, at) => row[2].map(land => (
  {id: at + land, group: land, content: row[1], start: row[0], type: "box"})));
new vis.Timeline(document.getElementById("chart"), new vis.DataSet(items),
  new vis.DataSet(lands.map(land => ({id: land, content: land}))), {maxHeight: 900});
</script>"""
_TIMELINEJS = """<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="TimelineJS/dist/css/timeline.css">
<div id="chart" style="width: 100%; height: 900px"></div><script src="TimelineJS/dist/js/timeline.js"></script><script>
const rows = ROWS;
new TL.Timeline("chart", {events: rows.map(row => {
  const [year, month, day] = row[0].split("-").map(Number);
  return {start_date: {year, month, day}, text: {headline: row[1]}, group: row[2][0]};
})}, {font: null, ga_property_id: null});
</script>"""
PAGES = {"vis-timeline": (_VIS, ".vis-item"), "TimelineJS": (_TIMELINEJS, ".tl-timemarker")}
GRIPS = {"vis-timeline": ".vis-panel.vis-center", "TimelineJS": ".tl-timenav"}
Row = tuple[str, str, Sequence[str]]  # day, title, countries


def fetch(folder: Path) -> None:
    """Unpacks both packages into the folder; they never enter the project."""
    npm = shutil.which("npm")
    if npm is None:
        raise SystemExit("npm is missing: the rivals come from its registry")
    for name, package in PACKAGES.items():
        told = subprocess.run(
            [npm, "pack", "--silent", package], cwd=folder, check=True, capture_output=True, text=True, timeout=300
        )
        with tarfile.open(folder / told.stdout.strip().splitlines()[-1]) as archive:
            archive.extractall(folder / "unpacked", filter="data")
        (folder / "unpacked" / "package").rename(folder / name)


def write(folder: Path, name: str, rows: Sequence[Row]) -> Path:
    """The page of one rival."""
    page = folder / f"{name}.html"
    page.write_text(PAGES[name][0].replace("ROWS", json.dumps(rows)), encoding="utf-8")
    return page
