from decimal import Decimal

from ksa.model.indicator import Indicator

INDICATOR = {"id": "a", "name": "A", "kind": "proces", "unit": "%"}


def test_values_of_few_persons_are_not_shown() -> None:
    assert Indicator.model_validate(INDICATOR).suppressed_below.value == 10
    assert Indicator.model_validate({**INDICATOR, "suppressed_below": "5"}).suppressed_below.value == 5


def test_a_value() -> None:
    (measured,) = Indicator.model_validate(
        {**INDICATOR, "values": {"period": "2019-2021", "value": "12,5", "source": "RIVM"}}
    ).values
    assert (str(measured.period), str(measured.value), measured.value.value) == ("2019-2021", "12,5", Decimal("12.5"))
    assert (measured.count, measured.area) == (None, None)
