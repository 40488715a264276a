from ksa.diagnostic import START, Diagnostic, Label, RecordName, Severity, Span


def found(path: str, line: int, column: int, rule: str = "a", message: str = "m") -> Diagnostic:
    return Diagnostic(rule, message, (Label(path, Span(line, column, line, column + 1)), Label("0.yaml", START)))


def test_order() -> None:
    in_order = [
        found("a.yaml", 2, 9),
        found("a.yaml", 10, 1),
        found("a.yaml", 10, 2, "a", "m"),
        found("a.yaml", 10, 2, "a", "n"),
        found("a.yaml", 10, 2, "b", "a"),
        found("a.yaml", 10, 11),
        found("b.yaml", 1, 1),
    ]
    shuffled = in_order[1::2] + in_order[::2]
    assert sorted(shuffled, key=lambda finding: finding.order) == in_order


def test_the_worst_severity_is_the_greatest() -> None:
    assert max(Severity) is Severity.ERROR
    assert [severity.word for severity in sorted(Severity)] == ["info", "warning", "error"]


def test_equality_covers_every_field() -> None:
    finding = found("a.yaml", 1, 1)
    changed = [
        finding._replace(rule="b"),
        finding._replace(message="n"),
        finding._replace(labels=finding.labels[:1]),
        finding._replace(help="h"),
        finding._replace(note="n"),
        finding._replace(record=RecordName("partner", "a")),
        finding._replace(field="f"),
        finding._replace(severity=Severity.INFO),
        finding._replace(about=("roken",)),
    ]
    assert len(changed) == len(Diagnostic._fields)
    assert all(other != finding for other in changed)
    assert found("a.yaml", 1, 1) == finding
