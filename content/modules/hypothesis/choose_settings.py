from datetime import timedelta

from hypothesis import given, settings, strategies as st

settings.register_profile("quick", max_examples=20)
settings.register_profile(
    "ci", max_examples=500, deadline=timedelta(seconds=1), derandomize=True
)
settings.load_profile("ci")
seen = {"usual": 0, "thorough": 0}


@given(st.integers())
def test_usual(number):
    seen["usual"] += 1


@settings(max_examples=2_000, deadline=None)
@given(st.integers())
def test_thorough(number):
    seen["thorough"] += 1


test_usual()
test_thorough()
print(seen)
