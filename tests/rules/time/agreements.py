"""Agreements of two partners, for the tests of rules about their dates."""

_KNOWN = {
    "coalition/topics.yaml": "topics: {id: roken, label: Roken}",
    "partners.yaml": "partners: {id: jgz, name: JGZ, kind: jgz, domain: publiek, status: aangesloten}",
}


def agreement(fields: str, name: str = "ka", status: str = "vastgesteld") -> dict[str, str]:
    """An agreement in a file of its own, with these fields on line 5, and what it needs to be whole."""
    return _KNOWN | {
        f"coalition/agreements/{name}.yaml": f"""
            agreement:
              id: {name}
              status: {status}
              {fields}
              title: Roken
              topics: roken
              phases: zwangerschap
              owner: jgz
              steps: {{from: jgz, to: moeder, action: vragen}}
            """
    }
