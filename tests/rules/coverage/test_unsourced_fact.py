import pytest

from tests.rules.coverage.town import BROKEN, agreement, gaps, rows, town
from tests.rules.one import said, text

RULE = "unsourced-fact"
ROW = "topic: roken, roles: nazorg, partner: jgz"
ACTION = "action: {id: a, title: Samen eten, kind: actie, status: STATUS}"
INDICATOR = "indicator: {id: n, name: N, kind: proces, unit: '%', better: hoger}"


def of_this(files: dict[str, str]) -> str:
    return "\n".join(line for line in said(files, RULE).split("\n") if RULE in line or line.startswith("  note: "))


def test_all_kinds() -> None:
    files = town(
        rows=rows(ROW, "topic: alcohol, roles: nazorg, partner: jgz"),
        gaps=gaps("topic: roken, roles: behandelen"),
        ka=agreement("from: jgz, to: ggz"),
        indicator=INDICATOR,
        action=ACTION.replace("STATUS", "klaar"),
        tool="instrument: {id: lijst, name: Lijst, topics: roken}",
        offer="intervention: {id: cursus, name: Cursus, topics: roken, phases: alle, available: nee}",
    )
    assert said(files, RULE) == text("""
        coalition/coalition.yaml:2:7-8: info[unsourced-fact] 11 facts have no source, and are not marked as
              examples
          help: write in `source` where it comes from, or `verified: nee` when it is an example
          note: partners: `jgz`, `ggz`, `vorig`; responsibilities: 2; gaps: 1; interventions: `cursus`;
              agreements: `ka`; indicators: `n`; actions: `a`; instruments: `lijst`
    """)


@pytest.mark.usefixtures("dutch")
def test_one_row_in_dutch() -> None:
    source = ", source: Website}"
    files = town(rows=rows(ROW))
    files["partners.yaml"] = files["partners.yaml"].replace("}\n", f"{source}\n").replace(f"wens{source}", "wens")
    assert said(files, RULE) == text("""
        coalition/coalition.yaml:2:7-8: info[unsourced-fact] bij 1 feit staat geen bron, en ook niet dat het
              een voorbeeld is
          help: schrijf bij `source` waar het vandaan komt, of `verified: nee` als het een voorbeeld is
          note: verantwoordelijkheden: 1
    """)


def test_a_long_list_is_cut_short() -> None:
    tools = "".join(f"  - {{id: lijst-{n}, name: Lijst {n}, topics: roken}}\n" for n in range(17))
    files = {"coalition/topics.yaml": town()["coalition/topics.yaml"], "coalition/tools.yaml": f"instruments:\n{tools}"}
    assert said(files, RULE) == text("""
        coalition/coalition.yaml:2:7-8: info[unsourced-fact] 17 facts have no source, and are not marked as
              examples
          help: write in `source` where it comes from, or `verified: nee` when it is an example
          note: instruments: `lijst-0`, `lijst-1`, `lijst-2`, `lijst-3`, `lijst-4`, `lijst-5`, `lijst-6`,
              `lijst-7`, `lijst-8`, `lijst-9`, `lijst-10`, `lijst-11`, `lijst-12`, `lijst-13`, `lijst-14`,
              and 2 more
    """)


@pytest.mark.parametrize("mark", ["source: Website", "verified: nee"])
def test_marks(mark: str) -> None:
    tool = f"instrument: {{id: lijst, name: Lijst, topics: roken, {mark}}}"
    assert said({"coalition/topics.yaml": town()["coalition/topics.yaml"], "coalition/tool.yaml": tool}, RULE) == ""


@pytest.mark.parametrize(
    ("more", "kind"),
    [
        (rows(f"{ROW}, agreement: ka"), "responsibilities"),
        (gaps("topic: roken, roles: behandelen, decided_on: 2026-03"), "gaps"),
        (agreement("from: jgz, to: ggz", more="status: vastgesteld"), "agreements"),
        (agreement("from: jgz, to: ggz", more="status: ingetrokken"), "agreements"),
        (INDICATOR.replace("hoger", "hoger, set: eigen"), "indicators"),
        (ACTION.replace("STATUS", "gepland"), "actions"),
        (ACTION.replace("STATUS", "vervallen"), "actions"),
    ],
)
def test_what_was_decided_needs_no_source(more: str, kind: str) -> None:
    assert kind not in of_this(town(more=more))


@pytest.mark.parametrize(
    ("more", "kind"),
    [
        (rows(ROW), "responsibilities: 1"),
        (gaps("topic: roken, roles: behandelen"), "gaps: 1"),
        (agreement("from: jgz, to: ggz", more="status: in-consultatie"), "agreements: `ka`"),
        (INDICATOR.replace("hoger", "hoger, set: landelijk"), "indicators: `n`"),
        (ACTION.replace("STATUS", "lopend"), "actions: `a`"),
    ],
)
def test_what_was_not_decided_does(more: str, kind: str) -> None:
    assert kind in of_this(town(more=more))


def test_nothing_is_missed_in_what_could_not_be_read_whole() -> None:
    assert RULE not in said(town() | BROKEN, RULE)
