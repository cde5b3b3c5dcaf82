import qrcode
from qrcode.exceptions import DataOverflowError

for size in (100, 1000, 2953, 2954):
    code = qrcode.QRCode(error_correction=qrcode.ERROR_CORRECT_L)
    code.add_data("a" * size)
    try:
        code.make(fit=True)
        print(size, "letters, version", code.version)
    except (DataOverflowError, ValueError) as error:
        print(size, "letters do not fit:", type(error).__name__)
