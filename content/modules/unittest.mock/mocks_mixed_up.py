import os
from unittest.mock import patch

@patch("os.remove")
@patch("os.rename")
def test_tidy(first, second):
    print("first is os.rename:", os.rename is first)
    print("second is os.remove:", os.remove is second)

test_tidy()
