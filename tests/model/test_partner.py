from ksa.model.partner import Partner
from ksa.model.phases import ALL_PHASES

PARTNER = {"id": "jgz", "name": "JGZ", "kind": "jgz", "domain": "publiek", "status": "aangesloten"}


def test_the_least_that_is_said_of_a_partner() -> None:
    found = Partner.model_validate(PARTNER)
    assert (found.kind, found.phases, found.contacts, found.referral) == (("jgz",), ALL_PHASES, (), None)


def test_whether_parents_may_come_of_their_own_accord() -> None:
    answers = [
        Partner.model_validate({**PARTNER, "referral": {"self_referral": typed}}).referral
        for typed in ("ja", "nee", None)
    ]
    assert [answer.self_referral for answer in answers if answer] == [True, False, None]


def test_a_contact_by_itself() -> None:
    (contact,) = Partner.model_validate({**PARTNER, "contacts": {"function": "balie", "phone": "112"}}).contacts
    assert (contact.function, contact.phone, contact.topics) == ("balie", "112", ())
