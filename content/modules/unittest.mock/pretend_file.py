from unittest.mock import mock_open, patch


def count_lines(path):
    with open(path, encoding="utf-8") as file:
        return sum(1 for _ in file)


pretended = mock_open(read_data="first\nsecond\nthird\n")
with patch("builtins.open", pretended):
    print("lines:", count_lines("/etc/secret.txt"))

pretended.assert_called_once_with("/etc/secret.txt", encoding="utf-8")
print("opened:", pretended.call_args.args[0])
