"""What is wrong with a date, and how the same date is written so that it can be read."""

from re import Match
from re import compile as pattern

from ksa.language import _
from ksa.model.date import parse_date
from ksa.text.hint import short

_LONG = 4
"""The digits of a year that is written in full."""

_MONTHS = "januari februari maart april mei juni juli augustus september oktober november december"
_NUMBER_OF = {name: number for number, name in enumerate(_MONTHS.split(), 1)}
_NUMBER_OF |= {name[:3]: number for name, number in _NUMBER_OF.items()} | {"mrt": 3}

_MONTH_OF = {
    **dict.fromkeys(("begin", "winter"), 1),
    **dict.fromkeys(("voorjaar", "lente"), 4),
    **dict.fromkeys(("medio", "midden", "halverwege"), 6),
    "zomer": 7,
    **dict.fromkeys(("eind", "einde", "najaar", "herfst"), 10),
}
"""The words that say about when in a year something was, each with a month of that time."""

_YEAR_FIRST = pattern(r"(?a:(?P<year>\d{4})[-/. ](?P<month>\d{1,2})(?:[-/. ](?P<day>\d{1,2}))?)")
_DAY_FIRST = pattern(r"(?a:(?:(?P<day>\d{1,2})[-/. ] ?)?(?P<month>\d{1,2})[-/. ] ?(?P<year>\d{4}))")
_IN_WORDS = pattern(
    rf"(?a:(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag,? )?(?:(?P<day>\d{{1,2}})[-. ] ?)?"
    rf"(?P<word>{'|'.join(sorted(_NUMBER_OF, key=len, reverse=True))})"
    rf"(?:\. |[-. ])(?P<year>\d{{4}}|(?(day)'?[0-4]\d|(?!))))"
)
_ABOUT = pattern(r"(?a:(?P<word>[a-z]+)(?: van)? (?P<year>\d{4}))")
_QUARTER = pattern(r"(?a:(?:q|k|kwartaal )?(?P<quarter>[1-4])(?:e|de|ste)?(?: kwartaal)?(?: van)?[- ](?P<year>\d{4}))")
_YEAR_AND_QUARTER = pattern(r"(?a:(?P<year>\d{4})[- ]?(?:q|k|kwartaal )(?P<quarter>[1-4]))")
_SHORT_YEAR = pattern(r"(?a:\d{1,2}[-/. ]\d{1,2}[-/. ]'?\d{2})")
_BETWEEN = pattern(r"\d{4}.*?( ?(?:-|–|t/m|tot en met) ?)\d{4}")


def refused_date(text: str, *, period: bool) -> tuple[str, str]:
    """The message and the help for a text that is no date, or with `period` no period."""
    meant = _meant(text)
    if meant and not parse_date(meant):
        return _("the date `{text}` does not exist").format(text=text), _("look it up on a calendar")
    what = _("`{text}` is not a period") if period else _("`{text}` is not a date")
    message = what.format(text=short(text))
    return message, _help(text, meant, period=period)


def _help(text: str, meant: str, *, period: bool) -> str:
    """What to type instead of a text; `meant` is the date that it says, when it says one."""
    about = _ABOUT.fullmatch(_folded(text))
    if meant:
        return _("write it as `{text}`").format(text=meant)
    if about and (month := _MONTH_OF.get(about["word"])):
        year = about["year"]
        words = _("write for example `{quarter}`, `{month}` or `{year}`")
        return words.format(quarter=f"{year}-Q{(month + 2) // 3}", month=f"{year}-{month:02}", year=year)
    if _SHORT_YEAR.fullmatch(text):
        return _("write the year first, in four digits, such as `2026-03-01`")
    if not period:
        return _("write year-month-day, such as `2026-03-01`; or `2026-03`, `2026-Q1`, `2026`")
    if _BETWEEN.fullmatch(text):
        return _("write the earliest first and the latest last, such as `2019-2021`")
    return _("write a year, a month, a quarter or two years: `2025`, `2025-03`, `2025-Q1`, `2019-2021`")


def _meant(text: str) -> str:
    """The date as it must be typed, even when it does not exist; empty when the text says none."""
    for form in (_YEAR_FIRST, _DAY_FIRST, _IN_WORDS, _QUARTER, _YEAR_AND_QUARTER):
        if found := form.fullmatch(_folded(text)):
            return _written(found)
    return ""


def _folded(text: str) -> str:
    return " ".join(text.lower().split())


def _written(found: Match[str]) -> str:
    groups = found.groupdict()
    if "quarter" in groups:
        return f"{groups['year']}-Q{groups['quarter']}"
    month = _NUMBER_OF[groups["word"]] if "word" in groups else int(groups["month"])
    day = f"-{groups['day']:0>2}" if groups["day"] else ""
    year = groups["year"].lstrip("'")
    return f"{year if len(year) == _LONG else f'20{year}'}-{month:02}{day}"
