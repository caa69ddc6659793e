"""Articles that nobody wrote: as many as asked for, recombined from invented sentences, each unlike the others.

python -m bench.invented 1000 > heap.jsonl
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from random import Random

STATES = (
    "Rwanda Morocco Kenya Ghana Togo Mali Niger Chad Gabon Benin Senegal Uganda Zambia Malawi Angola Namibia Tunisia "
    "Algeria Egypt Sudan Ethiopia Somalia Burundi Tanzania Botswana Lesotho Brazil Chile Peru Bolivia Ecuador Paraguay "
    "Uruguay Mexico Cuba Panama Spain Portugal Italy Greece Austria Hungary Poland Latvia Estonia Finland Sweden "
    "Norway Denmark Iceland Ireland Belgium Croatia Serbia Albania Bulgaria Romania Ukraine Kazakhstan Nepal"
).split()
TOWNS = (
    "Kigali Rabat Nairobi Accra Lomé Bamako Niamey Libreville Cotonou Dakar Kampala Lusaka Lilongwe Luanda Tunis Cairo "
    "Algiers Khartoum Mogadishu Gaborone Lima Quito Montevideo Havana Madrid Lisbon Rome Athens Vienna Budapest Warsaw "
    "Riga Tallinn Helsinki Stockholm Oslo Copenhagen Dublin Zagreb Belgrade Tirana Sofia Bucharest Astana Kathmandu"
).split()
SYLLABLES = "ba ce do fa gi ha iro ja ka lu mo na pe ra su ta ve wi yo za".split()
MONTHS = "January February March April May June July August September October November December".split()
TOLD = (
    "{one} and {two} signed a cooperation agreement in {town} on {day} {month} {year}.",
    "The president of {one} visited {town} in {month} {year} for talks on trade.",
    "In {month}, {one} opened a factory near {town}, the ministry said.",
    "Minister {name} met officials of {two} last week and discussed the {topic}.",
    "{one} deployed troops along the border on {day} {month} {year} after an attack.",
    "A summit of {one} and {two} is planned for {month} {next}.",
    "The agreement on the {topic}, signed in {year}, expires by the end of {next}.",
    "{name} was elected on {month} {day}, {year}, with {count} votes.",
    "Talks between {one} and {two} broke down two days ago over the {topic}.",
    "{one} received {count} tonnes of aid from {two} between {month} {year} and June {next}.",
    "Protesters gathered in {town} on {weekday}, and {count} of them were arrested.",
)
SAID = (
    "“We will look at the {topic} again,” said {name}, who leads the commission in {town}.",
    "The {topic} remains open, and neither side would say more about it.",
    "{name} told reporters that the {topic} had cost {count} million francs.",
    "Residents of {town} have heard of the {topic} for years and expect little of it.",
)
KINDS = (
    "northern southern joint rural coastal river mining rail border school fishing housing forest water energy cotton "
    "cocoa harbour airport highway pension lending census textile tourism"
).split()
THINGS = (
    "project corridor programme question reform plan fund survey dispute scheme tariff quota audit tender licence "
    "charter subsidy merger pipeline station"
).split()
TOPICS = [f"{kind} {thing}" for kind in KINDS for thing in THINGS]
WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday".split()


def article(number: int) -> dict[str, str]:
    """The article of that number: always the same one."""
    chance = Random(number)
    year = chance.randint(1995, 2025)
    date = f"{year}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}"
    lines = [_sentence(chance.choice(TOLD if chance.random() < 0.5 else SAID), chance, year) for _ in range(8)]
    title = f"{chance.choice(STATES)}: {chance.choice(TOPICS)} number {number} before the commission"
    return {"id": str(number), "title": title, "text": " ".join(lines), "date": date}


def articles(first: int, count: int) -> Iterator[str]:
    """So many of them, as JSON lines."""
    return (json.dumps(article(number), ensure_ascii=False) + "\n" for number in range(first, first + count))


def _sentence(pattern: str, chance: Random, year: int) -> str:
    one, two = chance.sample(STATES, 2)
    return pattern.format(
        one=one,
        two=two,
        town=chance.choice(TOWNS),
        name=f"{_name(chance)} {_name(chance)}",
        topic=chance.choice(TOPICS),
        month=chance.choice(MONTHS),
        weekday=chance.choice(WEEKDAYS),
        day=chance.randint(1, 28),
        count=chance.randint(2, 900),
        year=year,
        next=year + 1,
    )


def _name(chance: Random) -> str:
    """ "Baceka"."""
    return "".join(chance.choices(SYLLABLES, k=3)).capitalize()


if __name__ == "__main__":
    sys.stdout.writelines(articles(0, int(sys.argv[1])))
