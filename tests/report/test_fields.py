from ksa.coalition.records import records
from ksa.report.document import Document, Table
from ksa.report.fields import fields
from tests.checking import loaded
from tests.report.writing import on_screen

OTHERS = {
    "coalition/topics.yaml": "topics: [{id: roken, label: Roken en meeroken}, {id: kaal}]\n",
    "coalition/coalition.yaml": "coalition: {areas: {id: haven, label: Haven}}\n",
}


def shown(kind: str, text: str) -> str:
    """The fields of a record on a screen."""
    coalition = loaded({"x.yaml": text, **OTHERS}).coalition
    entry = records(coalition)[kind][-1]
    blocks = tuple(fields(coalition, entry.value, entry.kind.model))
    return on_screen(Document("", blocks, Table((), ())))


def test_what_is_short_comes_first_in_the_order_of_the_model() -> None:
    text = """\
        partner:
          note: een
          topics: [roken, kaal, onbekend]
          contacts:
            - {email: a@example.nl, function: balie, areas: [haven, roken]}
            - {function: spreekuur, topics: roken, phone: 0800 0000}
          website: https://www.example.nl
          referral: {waiting_time: lang, route: bellen}
          name: N
          source: |
            Een bron.
            Nog een bron.
          id: a
          aliases: [A, ~, 'B']
          areas: haven
          since: ~
        """
    assert shown("partner", text) == (
        """\
id:       a
name:     N
aliases:  A · B
areas:    haven (Haven)
topics:   roken (Roken en meeroken) · kaal · onbekend
website:  https://www.example.nl
note:     een

source
Een bron.
Nog een bron.

contacts
 NO.  FUNCTION   EMAIL         PHONE      TOPICS              AREAS
 1    balie      a@example.nl                                 haven (Haven),
                                                              roken
 2    spreekuur                0800 0000  roken (Roken en
                                          meeroken)

referral
route:         bellen
waiting_time:  lang
"""
    )


def test_one_record_where_there_may_be_more() -> None:
    assert shown("partner", "partner: {id: a, contacts: {function: balie, note: ja}}\n") == (
        "id:  a\n\ncontacts\n FUNCTION  NOTE\n balie     ja\n"
    )


def test_records_in_the_records_of_a_field() -> None:
    text = """\
        coalition:
          id: a
          declarations:
            - id: d
              signatories: [{partner: jgz, function: bestuurder}, {partner: ggd}]
              commitments: {text: Wij helpen.}
        """
    assert shown("coalition", text) == (
        """\
id:  a

declarations
 ID  SIGNATORIES                                       COMMITMENTS
 d   partner: jgz, function: bestuurder; partner: ggd  text: Wij helpen.
"""
    )


def test_what_does_not_belong() -> None:
    text = """\
        partner:
          id: a
          contacts: [Jan, {function: balie, bel: {nu: [ja, [nee]], dan: ~}, mail: [x]}, ~, {}]
          referral: [bellen, {route: mailen}]
          website: {a: b}
          name: [[], {}, [x]]
          iets: {b: c}
          wat: hier
          niets: {}
        """
    assert shown("partner", text) == (
        """\
id:    a
name:  x
wat:   hier

contacts
 NO.  FUNCTION  OTHER
 1              Jan
 2    balie     bel: nu: ja, nee, mail: x
 3
 4

referral
 NO.  ROUTE   OTHER
 1            bellen
 2    mailen

website
a:  b

iets
b:  c
"""
    )


def test_fields_without_a_value() -> None:
    assert shown("partner", "partner: {id: a, contacts: [{function: ~}]}\n") == "id:  a\n\ncontacts\n FUNCTION\n"


def test_a_record_of_long_texts_and_links() -> None:
    coalition = loaded({"x.yaml": f"topic: {{description: {'woord ' * 20}}}\n"}).coalition
    entry = records(coalition)["topic"][0]
    names = [type(block).__name__ for block in fields(coalition, entry.value, entry.kind.model)]
    assert names == ["Heading", "Paragraph"]


def test_where_a_cell_leads() -> None:
    text = "partner: {website: https://a.nl, contacts: [{email: a@example.nl, phone: 0800 0000, function: [x]}]}\n"
    coalition = loaded({"x.yaml": text}).coalition
    entry = records(coalition)["partner"][0]
    facts, _heading, table = fields(coalition, entry.value, entry.kind.model)
    assert isinstance(table, Table)
    assert [cell.link for cell in table.rows[0]] == ["", "mailto:a@example.nl", "tel:0800 0000"]
    assert "Cell(text='https://a.nl', link='https://a.nl'" in repr(facts)
