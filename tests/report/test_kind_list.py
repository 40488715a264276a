from ksa.report.kind_list import kind_list
from tests.checking import loaded
from tests.report.writing import between_tabs, on_screen, plain, validator
from tests.search.town import FILES

TOWN = loaded(FILES).coalition


def test_the_kinds() -> None:
    assert on_screen(kind_list(TOWN)) == (
        """\
 KIND              NAME              RECORDS  PLACE
 coalitions        coalitions        1        coalition/coalition.yaml
 partners          partners          4        partners.yaml
 topics            topics            6        coalition/topics.yaml
 responsibilities  responsibilities  7        coalition/responsibilities.yaml
 gaps              gaps              2        coalition/gaps.yaml
 interventions     interventions     2        interventions.yaml
 agreements        agreements        1        coalition/agreements/
 indicators        indicators        1        coalition/indicators.yaml
 actions           actions           1        coalition/actions.yaml
 instruments       instruments       1        coalition/instruments.yaml
 bodies            bodies            1        coalition/coalition.yaml
 areas             areas             4        coalition/coalition.yaml
 goals             goals             1        coalition/coalition.yaml
 declarations      declarations      0        coalition/coalition.yaml
"""
    )


def test_the_kinds_for_programs() -> None:
    assert between_tabs(kind_list(TOWN)).splitlines()[:3] == [
        "kind|name|records|home",
        "coalitions|coalitions|1|coalition/coalition.yaml",
        "partners|partners|4|partners.yaml",
    ]
    assert plain(kind_list(TOWN))["kinds"][1] == {"kind": "partners", "records": 4}


def test_the_schema_is_strict() -> None:
    data = plain(kind_list(TOWN))
    spoiled = [
        data | {"more": 1},
        {key: value for key, value in data.items() if key != "kinds"},
        data | {"kinds": []},
    ]
    assert [validator(one).is_valid(one) for one in spoiled] == [False, False, False]
