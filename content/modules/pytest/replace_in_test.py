import os
import time

import pytest


def greeting():
    part = "morning" if time.localtime().tm_hour < 12 else "evening"
    return f"Good {part}, {os.environ['USER_NAME']}"


def test_greeting(monkeypatch):
    noon = time.struct_time((2024, 5, 17, 12, 0, 0, 4, 138, 0))
    monkeypatch.setattr(time, "localtime", lambda: noon)
    monkeypatch.setenv("USER_NAME", "Ada")
    assert greeting() == "Good evening, Ada"


def test_name_is_required(monkeypatch):
    monkeypatch.delenv("USER_NAME", raising=False)
    with pytest.raises(KeyError, match="USER_NAME"):
        greeting()


if __name__ == "__main__":
    pytest.main(["-qq", "-rp", __file__])
