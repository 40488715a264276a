import pytest

from tests.rules.one import said, text


def test_two_topics_in_one_file() -> None:
    topics = """
        topics:
          - {id: roken, label: Roken}
          - {id: alcohol, label: Alcohol}
          - {id: roken, label: Vapen}
        """
    assert said({"coalition/topics.yaml": topics}) == text("""
        coalition/topics.yaml:5:10-15: error[duplicate-id] topic `roken` exists already
          at coalition/topics.yaml:5:10-15: here again
          at coalition/topics.yaml:3:10-15: the first one
          help: give one of the two another id, or take one away
    """)


def test_three_times_in_three_files_and_twice_the_same() -> None:
    """Each place after the first is a finding of its own; their names are not told to be ambiguous as well."""
    files = {
        "coalition/a.yaml": "topics: {id: roken, label: Roken}",
        "coalition/b.yaml": "topics: {id: roken, label: Roken}",
        "coalition/d.yaml": "topics: {id: roken, label: Vapen}",
    }
    assert said(files) == text("""
        coalition/b.yaml:1:14-19: error[duplicate-id] topic `roken` exists already
          at coalition/b.yaml:1:14-19: here again
          at coalition/a.yaml:1:14-19: the first one
          help: the two are the same: take one away
        coalition/d.yaml:1:14-19: error[duplicate-id] topic `roken` exists already
          at coalition/d.yaml:1:14-19: here again
          at coalition/a.yaml:1:14-19: the first one
          help: give one of the two another id, or take one away
    """)


def test_records_with_another_fault_count() -> None:
    topics = """
        topics:
          - {id: roken}
          - {id: roken, label: Roken}
        """
    assert said({"coalition/topics.yaml": topics}) == text("""
        coalition/topics.yaml:3:10-15: error[missing-field] the field `label` is missing
          help: write for example `label: Postpartum depressie`
        coalition/topics.yaml:4:10-15: error[duplicate-id] topic `roken` exists already
          at coalition/topics.yaml:4:10-15: here again
          at coalition/topics.yaml:3:10-15: the first one
          help: give one of the two another id, or take one away
    """)


def test_within_the_record_of_the_coalition() -> None:
    profile = """
        coalition:
          id: k
          name: K
          municipalities: {name: Almere}
          bodies: [{id: groep, name: Groep}, {id: groep, name: Andere groep}]
          areas: [{id: haven, label: Haven}, {id: haven, label: Almere Haven}]
          goals:
            - {id: groep, kind: punt, title: Groep}
            - {id: punt-1, kind: punt, title: Een}
            - {id: punt-1, kind: punt, title: Een}
        """
    assert said({"coalition/coalition.yaml": profile}) == text("""
        coalition/coalition.yaml:6:43-48: error[duplicate-id] body `groep` exists already
          at coalition/coalition.yaml:6:43-48: here again
          at coalition/coalition.yaml:6:17-22: the first one
          help: give one of the two another id, or take one away
        coalition/coalition.yaml:7:43-48: error[duplicate-id] area `haven` exists already
          at coalition/coalition.yaml:7:43-48: here again
          at coalition/coalition.yaml:7:16-21: the first one
          help: give one of the two another id, or take one away
        coalition/coalition.yaml:11:12-18: error[duplicate-id] goal `punt-1` exists already
          at coalition/coalition.yaml:11:12-18: here again
          at coalition/coalition.yaml:10:12-18: the first one
          help: the two are the same: take one away
    """)


def test_kinds_may_share_an_id() -> None:
    files = {
        "coalition/topics.yaml": "topics: {id: jgz, label: JGZ}",
        "partners.yaml": "partners: {id: jgz, name: JGZ, kind: jgz, domain: publiek, status: gewenst}",
    }
    assert said(files) == ""


def test_but_not_partners_and_bodies() -> None:
    profile = """
        coalition:
          id: k
          name: K
          municipalities: {name: Almere}
          bodies: {id: jgz, name: JGZ-overleg}
        """
    partners = "partners: {id: jgz, name: JGZ, kind: jgz, domain: publiek, status: gewenst}"
    assert said({"coalition/coalition.yaml": profile, "partners.yaml": partners}) == text("""
        coalition/coalition.yaml:6:16-19: error[duplicate-id] partner `jgz` exists already
          at coalition/coalition.yaml:6:16-19: here again
          at partners.yaml:1:16-19: the first one
          help: give one of the two another id, or take one away
          note: partners and bodies share their ids, because both can own something
    """)


@pytest.mark.usefixtures("dutch")
def test_the_coalition_itself_in_dutch() -> None:
    """What stands in both records is not told twice."""
    profile = """
        coalition:
          id: k
          name: K
          municipalities: {name: Almere}
          areas: {id: haven, label: Haven}
        """
    assert said({"coalition/coalition.yaml": profile, "coalition/nog-eens.yaml": profile}) == text("""
        coalition/nog-eens.yaml:3:7-8: error[duplicate-id] hier staat een tweede `coalition:`, en er kan er
              maar één zijn
          at coalition/nog-eens.yaml:3:7-8: hier nog een keer
          at coalition/coalition.yaml:3:7-8: de eerste
          help: laat een van de twee staan
    """)
