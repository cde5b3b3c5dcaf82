import logging
import sys

import pytest

log = logging.getLogger("shop")


def sell(item, count):
    if count > 100:
        log.warning("large order: %d", count)
    print(f"sold {count} x {item}")
    print("receipt follows", file=sys.stderr)


def test_sale_is_printed_and_logged(capsys, caplog):
    sell("teapot", 150)
    printed = capsys.readouterr()
    assert printed.out == "sold 150 x teapot\n"
    assert printed.err == "receipt follows\n"
    assert caplog.messages == ["large order: 150"]


if __name__ == "__main__":
    pytest.main(["-qq", "-rp", __file__])
