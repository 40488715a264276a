import pytest

from ksa.diagnostic import Diagnostic, RecordName, Severity
from ksa.rules.missing_role import missing_role
from ksa.rules.rule import Rule
from tests.checking import loaded
from tests.rules.coverage.town import town


def found(*topics: str) -> Diagnostic:
    return missing_role(Rule("missing-x", Severity.INFO), loaded(town()).coalition, "nazorg", topics)


def test_one_topic_and_more() -> None:
    one, more = found("roken"), found("roken", "alcohol")
    assert (one.rule, one.record) == ("missing-x", RecordName("topic", "leefstijl"))
    assert (one.message, one.note) == ("nobody has the role `nazorg` for 1 topic", "`roken`")
    assert (more.message, more.note) == ("nobody has the role `nazorg` for 2 topics", "`roken`, `alcohol`")
    assert one.help == (
        "write who has the role in the responsibilities or in a step, or put the topic with this role under `gaps`"
    )


@pytest.mark.usefixtures("dutch")
def test_one_topic_and_more_in_dutch() -> None:
    one, more = found("roken"), found("roken", "alcohol")
    assert one.message == "bij 1 onderwerp heeft niemand de rol `nazorg`"
    assert more.message == "bij 2 onderwerpen heeft niemand de rol `nazorg`"
    assert one.help == (
        "schrijf bij de verantwoordelijkheden of in een stap wie die rol heeft; "
        "doet nog niemand het, zet het onderwerp met deze rol dan bij `gaps`"
    )
