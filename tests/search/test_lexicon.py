from ksa.search.lexicon import Said, lexicon


def test_a_lexicon() -> None:
    assert lexicon(
        [
            Said(0, "id", "pre-eclampsie"),
            Said(0, "label", "Pre-eclampsie of HELLP"),
            Said(0, "synonym", "HELLP"),
            Said(0, "description", "Hoge bloeddruk na de bevalling."),
            Said(1, "label", "?"),
            Said(1, "text", "een e-mail over hoge bloeddruk"),
        ]
    ) == {
        "words": {
            "@na": [0, 7],
            "bevalling": [0, 7],
            "bloeddruk": [0, 7, 1, 10],
            "eclampsie": [0, 0],
            "hellp": [0, 1],
            "hoge": [0, 7, 1, 10],
            "mail": [1, 10],
            "pre": [0, 0],
            "preeclampsie": [0, 1],
        },
        "naming": ["eclampsie", "pre", "preeclampsie"],
        "abbreviations": ["hellp"],
        "names": [
            {"record": 0, "field": "id", "text": "pre-eclampsie", "words": ["pre", "eclampsie"], "half": False},
            {
                "record": 0,
                "field": "label",
                "text": "Pre-eclampsie of HELLP",
                "words": ["pre", "eclampsie", "hellp"],
                "half": False,
            },
            {
                "record": 0,
                "field": "label",
                "text": "Pre-eclampsie of HELLP",
                "words": ["pre", "eclampsie"],
                "half": True,
            },
            {"record": 0, "field": "label", "text": "Pre-eclampsie of HELLP", "words": ["hellp"], "half": True},
            {"record": 0, "field": "abbreviation", "text": "HELLP", "words": ["hellp"], "half": False},
        ],
        "joined": {"preeclampsie": [0], "preeclampsieofhellp": [1], "hellp": [4]},
    }


def test_a_label_has_halves_but_a_synonym_is_one_whole() -> None:
    made = lexicon([Said(0, "label", "Scheiding en ruzie"), Said(0, "synonym", "zwanger en werk")])
    assert [name["words"] for name in made["names"]] == [
        ["scheiding", "ruzie"],
        ["scheiding"],
        ["ruzie"],
        ["zwanger", "werk"],
    ]


def test_no_texts() -> None:
    assert lexicon(()) == {"words": {}, "naming": [], "abbreviations": [], "names": [], "joined": {}}
