import pytest

from tests.rules.one import found, said, text

RULE = "stale-signature"
PARTNERS = {"jgz": "aangesloten", "ggd": "aangesloten", "tactus": "gewenst", "vmca": "uitgetreden", "bieb": "gewenst"}
KNOWN = {
    "coalition/topics.yaml": "topics: {id: roken, label: Roken}",
    "partners.yaml": "partners:\n"
    + "".join(
        f"  - {{id: {one}, name: N{one}, kind: anders, domain: sociaal, status: {status}}}\n"
        for one, status in PARTNERS.items()
    ),
}
NOW = "sha256:35a0b5539d1432aff23b7e05f6bc6c9946ca4518f02245d554d3f3fcda29b216"
OLD = f"sha256:{'0' * 64}"
OLDER = f"sha256:{'1' * 64}"


def signed(
    *signatures: tuple[str, str, str], to: str = "[moeder, ggd, tactus]", status: str = "concept", more: str = ""
) -> dict[str, str]:
    lines = ["id: ka", "title: T", "topics: roken", "phases: na", "owner: [jgz, vmca]", f"status: {status}", more]
    lines += [f"steps: {{from: jgz, to: {to}, action: bellen}}", "signatures:"]
    lines += [f"  - {{partner: {one}, digest: '{digest}', signed_on: {day}}}" for one, digest, day in signatures]
    return KNOWN | {"coalition/ka.yaml": "agreement:\n" + "".join(f"  {line}\n" for line in lines)}


def test_one_signature() -> None:
    assert said(signed(("jgz", OLD, "2026"), ("ggd", NOW, "2026")), RULE) == text(f"""
        coalition/ka.yaml:11:30-103: warning[stale-signature] 1 partner signed another text than this
              agreement has now: `jgz`
          help: have it signed again, then put the new date and `digest:
              {NOW}`
    """)


def test_signatures_below_the_same_text_are_told_together() -> None:
    files = signed(("jgz", OLD, "2026"), ("ggd", OLDER, "2025"), ("tactus", OLD, "2026"))
    assert said(files, RULE) == text(f"""
        coalition/ka.yaml:11:30-103: warning[stale-signature] 2 partners signed another text than this
              agreement has now: `jgz`, `tactus`
          at coalition/ka.yaml:13:33-106: the same text
          help: have it signed again, then put the new date and `digest:
              {NOW}`
        coalition/ka.yaml:12:30-103: warning[stale-signature] 1 partner signed another text than this
              agreement has now: `ggd`
          help: have it signed again, then put the new date and `digest:
              {NOW}`
    """)


@pytest.mark.usefixtures("dutch")
def test_in_dutch() -> None:
    files = signed(("jgz", OLD, "2026"), ("ggd", OLDER, "2025"), ("tactus", OLD, "2026"))
    assert said(files, RULE) == text(f"""
        coalition/ka.yaml:11:30-103: warning[stale-signature] 2 partners tekenden een andere tekst dan de
              afspraak nu heeft: `jgz`, `tactus`
          at coalition/ka.yaml:13:33-106: dezelfde tekst
          help: laat de afspraak opnieuw tekenen; zet daarna de nieuwe datum en `digest:
              {NOW}`
        coalition/ka.yaml:12:30-103: warning[stale-signature] 1 partner tekende een andere tekst dan de
              afspraak nu heeft: `ggd`
          help: laat de afspraak opnieuw tekenen; zet daarna de nieuwe datum en `digest:
              {NOW}`
    """)


@pytest.mark.parametrize(
    "signatures",
    [
        [("jgz", OLD, "2026-01"), ("jgz", NOW, "2026-04")],
        [("jgz", NOW, "2026-04"), ("jgz", OLD, "2026-01")],
        [("jgz", OLD, "2026-04-01"), ("jgz", NOW, "2026-04-01")],
        [("jgz", OLD, "2026-04-01"), ("jgz", NOW, "2026")],
    ],
    ids=["signed again", "the other way round", "on the same day", "a year that leaves it open"],
)
def test_the_newest_signature_of_a_partner_counts(signatures: list[tuple[str, str, str]]) -> None:
    assert said(signed(*signatures), RULE) == ""


def test_of_a_partners_old_signatures_the_newest_is_told() -> None:
    files = signed(("jgz", OLD, "2026-04"), ("jgz", NOW, "2025"), ("jgz", OLDER, "2026-01"))
    assert said(files, RULE) == text(f"""
        coalition/ka.yaml:11:30-103: warning[stale-signature] 1 partner signed another text than this
              agreement has now: `jgz`
          help: have it signed again, then put the new date and `digest:
              {NOW}`
    """)


@pytest.mark.parametrize("status", ["concept", "in-consultatie", "vastgesteld"])
def test_whatever_the_status(status: str) -> None:
    assert said(signed(("jgz", OLD, "2026"), status=status), RULE).count(RULE) == 1


@pytest.mark.parametrize(
    ("status", "more"), [("ingetrokken", ""), ("vastgesteld", "until: 2026-05-31")], ids=["withdrawn", "past"]
)
def test_what_no_longer_holds(status: str, more: str) -> None:
    assert said(signed(("jgz", OLD, "2026"), status=status, more=more), RULE) == ""


@pytest.mark.parametrize("partner", ["vmca", "bieb"], ids=["departed", "no party"])
def test_who_will_not_sign_again(partner: str) -> None:
    assert said(signed((partner, OLD, "2026")), RULE) == ""


def test_where_it_cannot_be_told_who_is_party() -> None:
    told = found(signed(("bieb", OLD, "2026"), ("biep", OLD, "2026"), to="gdg"), RULE)
    assert [(one.rule, one.labels[0].span.line) for one in told] == [
        ("unknown-reference", 9),
        (RULE, 11),
        ("unknown-reference", 12),
    ]
