from ksa.render.manual import manual

MARKDOWN = """\
# some-rule

The first line of the manual is longer than fits.

## How to mend
- Take it out, all of it, now.
1. Or else do something else.

## Wrong
```yaml coalition/topics.yaml
topics:
  - id: # no heading

```
```
- plain
```
"""


def test_a_manual_on_a_screen() -> None:
    assert (
        manual(MARKDOWN, 30, colour=False)
        == """\
some-rule

The first line of the manual
is longer than fits.

How to mend
- Take it out, all of it, now.
1. Or else do something else.

Wrong
    coalition/topics.yaml
    topics:
      - id: # no heading

    - plain
"""
    )


def test_a_manual_in_colour() -> None:
    assert (
        manual("## Wrong\n```yaml partners.yaml\na: b\n```\n", 30, colour=True)
        == "\x1b[1mWrong\x1b[0m\n\x1b[34m    partners.yaml\x1b[0m\n    a: b\n"
    )
