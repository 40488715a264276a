from tests.search.town import town


def test_a_partner() -> None:
    assert town()["partners"]["jgz"] == {
        "id": "jgz",
        "name": "JGZ Oever",
        "aliases": ["Bureau Jeugd"],
        "kind": ["jgz"],
        "domain": "publiek",
        "status": "aangesloten",
        "areas": ["oever"],
        "phases": ["preconceptie", "zwangerschap", "geboorte", "kraamperiode", "babytijd", "peutertijd"],
        "topics": ["slapen"],
        "roles": [],
        "professions": ["jeugdverpleegkundige"],
        "contacts": [
            {
                "function": "balie",
                "email": "balie@jgz.example.nl",
                "phone": None,
                "hours": None,
                "topics": [],
                "areas": [],
                "checked_on": None,
                "note": None,
                "verified": True,
            },
            {
                "function": "rookspreekuur",
                "email": None,
                "phone": "0800 0000",
                "hours": "werkdagen",
                "topics": ["roken"],
                "areas": [],
                "checked_on": "2026-01",
                "note": None,
                "verified": True,
            },
        ],
        "referral": {
            "route": "bellen",
            "criteria": None,
            "self_referral": True,
            "waiting_time": "2 weken",
            "checked_on": None,
            "note": None,
            "verified": True,
        },
        "website": None,
        "since": None,
        "until": None,
        "verified": True,
        "path": "partners.yaml",
        "line": 3,
    }
    assert town()["partners"]["huisarts"]["referral"] is None


def test_a_gap() -> None:
    assert town()["topics"]["roken"]["gaps"] == [
        {
            "phases": ["kraamperiode", "babytijd", "peutertijd", "na-1000-dagen"],
            "roles": ["nazorg"],
            "areas": ["dijk"],
            "reason": "Niemand blijft bellen.",
            "since": None,
            "decided_on": None,
            "review_on": "2027",
            "verified": True,
            "path": "coalition/responsibilities.yaml",
            "line": 11,
        }
    ]


def test_what_serves_a_topic() -> None:
    index = town()
    assert index["interventions"]["rookvrij"] == {
        "id": "rookvrij",
        "name": "Rookvrije Start",
        "aliases": ["RVS"],
        "topics": ["roken", "roken"],
        "phases": ["zwangerschap"],
        "areas": [],
        "available": "ja",
        "owner": [],
        "executed_by": ["jgz"],
        "cost": None,
        "entry": None,
        "since": None,
        "until": None,
        "verified": True,
        "path": "interventions.yaml",
        "line": 3,
    }
    assert index["agreements"]["ka-roken"] == {
        "id": "ka-roken",
        "title": "Samen rookvrij",
        "topics": ["roken", "slapen", "onbekend"],
        "phases": ["zwangerschap"],
        "status": "concept",
        "owner": ["jgz"],
        "signal": "De kleren ruiken naar tabak.",
        "escalation": None,
        "since": "2025",
        "until": None,
        "verified": True,
        "path": "coalition/agreement.yaml",
        "line": 3,
    }
    assert index["instruments"]["rookmeter"] == {
        "id": "rookmeter",
        "name": "Rookmeter",
        "aliases": ["CO-meter"],
        "topics": ["roken", "onbekend"],
        "purpose": None,
        "owner": [],
        "used_by": ["jgz"],
        "website": None,
        "verified": True,
        "path": "coalition/instruments.yaml",
        "line": 3,
    }
