"""The kinds of records, with how many there are of each."""

from ksa.coalition.coalition import Coalition
from ksa.coalition.records import records
from ksa.language import _
from ksa.model.kinds import BY_PLURAL
from ksa.report.document import Cell, Column, Document, Table

SCHEMA = "ksa.kinds/1"
"""As docs/kinds.schema.json describes it."""


def kind_list(coalition: Coalition) -> Document:
    """The kinds by the word for many in the YAML, with how many records there are and where these usually stand."""
    counted = [(kind, len(records(coalition)[kind.name])) for kind in BY_PLURAL.values()]
    titles = {"kind": _("Kind"), "name": _("Name"), "records": _("Records"), "home": _("Place")}
    table = Table(
        tuple(Column(key, title, spare=key in ("name", "home")) for key, title in titles.items()),
        tuple((Cell(kind.plural), Cell(_(kind.labels)), Cell(str(count)), Cell(kind.home)) for kind, count in counted),
    )
    data = {"schema": SCHEMA, "kinds": [{"kind": kind.plural, "records": count} for kind, count in counted]}
    return Document(_("kinds"), (table,), table, data)
